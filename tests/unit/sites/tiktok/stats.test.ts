import { describe, expect, it } from 'vitest';
import { accountCounts, numberAt, postCount, roundedCount } from '../../../../lib/sites/tiktok/stats';

const exact = (n: number) => ({ low: n, high: n, value: n });

describe('numbers in TikTok’s data', () => {
  it.each([
    [427_682, 427_682],
    ['427682', 427_682],
    [0, 0],
    ['0', 0],
    // 2³² − 1,625,611,536, the overflow that the handbook names.
    [-1_625_611_536, 2_669_355_760],
    ['-1625611536', 2_669_355_760],
  ])('reads %j as %d', (written, number) => expect(numberAt({ n: written }, 'n')).toBe(number));

  it.each([
    -1,
    '-1',
    -3_000_000_000,
    1.5,
    '1.5',
    '1e9',
    ' 12',
    '',
    '427.7K',
    null,
    true,
    {},
    [5],
    '99999999999999999999',
  ])('does not guess at %j', (written) => expect(numberAt({ n: written }, 'n')).toBeUndefined());
});

describe('how exact they are', () => {
  it.each([
    [9_999, 9_999, 9_999],
    [10_000, 9_950, 10_049],
    [19_400, 19_350, 19_449],
    [19_440, 19_440, 19_440],
    [427_700, 427_650, 427_749],
    [4_000_000, 3_950_000, 4_049_999],
    [4_001_943, 4_001_943, 4_001_943],
    [1_100_000_000, 1_050_000_000, 1_149_999_999],
  ])('takes %d that may be rounded as %d to %d', (written, low, high) =>
    expect(roundedCount(written)).toEqual({ low, high, value: written }),
  );

  it('believes an account’s own statsV2 to the last digit, even a round one', () => {
    const counts = accountCounts({ followerCount: 4_000_000 }, { followerCount: '4000000' }, true);
    expect(counts.followers).toEqual(exact(4_000_000));
  });

  it('takes stats where statsV2 is missing or broken', () => {
    const rounded = { low: 427_650, high: 427_749, value: 427_700 };
    expect(accountCounts({ followerCount: 427_700 }, undefined, true).followers).toEqual(rounded);
    expect(accountCounts({ followerCount: 427_700 }, { followerCount: '' }, true).followers).toEqual(rounded);
    expect(accountCounts({}, {}, true)).toEqual({});
  });

  it('does not believe statsV2 beside a post further than its round number goes', () => {
    const counts = accountCounts({ followerCount: 427_700 }, { followerCount: '427700' }, false);
    expect(counts.followers).toEqual({ low: 427_650, high: 427_749, value: 427_700 });
  });

  it('takes the hearts that have not run over', () => {
    const counts = accountCounts({ heartCount: 610_100_000, heart: 9_200_000_000 }, undefined, true);
    expect(counts.totalLikes).toEqual({ low: 9_150_000_000, high: 9_249_999_999, value: 9_200_000_000 });
    expect(accountCounts({ heartCount: -1_625_611_536 }, undefined, true).totalLikes).toEqual(exact(2_669_355_760));
  });

  it('takes the one of a post’s two numbers that is plainly exact', () => {
    expect(postCount({ n: 71_200 }, { n: '71235' }, 'n')).toEqual(exact(71_235));
    expect(postCount({ n: '92417' }, { n: '92400' }, 'n')).toEqual(exact(92_417));
    // They do not mean the same number: the newer form counts.
    expect(postCount({ n: 55_555 }, { n: '92400' }, 'n')).toEqual({ low: 92_350, high: 92_449, value: 92_400 });
    expect(postCount({ n: -5 }, undefined, 'n')).toBeUndefined();
  });
});
