import { describe, expect, it } from 'vitest';
import { typedRate } from '../../../lib/assess/typed-rate';
import { variantsOf } from '../../../lib/assess/variants';
import { exact, hoursAgo, post, posts, profile } from './samples';

const byName = (about: Parameters<typeof variantsOf>[0]) =>
  Object.fromEntries(variantsOf(about).map(({ name, ...rest }) => [name, rest]));

describe('the formulas of other tools', () => {
  // 20,000 followers; likes and comments of five posts: 220, 420, 620, 820, 2,020.
  const recent = posts([200, 400, 600, 800, 2_000], { comments: exact(20) });

  it('give mean and median of the same posts, with and without comments', () => {
    expect(byName(profile({ recent }))).toEqual({
      followers_median: {
        formula: 'likes+comments/followers',
        average: 'median',
        n: 5,
        value: expect.closeTo(3.1),
        low: expect.closeTo(3.1),
        high: expect.closeTo(3.1),
      },
      followers_mean: expect.objectContaining({ formula: 'likes+comments/followers', value: expect.closeTo(4.1) }),
      likes_followers_median: expect.objectContaining({ formula: 'likes/followers', value: expect.closeTo(3) }),
      likes_followers_mean: expect.objectContaining({ formula: 'likes/followers', value: expect.closeTo(4) }),
    });
  });

  it('divide by views where views are shown, each post by its own', () => {
    const videos = recent.map((one, index) => ({ ...one, views: exact(10_000 * (index + 1)), shares: exact(80) }));
    // Likes over views: 2, 2, 2, 2, 4 %.
    const all = byName(profile({ site: 'tiktok', recent: videos }));
    expect(all['likes_views_mean']).toMatchObject({ value: 2.4, n: 5 });
    expect(all['views_median']).toMatchObject({ formula: 'likes+comments/views', average: 'median' });
    // 300, 500, 700, 900 and 2,100 reactions.
    expect(all['shares_views_mean']?.value).toBeCloseTo((3 + 2.5 + 700 / 300 + 2.25 + 4.2) / 5);
  });

  it('carry what the page rounds away', () => {
    const rounded = recent.map((one) => ({ ...one, likes: { low: 1_000, high: 1_099, value: 1_000 } }));
    const about = profile({ recent: rounded, followers: { low: 20_000, high: 20_999, value: 20_000 } });
    expect(byName(about)['likes_followers_mean']).toMatchObject({
      low: expect.closeTo(100_000 / 20_999),
      high: expect.closeTo(109_900 / 20_000),
    });
  });

  it('leave out what does not count, and never take an unknown number for none', () => {
    const more = [
      post({ likes: exact(90_000), comments: exact(0), pinned: true }),
      post({ likes: exact(90_000), comments: exact(0), byOthers: true }),
      post({ likes: exact(90_000), comments: exact(0), publishedAt: hoursAgo(5) }),
      post({ likes: 'hidden', comments: exact(9), publishedAt: hoursAgo(900) }),
      post({ likes: exact(3_200), publishedAt: hoursAgo(950) }),
    ];
    const all = byName(profile({ recent: [...more, ...recent] }));
    expect(all['followers_mean']).toMatchObject({ n: 5, value: expect.closeTo(4.1) });
    expect(all['likes_followers_mean']).toMatchObject({ n: 6, value: expect.closeTo(6) });
    expect(all['shares_views_mean']).toBeUndefined();
  });

  it('say nothing of four posts, nor without followers', () => {
    expect(variantsOf(profile({ recent: recent.slice(1) }))).toEqual([]);
    expect(variantsOf(profile({ recent, followers: undefined }))).toEqual([]);
    expect(variantsOf(profile({ recent, followers: exact(0) }))).toEqual([]);
  });
});

describe('a number that the creator has told', () => {
  it('is divided by followers, both ends of them', () => {
    expect(typedRate(profile({ followers: { low: 20_000, high: 25_000 } }), 500)).toEqual({
      formula: 'likes/followers',
      low: 2,
      high: 2.5,
    });
  });

  it('is divided by typical views where the site is rated by views', () => {
    const recent = [1_000, 2_000, 9_000].map((views) => post({ views: exact(views), publishedAt: hoursAgo(100) }));
    expect(typedRate(profile({ site: 'youtube', recent }), 500)).toEqual({ formula: 'likes/views', low: 25, high: 25 });
  });

  it('makes no rate where what to divide by is unknown', () => {
    expect(typedRate(profile({ followers: 'hidden' }), 500)).toBeUndefined();
    expect(typedRate(profile({ site: 'tiktok' }), 500)).toBeUndefined();
    expect(typedRate(profile({ site: 'pinterest' }), 500)).toBeUndefined();
  });
});
