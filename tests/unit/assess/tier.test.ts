import { describe, expect, it } from 'vitest';
import { judgeTier, tiersOf } from '../../../lib/assess/tier';
import { TIER_SCHEMES, type Tier, type TierScheme } from '../../../lib/model/assessment';
import { exact } from './samples';

// method.md I.1 and II.6; a border belongs to the higher tier.
const BORDERS: Record<TierScheme, [followers: number, tier: Tier][]> = {
  'no-guide': [
    [0, 'below'],
    [999, 'below'],
    [1_000, 'nano'],
    [9_999, 'nano'],
    [10_000, 'micro'],
    [99_999, 'micro'],
    [100_000, 'macro'],
    [999_999, 'macro'],
    [1_000_000, 'mega'],
    [600_000_000, 'mega'],
  ],
  impact: [
    [0, 'nano'],
    [9_999, 'nano'],
    [10_000, 'micro'],
    [74_999, 'micro'],
    [75_000, 'mid'],
    [249_999, 'mid'],
    [250_000, 'macro'],
    [999_999, 'macro'],
    [1_000_000, 'beyond'],
  ],
  awin: [
    [0, 'nano'],
    [999, 'nano'],
    [1_000, 'micro'],
    [99_999, 'micro'],
    [100_000, 'macro'],
    [999_999, 'macro'],
    [1_000_000, 'mega'],
  ],
  'inzpire-2025': [
    [999, 'below'],
    [1_000, 'nano'],
    [9_999, 'nano'],
    [10_000, 'micro'],
    [49_999, 'micro'],
    [50_000, 'macro'],
    [249_999, 'macro'],
    [250_000, 'mega'],
  ],
};

describe.each(TIER_SCHEMES)('%s', (scheme) => {
  it.each(BORDERS[scheme])('%i followers are %s', (followers, tier) => {
    expect(tiersOf(exact(followers), scheme)).toEqual([tier]);
  });
});

describe('an interval', () => {
  it.each<[low: number, high: number, tiers: Tier[]]>([
    [9_500, 10_999, ['nano', 'micro']],
    [9_999, 10_000, ['nano', 'micro']],
    [9_950, 9_999, ['nano']],
    [10_000, 10_099, ['micro']],
    [999_000, 999_999, ['macro']],
    [950_000, 1_049_999, ['macro', 'mega']],
    [0, 2_000_000, ['below', 'nano', 'micro', 'macro', 'mega']],
  ])('%i to %i touches every tier it reaches into', (low, high, tiers) => {
    expect(tiersOf({ low, high }, 'no-guide')).toEqual(tiers);
  });
});

describe('verdict', () => {
  it('names the other schemes’ tiers beside the chosen one', () => {
    expect(judgeTier({ followers: exact(80_000) }, 'no-guide')).toEqual({
      scheme: 'no-guide',
      tiers: ['micro'],
      others: { impact: ['mid'], awin: ['micro'], 'inzpire-2025': ['macro'] },
    });
    expect(judgeTier({ followers: exact(80_000) }, 'impact')).toEqual({
      scheme: 'impact',
      tiers: ['mid'],
      others: { 'no-guide': ['micro'], awin: ['micro'], 'inzpire-2025': ['macro'] },
    });
  });

  it.each([undefined, 'hidden'] as const)('is no tier when followers are %s', (followers) => {
    expect(judgeTier({ followers }, 'no-guide')).toEqual({
      scheme: 'no-guide',
      tiers: [],
      others: { impact: [], awin: [], 'inzpire-2025': [] },
    });
  });
});
