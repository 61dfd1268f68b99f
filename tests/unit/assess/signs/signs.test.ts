import { describe, expect, it } from 'vitest';
import { judgeEngagement } from '../../../../lib/assess/engagement';
import { commentRatio, manyComments } from '../../../../lib/assess/signs/comment-ratio';
import { jump, suddenDrop } from '../../../../lib/assess/signs/jump';
import { repeated } from '../../../../lib/assess/signs/repeated';
import { judgeSigns } from '../../../../lib/assess/signs/signs';
import { tooEven } from '../../../../lib/assess/signs/too-even';
import { veryHigh, veryLow } from '../../../../lib/assess/signs/unusual-rate';
import type { Profile } from '../../../../lib/model/profile';
import type { Comment } from '../../../../lib/model/signs';
import { exact, hoursAgo, post, posts, profile } from '../samples';

const UNKNOWN = { state: 'not-enough-evidence' };
const DAY = 24 * 3_600_000;
const visit = (day: string, low: number, high = low) => ({ day: Date.parse(day), followers: { low, high } });

/** Ten posts with so many likes each, no comments. */
function liked(followers: number, likes: number, site: Profile['site'] = 'instagram', views?: number) {
  const recent = posts(
    Array.from({ length: 10 }, () => likes),
    views ? { views: exact(views) } : {},
  );
  return {
    engagement: judgeEngagement(profile({ site, followers: exact(followers), recent }), { referenceLine: 3 }),
    followers: exact(followers),
    site,
  };
}

describe('very low engagement', () => {
  it.each([
    ['instagram', 5_000, 19, undefined, 'unusual'],
    ['instagram', 5_000, 20, undefined, 'usual'],
    ['instagram', 50_000, 99, undefined, 'unusual'],
    ['instagram', 500_000, 499, undefined, 'unusual'],
    ['instagram', 2_000_000, 999, undefined, 'unusual'],
    ['instagram', 2_000_000, 1_001, undefined, 'usual'],
    ['tiktok', 50_000, 9, 1_000, 'unusual'],
    ['tiktok', 50_000, 10, 1_000, 'usual'],
    ['youtube', 50_000, 1, 1_000, 'unusual'],
    ['youtube', 50_000, 2, 1_000, 'usual'],
  ] as const)('on %s, %i followers, %i likes, %s views: %s', (site, followers, likes, views, state) => {
    const { engagement } = liked(followers, likes, site, views);
    expect(veryLow(engagement, site, exact(followers)).state).toBe(state);
  });

  it('can’t be checked of small accounts, unknown followers, other sites, or without a rate', () => {
    const { engagement } = liked(5_000, 1);
    expect(veryLow(engagement, 'instagram', exact(999))).toEqual(UNKNOWN);
    expect(veryLow(engagement, 'instagram', undefined)).toEqual(UNKNOWN);
    expect(veryLow(engagement, 'facebook', exact(5_000))).toEqual(UNKNOWN);
    expect(veryLow(judgeEngagement(profile(), { referenceLine: 3 }), 'instagram', exact(5_000))).toEqual(UNKNOWN);
  });

  it('needs both possible tiers to say so', () => {
    // 0.3 %: under the floor of nano, over that of micro.
    expect(veryLow(liked(10_000, 30).engagement, 'instagram', { low: 9_500, high: 10_499 }).state).toBe('usual');
  });

  it('is not told from likes alone', () => {
    const recent = posts([1, 1, 1, 1, 1, 1], { comments: 'off' });
    const engagement = judgeEngagement(profile({ followers: exact(50_000), recent }), { referenceLine: 3 });
    expect(engagement).toMatchObject({ formula: 'likes/followers' });
    expect(veryLow(engagement, 'instagram', exact(50_000))).toEqual(UNKNOWN);
  });
});

describe('very high engagement', () => {
  it.each([
    ['instagram', 10_000, 2_001, undefined, 'unusual'],
    ['instagram', 10_000, 2_000, undefined, 'usual'],
    ['tiktok', 10_000, 301, 1_000, 'unusual'],
    ['tiktok', 10_000, 300, 1_000, 'usual'],
    ['youtube', 10_000, 161, 1_000, 'unusual'],
    ['youtube', 10_000, 160, 1_000, 'usual'],
    ['instagram', 9_999, 5_000, undefined, 'not-enough-evidence'],
    ['x', 10_000, 5_000, undefined, 'not-enough-evidence'],
  ] as const)('on %s, %i followers, %i likes, %s views: %s', (site, followers, likes, views, state) => {
    const { engagement } = liked(followers, likes, site, views);
    expect(veryHigh(engagement, site, exact(followers)).state).toBe(state);
  });
});

describe('likes without comments', () => {
  const ratio = (likes: number, comments: number, site: Profile['site'] = 'instagram') =>
    commentRatio(posts([likes, likes, likes, likes, likes], { comments: exact(comments) }), site);

  it('is unusual under 2 per 1,000 where there are 5,000 likes', () => {
    expect(ratio(2_000, 3)).toEqual({ state: 'unusual', value: 0.0015 });
    expect(ratio(2_000, 4)).toEqual({ state: 'usual', value: 0.002 });
    expect(ratio(10_000, 9, 'tiktok').state).toBe('usual');
    expect(ratio(10_000, 7, 'tiktok').state).toBe('unusual');
  });

  it('can’t be told from few likes, few posts, unread comments or another site', () => {
    expect(ratio(900, 1)).toMatchObject(UNKNOWN);
    expect(ratio(199, 50)).toEqual({ state: 'not-enough-evidence', value: 50 / 199 });
    expect(commentRatio(posts([9_000, 9_000, 9_000, 9_000]), 'instagram')).toEqual(UNKNOWN);
    expect(commentRatio(posts([9_000, 9_000, 9_000, 9_000, 9_000], { comments: 'off' }), 'instagram')).toEqual(UNKNOWN);
    expect(ratio(2_000, 3, 'x')).toEqual(UNKNOWN);
  });

  it('notes very many comments', () => {
    const many = (comments: number) =>
      manyComments(posts([200, 200, 200, 200, 200], { comments: exact(comments) }), 'instagram');
    expect(many(101)).toBeCloseTo(0.505, 9);
    expect(many(100)).toBeUndefined();
    expect(manyComments(posts([100, 100, 100, 100, 100], { comments: exact(99) }), 'instagram')).toBeUndefined();
  });
});

describe('likes too even', () => {
  const even = [1_000, 1_010, 990, 1_005, 995, 1_000, 1_002, 998, 1_001, 999];

  it('is unusual where all are nearly the same', () => expect(tooEven(posts(even)).state).toBe('unusual'));

  it('is usual where they differ as people do', () => {
    const sign = tooEven(posts([620, 710, 780, 850, 920, 970, 1_040, 1_100, 1_200, 1_350]));
    expect(sign.state).toBe('usual');
    expect(sign.value).toBeCloseTo(0.241, 3);
  });

  it('can’t be told of few posts, of few likes, or of rounded numbers', () => {
    expect(tooEven(posts(even.slice(1)))).toEqual(UNKNOWN);
    expect(tooEven(posts(even.map((n) => n / 100)))).toEqual(UNKNOWN);
    expect(tooEven(even.map(() => post({ likes: { low: 950, high: 1_049 } })))).toEqual(UNKNOWN);
  });
});

describe('an unexplained jump', () => {
  const counted = posts([100, 110, 90, 105, 95]);
  const up = [visit('2026-11-10', 10_000), visit('2026-11-20', 12_000)];

  it('is a tenth and a thousand more within a fortnight', () => {
    expect(jump(up, counted, counted, 'instagram')).toEqual({ state: 'unusual', value: 0.2 });
    expect(jump([visit('2026-11-10', 5_000), visit('2026-11-20', 5_900)], counted, counted, 'instagram').state).toBe(
      'usual',
    );
    expect(jump([visit('2026-11-10', 20_000), visit('2026-11-20', 21_900)], counted, counted, 'instagram').state).toBe(
      'usual',
    );
  });

  it('is held low against high, and is not ruled out by numbers that may hide it', () => {
    const before = visit('2026-11-10', 10_000, 10_999);
    expect(jump([before, visit('2026-11-20', 12_500, 12_999)], counted, counted, 'instagram').state).toBe('unusual');
    expect(jump([before, visit('2026-11-20', 12_000, 12_999)], counted, counted, 'instagram')).toEqual(UNKNOWN);
    expect(jump([before, visit('2026-11-20', 10_000, 10_999)], counted, counted, 'instagram').state).toBe('usual');
  });

  it('is explained by a post that did three times as well, also one that is too new or pinned to count', () => {
    const viral = post({ likes: exact(300), pinned: true, publishedAt: hoursAgo(24 * 15) });
    expect(jump(up, counted, [...counted, viral], 'instagram')).toEqual({ state: 'usual' });
    const old = post({ likes: exact(300), publishedAt: hoursAgo(24 * 30) });
    expect(jump(up, counted, [...counted, old], 'instagram').state).toBe('unusual');
    const roughly = post({ likes: exact(300), publishedBetween: [hoursAgo(24 * 60), hoursAgo(24 * 10)] });
    expect(jump(up, counted, [...counted, roughly], 'instagram').state).toBe('usual');
  });

  it('can’t be told of visits far apart', () => {
    expect(jump([visit('2026-11-01', 10_000), visit('2026-11-20', 12_000)], counted, counted, 'instagram')).toEqual(
      UNKNOWN,
    );
    expect(jump([visit('2026-11-01', 10_000)], counted, counted, 'instagram')).toEqual(UNKNOWN);
  });

  it('has a counterpart that is only a note', () => {
    expect(suddenDrop([visit('2026-11-16', 10_000), visit('2026-11-20', 9_700)])).toEqual({ share: 0.03, days: 4 });
    expect(suddenDrop([visit('2026-11-16', 10_000), visit('2026-11-20', 9_701)])).toBeUndefined();
  });
});

describe('the same comment from different people', () => {
  const comments = (repeats: number, all = 50): Comment[] =>
    Array.from({ length: all }, (_, index) => ({
      post: `p${index % 3}`,
      user: `u${index}`,
      text:
        index < repeats
          ? (['So, lovely dress!! 😍', 'so lovely DRESS'][index % 2] ?? '')
          : `thought number ${index} of mine`,
    }));

  it('is unusual from a tenth on', () => {
    expect(repeated(comments(5))).toEqual({ state: 'unusual', value: 0.1 });
    expect(repeated(comments(4))).toEqual({ state: 'usual', value: 0.08 });
  });

  it('counts neither short texts nor one person’s own words', () => {
    expect(repeated(comments(20).map((comment) => ({ ...comment, text: 'so nice' })))).toEqual({
      state: 'usual',
      value: 0,
    });
    expect(repeated(comments(20).map((comment) => ({ ...comment, user: 'one' })))).toEqual({
      state: 'usual',
      value: 0,
    });
  });

  it('needs fifty comments under three posts', () => {
    expect(repeated(comments(9, 49))).toEqual(UNKNOWN);
    expect(repeated(comments(9).map((comment) => ({ ...comment, post: 'p1' })))).toEqual(UNKNOWN);
  });
});

describe('all together', () => {
  const judge = (likes: number[], followers: number, visits = [visit('2026-11-22', followers)]) => {
    const recent = posts(likes, { comments: exact(30) });
    const given = profile({ followers: exact(followers), recent });
    const evidence = {
      engagement: judgeEngagement(given, { referenceLine: 3 }),
      posts: recent,
      own: recent,
      visits,
      comments: [],
    };
    return judgeSigns({ site: 'instagram', followers: exact(followers), ...evidence });
  };
  const calm = [620, 710, 780, 850, 920, 970, 1_040, 1_100, 1_200, 1_350];

  it('say how many could be checked', () => {
    expect(judge(calm, 20_000)).toMatchObject({ level: 'nothing-unusual', unusual: [], checked: 4 });
    expect(judge(calm.slice(0, 4), 20_000)).toMatchObject({ level: 'not-enough-evidence', checked: 0 });
  });

  it('name one thing, or several', () => {
    expect(
      judge(
        calm.map(() => 1_000),
        20_000,
      ),
    ).toMatchObject({ level: 'one-thing-to-check', unusual: ['tooEven'] });
    const visits = [
      visit('2026-11-12', 15_000),
      { day: Date.parse('2026-11-12') + 10 * DAY, followers: exact(20_000) },
    ];
    expect(
      judge(
        calm.map(() => 1_000),
        20_000,
        visits,
      ),
    ).toMatchObject({
      level: 'several-things-to-check',
      unusual: ['tooEven', 'jump'],
    });
  });
});
