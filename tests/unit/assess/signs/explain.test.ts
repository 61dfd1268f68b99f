import { describe, expect, it } from 'vitest';
import { assess } from '../../../../lib/assess/assess';
import { explainSigns } from '../../../../lib/assess/signs/explain';
import type { Profile } from '../../../../lib/model/profile';
import type { SignName } from '../../../../lib/model/signs';
import { exact, NOW, post, posts, profile, SETTINGS } from '../samples';

function explained(given: Partial<Profile>, sign: SignName) {
  const about = profile(given);
  return explainSigns(about, assess(about, { now: NOW, settings: SETTINGS })).find((one) => one.sign === sign);
}

const twelve = posts(
  Array.from({ length: 12 }, (_, index) => 800 + 40 * index),
  { comments: exact(20) },
);

describe('a sign that could be checked', () => {
  it('has its number and where usual ends, and nothing that is missing', () => {
    expect(explained({ recent: twelve }, 'veryLow')).toEqual({
      sign: 'veryLow',
      state: 'usual',
      value: expect.closeTo((100 * (800 + 40 * 9 + 20)) / 20_000),
      border: 0.2,
    });
    expect(explained({ recent: twelve }, 'veryHigh')).toMatchObject({ state: 'usual', border: 20 });
    expect(explained({ recent: twelve }, 'commentRatio')).toMatchObject({ state: 'usual', border: 0.002 });
    expect(explained({ recent: twelve }, 'tooEven')).toMatchObject({ state: 'usual', border: 0.05 });
  });

  it('has the lowest border of the sizes that are possible', () => {
    const followers = { low: 95_000, high: 104_999, value: 100_000 };
    expect(explained({ recent: twelve, followers }, 'veryLow')?.border).toBe(0.1);
  });
});

describe('a sign that can’t be checked says why, and what it would take', () => {
  it.each<[string, Partial<Profile>, SignName, { why: string; need?: number }]>([
    ['no followers', { recent: twelve, followers: 'hidden' }, 'veryLow', { why: 'no_followers' }],
    ['a small account', { recent: twelve, followers: exact(999) }, 'veryLow', { why: 'too_small', need: 1_000 }],
    ['a small account', { recent: twelve, followers: exact(9_999) }, 'veryHigh', { why: 'too_small', need: 10_000 }],
    ['no rate', { recent: twelve.slice(8) }, 'veryHigh', { why: 'no_rate' }],
    ['no norm', { site: 'threads', recent: twelve }, 'veryLow', { why: 'no_norm' }],
    ['no norm', { site: 'threads', recent: twelve }, 'commentRatio', { why: 'no_norm' }],
    ['few posts', { recent: twelve.slice(8) }, 'commentRatio', { why: 'few_posts', need: 5 }],
    ['few posts', { recent: twelve.slice(3) }, 'tooEven', { why: 'few_posts', need: 10 }],
    [
      'few likes',
      { recent: posts([9, 9, 9, 9, 9], { comments: exact(1) }) },
      'commentRatio',
      { why: 'few_likes', need: 1_000 },
    ],
    [
      'few likes for so few comments',
      { recent: posts([900, 900, 900, 900, 900]) },
      'commentRatio',
      { why: 'few_likes', need: 5_000 },
    ],
    ['few likes', { recent: posts(Array<number>(12).fill(40)) }, 'tooEven', { why: 'low_likes', need: 100 }],
    [
      'rounded likes',
      { recent: twelve.map((one) => ({ ...one, likes: { low: 1_000, high: 1_999 } })) },
      'tooEven',
      { why: 'rounded' },
    ],
    [
      'likes alone',
      { recent: twelve.map((one) => ({ ...one, likes: exact(5), comments: undefined })) },
      'veryLow',
      { why: 'likes_only' },
    ],
    ['no visits', { recent: twelve }, 'jump', { why: 'no_visits' }],
    ['no comments', { recent: [post()] }, 'repeated', { why: 'not_read' }],
  ])('%s', (_, given, sign, { why, need }) => {
    const found = explained(given, sign);
    expect(found?.state).toBe('not-enough-evidence');
    expect({ why: found?.why, need: found?.need }).toEqual({ why, need });
  });
});
