import type { MarketCode } from '../model/disclosure';
import type { Tier, TierScheme } from '../model/assessment';
import type { Site } from '../model/site';
import { madeOnce } from './made-once';
import { t, uiLanguage, type MessageKey } from './text';

const orList = madeOnce((language) => new Intl.ListFormat(language, { type: 'disjunction' }));
const regionNames = madeOnce((language) => new Intl.DisplayNames(language, { type: 'region' }));
const languageNames = madeOnce((language) => new Intl.DisplayNames(language, { type: 'language' }));

/** "micro", in the person's language. */
export function tierName(tier: Tier): string {
  return t(`tier_${tier}`);
}

/** "nano or micro": every tier that the follower interval touches; empty when there is none. */
export function tierNames(tiers: readonly Tier[]): string {
  return orList(uiLanguage()).format(tiers.map(tierName));
}

const SCHEME_KEYS = {
  'no-guide': 'scheme_no_guide',
  impact: 'scheme_impact',
  awin: 'scheme_awin',
  'inzpire-2025': 'scheme_inzpire_2025',
  custom: 'scheme_custom',
} as const satisfies Record<TierScheme, MessageKey>;

/** The tier scheme by the name of those who published it; the person's own as what it is. */
export function schemeName(scheme: TierScheme): string {
  return t(SCHEME_KEYS[scheme]);
}

/** The platform's own name. */
export function siteName(site: Site): string {
  return t(`site_${site}`);
}

const NORM_KEYS: Record<string, MessageKey> = {
  'guide-000-2024': 'norms_guide_000',
  'published-2024-2026': 'norms_published',
};

/** A norm set by who published it and when; one that has no name here by its own. */
export function normSetName(set: string): string {
  const key = Object.hasOwn(NORM_KEYS, set) ? NORM_KEYS[set] : undefined;
  return key ? t(key) : set;
}

/** "Norway", in the person's language. */
export function marketName(market: MarketCode): string {
  return regionNames(uiLanguage()).of(market === 'UK' ? 'GB' : market) ?? market;
}

/** "Swedish", in the person's language; a tag that no language has stays as it is. */
export function languageName(tag: string): string {
  try {
    // The two written forms of Norwegian are judged as one language.
    return languageNames(uiLanguage()).of(tag === 'nb' ? 'no' : tag) ?? tag;
  } catch {
    return tag;
  }
}
