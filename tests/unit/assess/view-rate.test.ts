import { describe, expect, it } from 'vitest';
import { judgeViewRate } from '../../../lib/assess/view-rate';
import type { Post } from '../../../lib/model/post';
import { exact, hoursAgo, post, profile } from './samples';

const none = { pinned: 0, notOwn: 0, tooNew: 0, hidden: 0, noNumber: 0, noViews: 0, noComments: 0 };

function videos(views: readonly (Post['views'] | undefined)[], kind: Post['kind'] = 'video'): Post[] {
  return views.map((count, index) => post({ kind, views: count, publishedAt: hoursAgo(72 * (index + 1)) }));
}

const five = [1_000, 5_000, 2_000, 4_000, 3_000].map(exact);

describe('view rate', () => {
  it.each(['youtube', 'tiktok', 'instagram'] as const)('of %s is median views over followers', (site) => {
    expect(judgeViewRate(profile({ site, recent: videos(five) }))).toEqual({
      state: 'rated',
      formula: 'views/followers',
      basis: 'followers',
      n: 5,
      median: 15,
      low: 5,
      high: 25,
      mean: 15,
      ranks: [1, 5],
      coverage: 0.9375,
      leftOut: none,
    });
  });

  it('carries the rounding of views and followers', () => {
    const rounded = Array.from({ length: 5 }, () => ({ low: 1_100, high: 1_200 }));
    const rate = judgeViewRate(
      profile({ site: 'youtube', followers: { low: 1_000, high: 1_100 }, recent: videos(rounded) }),
    );
    expect(rate).toMatchObject({ low: 100, high: 120, median: 110 });
  });

  it.each(['short', 'live'] as const)('counts a %s', (kind) => {
    expect(judgeViewRate(profile({ site: 'youtube', recent: videos(five, kind) }))).toMatchObject({ n: 5, median: 15 });
  });

  it('does without likes and comments, hidden or not', () => {
    const recent = videos(five).map((video): Post => ({ ...video, likes: 'hidden', comments: 'off' }));
    expect(judgeViewRate(profile({ site: 'tiktok', recent }))).toMatchObject({ n: 5, leftOut: none });
  });

  it('takes only the Reels of an Instagram profile, and counts no picture as left out', () => {
    const recent = [...videos(five), ...videos([undefined, undefined], 'image'), ...videos([exact(9)], 'carousel')];
    expect(judgeViewRate(profile({ recent }))).toMatchObject({ n: 5, median: 15, leftOut: none });
  });

  it('leaves out, and counts, what method.md II.5 names and videos without views', () => {
    const recent = [
      post({ kind: 'video', views: exact(9_000), pinned: true }),
      post({ kind: 'video', views: exact(9_000), byOthers: true }),
      post({ kind: 'video', views: exact(9_000), publishedAt: hoursAgo(5) }),
      post({ kind: 'live' }),
      ...videos(five),
    ];
    expect(judgeViewRate(profile({ site: 'youtube', recent }))).toMatchObject({
      n: 5,
      median: 15,
      leftOut: { ...none, pinned: 1, notOwn: 1, tooNew: 1, noViews: 1 },
    });
  });

  it('counts a video that nobody has seen', () => {
    const recent = videos([0, 0, 0, 0, 2_000].map(exact));
    expect(judgeViewRate(profile({ site: 'youtube', recent }))).toMatchObject({ n: 5, median: 0, high: 10 });
  });

  it.each([undefined, 'hidden', exact(0)] as const)('is unknown when followers are %j', (followers) => {
    expect(judgeViewRate(profile({ site: 'youtube', followers, recent: videos(five) }))).toEqual({
      state: 'not-enough-evidence',
      reason: 'followers-unknown',
      n: 5,
      leftOut: none,
    });
  });

  it('needs five videos', () => {
    const recent = videos([...five.slice(1), undefined]);
    expect(judgeViewRate(profile({ site: 'youtube', recent }))).toEqual({
      state: 'not-enough-evidence',
      reason: 'too-few-posts',
      n: 4,
      leftOut: { ...none, noViews: 1 },
    });
  });

  it.each(['x', 'facebook', 'threads', 'pinterest', 'snapchat', 'twitch'] as const)('has no formula for %s', (site) => {
    expect(judgeViewRate(profile({ site, recent: videos(five) }))).toEqual({
      state: 'no-formula',
      reason: 'no-formula',
      n: 0,
      leftOut: none,
    });
  });
});
