import type { GuideScheme, TierStep } from '../model/tier';

export interface Scheme {
  /** Who published the borders, and when. */
  source: string;
  /** Ascending, the first from 0. */
  steps: readonly TierStep[];
}

/** The published tier schemes, as their publishers draw the borders (method.md I.1, II.6). */
export const SCHEMES: Record<GuideScheme, Scheme> = {
  'no-guide': {
    source: 'Hvordan samarbeide med influencere – en fullstendig guide (Norway, 2024)',
    steps: [
      { from: 0, tier: 'below' },
      { from: 1_000, tier: 'nano' },
      { from: 10_000, tier: 'micro' },
      { from: 100_000, tier: 'macro' },
      { from: 1_000_000, tier: 'mega' },
    ],
  },
  impact: {
    source: 'impact.com, on paying influencers (2023)',
    steps: [
      { from: 0, tier: 'nano' },
      { from: 10_000, tier: 'micro' },
      { from: 75_000, tier: 'mid' },
      { from: 250_000, tier: 'macro' },
      { from: 1_000_000, tier: 'beyond' },
    ],
  },
  awin: {
    source: 'Awin, Influencermarknadsföring: en guide för resultatdrivna varumärken',
    steps: [
      { from: 0, tier: 'nano' },
      { from: 1_000, tier: 'micro' },
      { from: 100_000, tier: 'macro' },
      { from: 1_000_000, tier: 'mega' },
    ],
  },
  'inzpire-2025': {
    source: 'inzpire.me, Nordic tiers (2025)',
    steps: [
      { from: 0, tier: 'below' },
      { from: 1_000, tier: 'nano' },
      { from: 10_000, tier: 'micro' },
      { from: 50_000, tier: 'macro' },
      { from: 250_000, tier: 'mega' },
    ],
  },
};
