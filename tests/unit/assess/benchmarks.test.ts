import { describe, expect, it } from 'vitest';
import { bandVerdict, judgeLine, judgeNorms } from '../../../lib/assess/benchmarks';
import type { NormVerdict } from '../../../lib/model/assessment';
import type { Count } from '../../../lib/model/count';
import { exact } from './samples';

function rate(low: number, high: number, formula = 'likes+comments/followers') {
  return { low, high, formula, basis: 'followers' } as const;
}

describe('a band of 3 to 5 %', () => {
  it.each<[low: number, high: number, verdict: NormVerdict]>([
    [1, 2.99, 'below'],
    [1, 3, 'unclear'],
    [2.99, 9, 'unclear'],
    [3, 9, 'at-or-above'],
    [3, 4, 'at-or-above'],
    [5, 9, 'at-or-above'],
    [5.01, 9, 'above'],
  ])('against %d–%d %% says %s', (low, high, verdict) => expect(bandVerdict({ low, high }, [3, 5])).toBe(verdict));
});

describe('norm sets', () => {
  it.each<[followers: Count, low: number, high: number, guide: NormVerdict, published: NormVerdict]>([
    [exact(5_000), 2.5, 5.5, 'below', 'at-or-above'],
    [exact(5_000), 9.5, 12, 'above', 'above'],
    [exact(24_000), 3.5, 6, 'at-or-above', 'above'],
    [exact(24_000), 0.2, 0.9, 'below', 'below'],
    [exact(500_000), 0.8, 0.9, 'below', 'at-or-above'],
    [exact(5_000_000), 0.4, 0.6, 'unclear', 'at-or-above'],
    [exact(900), 9, 12, 'no-norm', 'no-norm'],
    // Nano or micro, which say the same.
    [{ low: 9_500, high: 10_999 }, 9.5, 12, 'above', 'above'],
    // The guide: below nano's 7 but above micro's 5. Published: above nano's 5 and micro's 3.
    [{ low: 9_500, high: 10_999 }, 5.5, 6.5, 'unclear', 'above'],
    // A tier without a norm beside one with: they do not say the same.
    [{ low: 990, high: 1_010 }, 9.5, 12, 'unclear', 'unclear'],
  ])('for %j with %d–%d %% say %s and %s', (followers, low, high, guide, published) => {
    expect(judgeNorms(rate(low, high), 'instagram', followers)).toEqual({
      'guide-000-2024': guide,
      'published-2024-2026': published,
    });
  });

  it.each(['x', 'threads', 'facebook'] as const)('have nothing for %s', (site) => {
    expect(Object.values(judgeNorms(rate(4, 6), site, exact(24_000)))).toEqual(['no-norm', 'no-norm']);
  });

  it('are not comparable with a rate by views', () => {
    const byViews = { low: 4, high: 6, formula: 'likes+comments/views', basis: 'views' } as const;
    const verdicts = Object.values(judgeNorms(byViews, 'youtube', exact(24_000)));
    expect(verdicts).toEqual(['not-comparable', 'not-comparable']);
  });

  it('are not missed by a rate that lacks the comments, but can be reached by it', () => {
    const low = judgeNorms(rate(0.1, 0.2, 'likes/followers'), 'instagram', exact(24_000));
    expect(Object.values(low)).toEqual(['unclear', 'unclear']);
    const high = judgeNorms(rate(6, 7, 'likes/followers'), 'instagram', exact(24_000));
    expect(Object.values(high)).toEqual(['above', 'above']);
  });
});

describe('the line', () => {
  const posts = [2, 3, 3.1, 4, 5].map((low) => ({ low, high: low + 0.5 }));

  it.each([
    [3.1, 6, 'meets'],
    [3, 6, 'unclear'],
    [1, 3, 'below'],
    [1, 3.01, 'unclear'],
  ] as const)('of 3 %% against %d–%d is %s', (low, high, verdict) => {
    expect(judgeLine(rate(low, high), posts, 3)).toEqual({ percent: 3, verdict, over: 3, of: 5 });
  });

  it('is where the person draws it', () => {
    expect(judgeLine(rate(3.1, 6), posts, 4.5)).toEqual({ percent: 4.5, verdict: 'unclear', over: 1, of: 5 });
  });

  it('is not missed by a rate that lacks the comments', () => {
    expect(judgeLine(rate(1, 2, 'likes/followers'), posts, 3)?.verdict).toBe('unclear');
  });

  it('says nothing of a rate by views', () => {
    expect(judgeLine({ low: 4, high: 6, formula: 'likes+comments/views', basis: 'views' }, posts, 3)).toBeNull();
  });
});
