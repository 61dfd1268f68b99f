import { describe, expect, it } from 'vitest';
import { judgeTier, tiersOf } from '../../../lib/assess/tier';
import type { Tier } from '../../../lib/model/assessment';
import { GUIDE_SCHEMES, type GuideScheme, type TierStep } from '../../../lib/model/tier';
import { exact } from './samples';

// method.md I.1 and II.6; a border belongs to the higher tier.
const BORDERS: Record<GuideScheme, [followers: number, tier: Tier][]> = {
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

describe.each(GUIDE_SCHEMES)('%s', (scheme) => {
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

describe('the person’s own borders', () => {
  const own: TierStep[] = [
    { from: 0, tier: 'nano' },
    { from: 20_000, tier: 'micro' },
    { from: 60_000, tier: 'mega' },
  ];

  it.each<[followers: number, tier: Tier]>([
    [0, 'nano'],
    [19_999, 'nano'],
    [20_000, 'micro'],
    [59_999, 'micro'],
    [60_000, 'mega'],
    [9_000_000, 'mega'],
  ])('%i followers are %s', (followers, tier) => {
    expect(tiersOf(exact(followers), 'custom', own)).toEqual([tier]);
  });

  it('touch two tiers like any others', () => {
    expect(tiersOf({ low: 19_950, high: 20_049 }, 'custom', own)).toEqual(['nano', 'micro']);
  });

  it('make no tier while none are set, and are then not named among the others', () => {
    expect(tiersOf(exact(5_000), 'custom')).toEqual([]);
    expect(judgeTier({ followers: exact(5_000) }, 'custom')).toEqual({
      scheme: 'custom',
      tiers: [],
      others: { 'no-guide': ['nano'], impact: ['nano'], awin: ['micro'], 'inzpire-2025': ['nano'] },
    });
  });

  it('are the verdict when chosen, and stand beside the guides’ when set', () => {
    expect(judgeTier({ followers: exact(70_000) }, 'custom', own)).toMatchObject({ scheme: 'custom', tiers: ['mega'] });
    expect(judgeTier({ followers: exact(70_000) }, 'awin', own)).toEqual({
      scheme: 'awin',
      tiers: ['micro'],
      others: { 'no-guide': ['micro'], impact: ['micro'], 'inzpire-2025': ['macro'], custom: ['mega'] },
    });
  });
});
