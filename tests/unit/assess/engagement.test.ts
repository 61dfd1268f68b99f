import { describe, expect, it } from 'vitest';
import { judgeEngagement } from '../../../lib/assess/engagement';
import type { Engagement, LeftOut, NoRate } from '../../../lib/model/assessment';
import type { Post } from '../../../lib/model/post';
import { SITES } from '../../../lib/model/site';
import { exact, hoursAgo, post, posts, profile } from './samples';

function rated(engagement: Engagement) {
  if (engagement.state !== 'rated') throw new Error(`not rated: ${engagement.reason}`);
  return engagement;
}

function unrated(engagement: Engagement): NoRate {
  if (engagement.state === 'rated') throw new Error('rated');
  return engagement;
}

function leftOut(given: Partial<LeftOut> = {}): LeftOut {
  return { pinned: 0, notOwn: 0, tooNew: 0, hidden: 0, noNumber: 0, noViews: 0, noComments: 0, ...given };
}

/** Five posts that are all alike. */
function five(given: Partial<Post>): Post[] {
  return Array.from({ length: 5 }, () => post(given));
}

describe('the formula', () => {
  const numbers = { likes: exact(300), comments: exact(60), shares: exact(40), views: exact(8_000), saves: exact(999) };

  // 20,000 followers, 8,000 views.
  it.each([
    ['instagram', 'likes+comments/followers', 'followers', 1.8],
    ['facebook', 'likes+comments+shares/followers', 'followers', 2],
    ['threads', 'likes+comments+shares/followers', 'followers', 2],
    ['x', 'likes+comments+shares/followers', 'followers', 2],
    ['tiktok', 'likes+comments+shares/views', 'views', 5],
    ['youtube', 'likes+comments/views', 'views', 4.5],
  ] as const)('of %s is %s', (site, formula, basis, percent) => {
    const rate = rated(judgeEngagement(profile({ site, recent: five(numbers) }), { referenceLine: 3 }));
    expect(rate).toMatchObject({ formula, basis, n: 5, median: percent, low: percent, high: percent, mean: percent });
  });

  it.each(SITES.slice(SITES.indexOf('pinterest')))('does not exist for %s', (site) => {
    const engagement = judgeEngagement(profile({ site, recent: five(numbers) }), { referenceLine: 3 });
    expect(engagement).toEqual({ state: 'no-formula', reason: 'no-formula', n: 0, leftOut: leftOut() });
  });

  it('counts shares that the page does not tell as none', () => {
    const recent = five({ likes: exact(300), comments: exact(60) });
    expect(rated(judgeEngagement(profile({ site: 'x', recent }), { referenceLine: 3 })).median).toBe(1.8);
  });
});

describe('the interval', () => {
  it('carries every rounding: lows over the high, highs over the low', () => {
    const recent = five({ likes: { low: 90, high: 110 }, comments: { low: 10, high: 10 } });
    const rate = rated(
      judgeEngagement(profile({ followers: { low: 8_000, high: 10_000 }, recent }), { referenceLine: 3 }),
    );
    // 100/10,000 = 1 % to 120/8,000 = 1.5 %.
    expect(rate).toMatchObject({ low: 1, high: 1.5, median: 1.25 });
  });

  it('takes ranks 3 and 10 of twelve posts', () => {
    const likes = [500, 100, 900, 300, 700, 200, 1_100, 400, 800, 600, 1_000, 1_200];
    const rate = rated(
      judgeEngagement(profile({ followers: exact(10_000), recent: posts(likes) }), { referenceLine: 3 }),
    );
    expect(rate).toMatchObject({ n: 12, ranks: [3, 10], low: 3, high: 10, median: 6.5, mean: 6.5 });
    expect(rate.line).toEqual({ percent: 3, verdict: 'unclear', over: 9, of: 12 });
  });
});

describe('posts that do not count', () => {
  const usable = posts([300, 300, 300, 300, 300]);

  it.each<[what: string, given: Partial<Post>, why: keyof LeftOut]>([
    ['pinned', { pinned: true }, 'pinned'],
    ['another account’s', { byOthers: true }, 'notOwn'],
    ['younger than 48 h', { publishedAt: hoursAgo(47) }, 'tooNew'],
    ['with hidden likes', { likes: 'hidden' }, 'hidden'],
    ['without a like count', { likes: undefined }, 'noNumber'],
    ['without a comment count', { comments: undefined }, 'noComments'],
    ['with comments switched off', { comments: 'off' }, 'noComments'],
  ])('%s: counted once, and without effect', (_what, given, why) => {
    const extra = post({ likes: exact(9_000), comments: exact(9_000), publishedAt: hoursAgo(60), ...given });
    const rate = rated(judgeEngagement(profile({ recent: [extra, ...usable] }), { referenceLine: 3 }));
    expect(rate).toMatchObject({ n: 5, median: 1.5, mean: 1.5, leftOut: leftOut({ [why]: 1 }) });
  });

  it('are counted under the first reason of the order', () => {
    const everything = { pinned: true, byOthers: true, publishedAt: hoursAgo(1), likes: 'hidden' } as const;
    const recent = [
      post(everything),
      post({ ...everything, pinned: false }),
      post({ ...everything, pinned: false, byOthers: false }),
      post({ likes: 'hidden' }),
      post({}),
      ...usable,
    ];
    expect(judgeEngagement(profile({ recent }), { referenceLine: 3 }).leftOut).toEqual(
      leftOut({ pinned: 1, notOwn: 1, tooNew: 1, hidden: 1, noNumber: 1 }),
    );
  });

  it.each([undefined, exact(0)])('on a site that counts by views: those with views %j', (views) => {
    const watched = five({ likes: exact(300), comments: exact(60), views: exact(8_000) });
    const extra = post({ likes: exact(9_000), comments: exact(9_000), views });
    const rate = rated(
      judgeEngagement(profile({ site: 'youtube', recent: [extra, ...watched] }), { referenceLine: 3 }),
    );
    expect(rate).toMatchObject({ n: 5, median: 4.5, leftOut: leftOut({ noViews: 1 }) });
  });

  it('is a count of zero likes not', () => {
    const recent = posts([0, 0, 0, 0, 0]);
    expect(rated(judgeEngagement(profile({ recent }), { referenceLine: 3 }))).toMatchObject({
      n: 5,
      median: 0,
      low: 0,
      high: 0,
    });
  });
});

describe('comments that cannot be read', () => {
  const silent = (n: number) => Array.from({ length: n }, () => post({ likes: exact(400), comments: undefined }));

  it('leave their posts out while five remain', () => {
    const recent = [...silent(7), ...posts([300, 300, 300, 300, 300])];
    expect(rated(judgeEngagement(profile({ recent }), { referenceLine: 3 }))).toMatchObject({
      formula: 'likes+comments/followers',
      n: 5,
      median: 1.5,
      leftOut: leftOut({ noComments: 7 }),
    });
  });

  it('have all posts rated by likes when only four would remain', () => {
    const recent = [...silent(7), ...posts([300, 300, 300, 300], { comments: exact(5_000) })];
    // Eleven posts, seven of them 400/20,000.
    expect(rated(judgeEngagement(profile({ recent }), { referenceLine: 3 }))).toMatchObject({
      formula: 'likes/followers',
      n: 11,
      median: 2,
      leftOut: leftOut(),
    });
  });

  it('have TikTok rated by likes over views', () => {
    const recent = five({ likes: exact(400), shares: exact(5_000), views: exact(8_000) });
    const rate = rated(judgeEngagement(profile({ site: 'tiktok', recent }), { referenceLine: 3 }));
    expect(rate).toMatchObject({ formula: 'likes/views', basis: 'views', median: 5, line: null });
  });

  it('count towards the five that are needed', () => {
    const recent = [...silent(2), ...posts([300])];
    expect(unrated(judgeEngagement(profile({ recent }), { referenceLine: 3 }))).toEqual({
      state: 'not-enough-evidence',
      reason: 'too-few-posts',
      n: 3,
      leftOut: leftOut(),
    });
  });
});

describe('no rate', () => {
  const liked = (n: number) => posts(Array.from({ length: n }, () => 300));
  const hidden = (n: number) => Array.from({ length: n }, () => post({ likes: 'hidden', comments: exact(1) }));

  it.each<[what: string, recent: Post[], reason: string, n: number, left: Partial<LeftOut>]>([
    ['no post at all', [], 'too-few-posts', 0, {}],
    ['four posts', liked(4), 'too-few-posts', 4, {}],
    ['four posts and one hidden', [...liked(4), ...hidden(1)], 'likes-hidden', 4, { hidden: 1 }],
    ['two posts and two hidden', [...liked(2), ...hidden(2)], 'too-few-posts', 2, { hidden: 2 }],
    ['twelve hidden', hidden(12), 'likes-hidden', 0, { hidden: 12 }],
    ['four posts and five pinned', [...liked(4), ...five({ pinned: true })], 'too-few-posts', 4, { pinned: 5 }],
  ])('%s', (_what, recent, reason, n, left) => {
    const engagement = judgeEngagement(profile({ recent }), { referenceLine: 3 });
    expect(engagement).toEqual({ state: 'not-enough-evidence', reason, n, leftOut: leftOut(left) });
  });

  it.each([undefined, 'hidden', exact(0), { low: 0, high: 999 }] as const)(
    'by followers when they are %j',
    (followers) => {
      expect(unrated(judgeEngagement(profile({ followers, recent: liked(6) }), { referenceLine: 3 }))).toEqual({
        state: 'not-enough-evidence',
        reason: 'followers-unknown',
        n: 6,
        leftOut: leftOut(),
      });
    },
  );

  it('is not the answer by views when followers are hidden', () => {
    const recent = five({ likes: exact(300), comments: exact(60), views: exact(8_000) });
    const rate = rated(
      judgeEngagement(profile({ site: 'youtube', followers: 'hidden', recent }), { referenceLine: 3 }),
    );
    expect(rate).toMatchObject({ median: 4.5, line: null });
    expect(Object.values(rate.norms)).toEqual(['not-comparable', 'not-comparable']);
  });

  it('is the answer to a YouTube grid until five videos have been opened', () => {
    const grid = Array.from({ length: 30 }, () => post({ kind: 'video', views: exact(8_000) }));
    const opened = (n: number) =>
      grid.map((video, index) => (index < n ? { ...video, likes: exact(300), comments: exact(60) } : video));
    expect(judgeEngagement(profile({ site: 'youtube', recent: opened(4) }), { referenceLine: 3 })).toEqual({
      state: 'not-enough-evidence',
      reason: 'too-few-posts',
      n: 4,
      leftOut: leftOut({ noNumber: 26 }),
    });
    const rate = rated(judgeEngagement(profile({ site: 'youtube', recent: opened(5) }), { referenceLine: 3 }));
    expect(rate).toMatchObject({ n: 5, median: 4.5, leftOut: leftOut({ noNumber: 25 }) });
  });
});
