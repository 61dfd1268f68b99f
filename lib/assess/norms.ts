import type { Tier, TierScheme } from '../model/assessment';
import type { Site } from '../model/site';

/** A usual engagement rate, percent, both ends included. */
export type Band = readonly [low: number, high: number];

/** What somebody published as usual, tier by tier. */
export interface NormSet {
  source: string;
  /** The tiers are those of this scheme, whichever the person has chosen to see. */
  scheme: TierScheme;
  /** Where the figures may be compared: they are by followers, and no guide has any for the other sites (decision 6). */
  sites: readonly Site[];
  bands: Partial<Record<Tier, Band>>;
}

/** The norm sets that are shown side by side (decision 9, method.md II.15). The names carry their dates. */
export const NORM_SETS: Record<string, NormSet> = {
  'guide-000-2024': {
    source: 'Hvordan samarbeide med influencere – en fullstendig guide (Norway, 2024)',
    scheme: 'no-guide',
    sites: ['instagram'],
    bands: { nano: [7, 9], micro: [3, 5], macro: [1, 3], mega: [0.5, 2] },
  },
  'published-2024-2026': {
    source: 'Published measurements 2024–2026 (Startmotion, mid-2024)',
    scheme: 'no-guide',
    sites: ['instagram'],
    bands: { nano: [2, 5], micro: [1, 3], macro: [0.7, 1.5], mega: [0.3, 1] },
  },
};
