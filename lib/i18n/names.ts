import type { Tier, TierScheme } from '../model/assessment';
import type { Site } from '../model/site';
import { t, uiLanguage } from './text';

/** "micro", in the person's language. */
export function tierName(tier: Tier): string {
  return t(`tier_${tier}`);
}

/** "nano or micro": every tier that the follower interval touches; empty when there is none. */
export function tierNames(tiers: readonly Tier[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: 'disjunction' }).format(tiers.map(tierName));
}

const SCHEME_KEYS = {
  'no-guide': 'scheme_no_guide',
  impact: 'scheme_impact',
  awin: 'scheme_awin',
  'inzpire-2025': 'scheme_inzpire_2025',
  custom: 'scheme_custom',
} as const satisfies Record<TierScheme, string>;

/** The tier scheme by the name of those who published it; the person's own as what it is. */
export function schemeName(scheme: TierScheme): string {
  return t(SCHEME_KEYS[scheme]);
}

/** The platform's own name. */
export function siteName(site: Site): string {
  return t(`site_${site}`);
}
