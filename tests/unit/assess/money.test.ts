import { describe, expect, it } from 'vitest';
import { judgeCost, judgeRoi } from '../../../lib/assess/money';
import { exact, post, posts } from './samples';

describe('the guide’s price', () => {
  it.each([
    [1_000, 500, 2_000],
    [9_999, 500, 2_000],
    [10_000, 2_000, 15_000],
    [100_000, 15_000, 100_000],
    [1_000_000, 100_000, null],
  ])('of %i followers is between %i and %s', (followers, low, high) =>
    expect(judgeCost(exact(followers), [])).toMatchObject({ low, high, currency: 'NOK' }),
  );

  it('of two possible tiers goes from the lower end of one to the upper end of the other', () => {
    expect(judgeCost({ low: 9_500, high: 10_999 }, [])).toMatchObject({ low: 500, high: 15_000 });
  });

  it('is not given where a possible tier has none, or followers are unknown', () => {
    expect(judgeCost({ low: 950, high: 1_049 }, [])).toBeNull();
    expect(judgeCost(exact(0), [])).toBeNull();
    expect(judgeCost(undefined, [])).toBeNull();
  });

  it('lies on the guide’s own line', () => {
    // Method.md II.10: 31,600 followers, about 5,500 kr.
    expect(judgeCost(exact(31_600), [])?.guideLine).toBeCloseTo(5_474, 0);
    expect(judgeCost(exact(1_000), [])?.guideLine).toBeCloseTo(500, 6);
    expect(judgeCost(exact(10_000), [])?.guideLine).toBeCloseTo(2_000, 6);
    expect(judgeCost(exact(1_000_000), [])?.guideLine).toBeCloseTo(100_000, 6);
    expect(judgeCost(exact(1_000_001), [])).not.toHaveProperty('guideLine');
  });
});

describe('a quote', () => {
  const quoteOf = (value: number, used = posts([100, 200, 300, 400, 500])) =>
    judgeCost(exact(20_000), used, value)?.quote;

  it.each([
    [1_999, 'below'],
    [2_000, 'inside'],
    [15_000, 'inside'],
    [15_001, 'above'],
  ])('of %i is %s the band', (value, against) => expect(quoteOf(value)).toMatchObject({ value, against }));

  it('is never above an open band', () => {
    expect(judgeCost(exact(2_000_000), [], 9e9)?.quote?.against).toBe('inside');
  });

  it('is divided by the likes and comments of a typical post, and by its views', () => {
    expect(quoteOf(3_000)).toEqual({ value: 3_000, against: 'inside', perEngagement: 10 });
    const watched = posts([100, 200, 300, 400, 500], { views: exact(60_000) });
    expect(quoteOf(3_000, watched)?.perThousandViews).toBe(50);
  });

  it('is divided by nothing that is unknown or too little', () => {
    expect(quoteOf(3_000, posts([100, 200, 300, 400]))).not.toHaveProperty('perEngagement');
    expect(
      quoteOf(
        3_000,
        [1, 2, 3, 4, 5].map(() => post({ likes: exact(9) })),
      ),
    ).not.toHaveProperty('perEngagement');
    expect(quoteOf(3_000, posts([0, 0, 0, 0, 0]))).not.toHaveProperty('perEngagement');
  });
});

it.each([
  [0, 4_999, '18:1'],
  [4_900, 5_000, null],
  [20_000, 20_000, 'nearly 6:1'],
  [19_500, 20_499, 'nearly 6:1'],
  [20_001, 20_001, null],
  [159_999, 160_000, null],
  [160_000, 170_000, '5:1'],
])('return by size for %i to %i followers: %s', (low, high, roi) => expect(judgeRoi({ low, high })).toBe(roi));

it('gives no return for unknown followers', () => expect(judgeRoi(undefined)).toBeNull());
