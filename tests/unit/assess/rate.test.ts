import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, medianRanks, toPercent, toRate, type Range } from '../../../lib/assess/rate';
import { noneLeftOut } from '../../../lib/assess/posts';

const about = { formula: 'likes+comments/followers', basis: 'followers', leftOut: noneLeftOut() } as const;

describe('ranks of the median', () => {
  // method.md III.A3, as printed there.
  it.each([
    [5, 1, 5, 93.75],
    [6, 1, 6, 96.88],
    [7, 1, 7, 98.44],
    [8, 2, 7, 92.97],
    [9, 2, 8, 96.09],
    [10, 2, 9, 97.85],
    [11, 3, 9, 93.46],
    [12, 3, 10, 96.14],
    [15, 4, 12, 96.48],
    [20, 6, 15, 95.86],
    [25, 8, 18, 95.67],
    [30, 11, 20, 90.13],
  ])('of %i posts are %i and %i, which hold it %f %% of the time', (n, k, mirrored, percent) => {
    const order = medianRanks(n);
    expect(order?.ranks).toEqual([k, mirrored]);
    expect(Math.abs(100 * (order?.coverage ?? 0) - percent)).toBeLessThanOrEqual(0.0051);
  });

  it('cover exactly 985/1024 with twelve', () => expect(medianRanks(12)?.coverage).toBe(0.96142578125));

  it.each([0, 1, 2, 3, 4])('do not exist for %i posts', (n) => expect(medianRanks(n)).toBeUndefined());
});

describe('median', () => {
  it.each([
    [[3], 3],
    [[4, 1], 2.5],
    [[9, 1, 5], 5],
    [[10, 1, 2, 9], 5.5],
  ])('of %j is %d', (values, expected) => expect(median(values)).toBe(expected));

  it('of nothing is unknown', () => expect(median([])).toBeUndefined());
});

describe('rate', () => {
  it('takes low from the lows, high from the highs and the rest from the middles', () => {
    // Five posts: ranks 1 and 5.
    const posts = [
      { low: 2, high: 4 },
      { low: 1, high: 9 },
      { low: 6, high: 6 },
      { low: 4, high: 5 },
      { low: 3, high: 3 },
    ];
    // Middles 3, 5, 6, 4.5, 3: median 4.5, mean 21.5 / 5.
    expect(toRate(posts, about)).toEqual({
      ...about,
      n: 5,
      median: 4.5,
      low: 1,
      high: 9,
      mean: 4.3,
      ranks: [1, 5],
      coverage: 0.9375,
    });
  });

  it('is not rounded', () => {
    const third = toPercent({ low: 1, high: 1 }, { low: 3, high: 3 });
    expect(toRate([third, third, third, third, third], about)?.median).toBe(100 / 3);
  });

  it('divides each end by the other’s opposite one', () => {
    expect(toPercent({ low: 10, high: 20 }, { low: 100, high: 200 })).toEqual({ low: 5, high: 20 });
  });
});

const anyRange = fc
  .tuple(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }))
  .map(([a, b]): Range => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const anyPosts = fc.array(anyRange, { minLength: 5, maxLength: 20 });

describe('whatever the posts', () => {
  it('has its median within its range', () => {
    fc.assert(
      fc.property(anyPosts, (posts) => {
        const rate = toRate(posts, about);
        expect(rate?.low).toBeLessThanOrEqual(rate?.median ?? NaN);
        expect(rate?.high).toBeGreaterThanOrEqual(rate?.median ?? NaN);
      }),
    );
  });

  it('does not depend on their order', () => {
    const order = fc.tuple(anyPosts, fc.infiniteStream(fc.nat()));
    fc.assert(
      fc.property(order, ([posts, numbers]) => {
        const shuffled = posts
          .map((range) => ({ range, key: numbers.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ range }) => range);
        const { mean, ...rate } = toRate(posts, about) ?? { mean: NaN };
        const { mean: otherMean, ...other } = toRate(shuffled, about) ?? { mean: NaN };
        expect(other).toEqual(rate);
        expect(otherMean).toBeCloseTo(mean, 6);
      }),
    );
  });

  it('never narrows when a count becomes less certain', () => {
    fc.assert(
      fc.property(anyPosts, fc.nat(), fc.double({ min: 0, max: 10, noNaN: true }), (posts, index, more) => {
        const wider = posts.map((range, at) =>
          at === index % posts.length ? { low: Math.max(0, range.low - more), high: range.high + more } : range,
        );
        const before = toRate(posts, about);
        const after = toRate(wider, about);
        expect(after?.low).toBeLessThanOrEqual(before?.low ?? NaN);
        expect(after?.high).toBeGreaterThanOrEqual(before?.high ?? NaN);
      }),
    );
  });
});
