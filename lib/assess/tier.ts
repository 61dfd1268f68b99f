import { TIER_SCHEMES, type Tier, type TierScheme, type TierVerdict } from '../model/assessment';
import type { Count } from '../model/count';
import { known } from '../model/interval';
import type { Profile } from '../model/profile';
import { SCHEMES } from './tiers';

/** Every tier that the follower interval touches, smallest first (method.md II.16); none when followers are unknown. */
export function tiersOf(followers: Count | undefined, scheme: TierScheme): Tier[] {
  if (!followers) return [];
  const { steps } = SCHEMES[scheme];
  return steps.flatMap(([from, tier], index) => {
    const next = steps[index + 1]?.[0] ?? Infinity;
    return followers.high >= from && followers.low < next ? [tier] : [];
  });
}

/** The tier in the chosen scheme, and what the other schemes would say. Hidden followers make no tier. */
export function judgeTier({ followers }: Pick<Profile, 'followers'>, scheme: TierScheme): TierVerdict {
  const count = known(followers);
  const others = TIER_SCHEMES.filter((other) => other !== scheme);
  return {
    scheme,
    tiers: tiersOf(count, scheme),
    others: Object.fromEntries(others.map((other) => [other, tiersOf(count, other)])),
  };
}
