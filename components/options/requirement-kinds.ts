import { SCHEMES } from '../../lib/assess/tiers';
import { t, uiLanguage, type MessageKey } from '../../lib/i18n/text';
import type { Requirement } from '../../lib/model/requirement';
import type { Settings } from '../../lib/model/settings';
import { TIERS, type Tier, type TierScheme } from '../../lib/model/tier';
import { readSites } from './read-sites';

export type Kind = Requirement['kind'];

const NAMES = {
  followers: 'requirement_followers',
  tiers: 'requirement_tiers',
  platforms: 'requirement_platforms',
  engagement: 'requirement_engagement',
  disclosure: 'requirement_disclosure',
  frequency: 'requirement_frequency',
  language: 'requirement_language',
  'no-competitor': 'requirement_competitor',
  email: 'requirement_email',
  soft: 'requirement_soft',
} as const satisfies Record<Kind, MessageKey>;

export const KINDS = Object.keys(NAMES) as Kind[];

/** What a line is about. */
export function kindName(kind: Kind): string {
  return t(NAMES[kind]);
}

/** The tiers that a scheme can give; all of them while the person's own borders are not drawn. */
export function tiersIn(scheme: TierScheme, { customTiers }: Pick<Settings, 'customTiers'>): Tier[] {
  const steps = scheme === 'custom' ? customTiers : SCHEMES[scheme].steps;
  return steps.length > 0 ? steps.map(({ tier }) => tier) : [...TIERS];
}

/** "The last 20 posts" of guide 000. */
const POSTS = 20;

/** A new line of a kind, with figures from the guides (000, 003) or the settings to begin from. */
export function newLine(kind: Kind, id: string, settings: Settings, text: string): Requirement {
  const { tierScheme: scheme, referenceLine } = settings;
  const [language = 'en'] = uiLanguage().split('-');
  const named = tiersIn(scheme, settings).filter((tier) => tier !== 'below' && tier !== 'beyond');
  const lines: { [K in Kind]: () => Extract<Requirement, { kind: K }> } = {
    followers: () => ({ kind: 'followers', id, min: 25_000 }),
    tiers: () => ({ kind: 'tiers', id, scheme, tiers: named }),
    platforms: () => ({ kind: 'platforms', id, sites: readSites() }),
    engagement: () => ({ kind: 'engagement', id, min: referenceLine }),
    disclosure: () => ({ kind: 'disclosure', id, min: 100 }),
    frequency: () => ({ kind: 'frequency', id, perMonth: 4 }),
    language: () => ({ kind: 'language', id, languages: [language === 'no' ? 'nb' : language] }),
    'no-competitor': () => ({ kind: 'no-competitor', id, posts: POSTS }),
    email: () => ({ kind: 'email', id }),
    soft: () => ({ kind: 'soft', id, text }),
  };
  return lines[kind]();
}
