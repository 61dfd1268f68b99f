import type { Tier, TierScheme } from '../model/assessment';

/** A tier and the smallest number of followers it takes; a border belongs to the higher tier (method.md II.6). */
type Step = readonly [from: number, tier: Tier];

export interface Scheme {
  /** Who published the borders, and when. */
  source: string;
  /** Ascending, the first from 0. */
  steps: readonly Step[];
}

/** The tier schemes, as their publishers draw the borders (method.md I.1, II.6). */
export const SCHEMES: Record<TierScheme, Scheme> = {
  'no-guide': {
    source: 'Hvordan samarbeide med influencere – en fullstendig guide (Norway, 2024)',
    steps: [
      [0, 'below'],
      [1_000, 'nano'],
      [10_000, 'micro'],
      [100_000, 'macro'],
      [1_000_000, 'mega'],
    ],
  },
  impact: {
    source: 'impact.com, on paying influencers (2023)',
    steps: [
      [0, 'nano'],
      [10_000, 'micro'],
      [75_000, 'mid'],
      [250_000, 'macro'],
      [1_000_000, 'beyond'],
    ],
  },
  awin: {
    source: 'Awin, Influencermarknadsföring: en guide för resultatdrivna varumärken',
    steps: [
      [0, 'nano'],
      [1_000, 'micro'],
      [100_000, 'macro'],
      [1_000_000, 'mega'],
    ],
  },
  'inzpire-2025': {
    source: 'inzpire.me, Nordic tiers (2025)',
    steps: [
      [0, 'below'],
      [1_000, 'nano'],
      [10_000, 'micro'],
      [50_000, 'macro'],
      [250_000, 'mega'],
    ],
  },
};
