import type { Tier, TierScheme, TierVerdict } from '../model/assessment';
import type { Count } from '../model/count';
import { known } from '../model/interval';
import type { Profile } from '../model/profile';
import { GUIDE_SCHEMES, type TierStep } from '../model/tier';
import { SCHEMES } from './tiers';

/**
 * Every tier that the follower interval touches, smallest first (method.md II.16); none when followers are unknown, or when
 * the scheme is `custom` and the person has set no borders.
 */
export function tiersOf(
  followers: Count | undefined,
  scheme: TierScheme,
  customTiers: readonly TierStep[] = [],
): Tier[] {
  if (!followers) return [];
  const steps = scheme === 'custom' ? customTiers : SCHEMES[scheme].steps;
  return steps.flatMap(({ from, tier }, index) => {
    const next = steps[index + 1]?.from ?? Infinity;
    return followers.high >= from && followers.low < next ? [tier] : [];
  });
}

/**
 * The tier in the chosen scheme, and what the other schemes would say; the person's own borders are one of them once they
 * are set. Hidden followers make no tier.
 */
export function judgeTier(
  { followers }: Pick<Profile, 'followers'>,
  scheme: TierScheme,
  customTiers: readonly TierStep[] = [],
): TierVerdict {
  const count = known(followers);
  const schemes: TierScheme[] = customTiers.length > 0 ? [...GUIDE_SCHEMES, 'custom'] : [...GUIDE_SCHEMES];
  const others = schemes.filter((other) => other !== scheme);
  return {
    scheme,
    tiers: tiersOf(count, scheme, customTiers),
    others: Object.fromEntries(others.map((other) => [other, tiersOf(count, other, customTiers)])),
  };
}
