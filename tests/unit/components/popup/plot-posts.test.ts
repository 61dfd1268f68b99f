import { describe, expect, it } from 'vitest';
import { plotPosts } from '../../../../components/popup/plot-posts';
import { assessment, noRate, post, profile, rate } from '../samples';

const exact = (n: number) => ({ low: n, high: n, value: n });
const NOW = '2026-11-22T12:00:00Z';

describe('what is plotted', () => {
  it('is engagement by the formula that rated it, oldest first', () => {
    // (350 + 50) / 10,000, (950 + 50) / 10,000 and (200 + 50) / 10,000, newest first on the page.
    const plot = plotPosts(profile(), assessment());
    expect(plot?.measure).toBe('engagement');
    expect(plot?.posts.map(({ value }) => value)).toEqual([2.5, 10, 4]);
  });

  it('takes followers and the line where the rate is by followers', () => {
    const line = { percent: 3, verdict: 'meets' as const, over: 2, of: 2 };
    const engagement = { ...rate({ formula: 'likes+comments/followers', basis: 'followers' }), norms: {}, line };
    const plot = plotPosts(
      profile({ site: 'instagram', followers: exact(5_000), recent: [post(), post({ id: 'b' })] }),
      assessment({ engagement }),
    );
    expect(plot?.posts.map(({ value }) => value)).toEqual([5, 5]);
    expect(plot?.line).toEqual(line);
  });

  it('is views where engagement is not rated', () => {
    const recent = [post({ views: { low: 12_000, high: 12_099 } }), post({ id: 'b', views: exact(8) })];
    const plot = plotPosts(profile({ recent }), assessment({ engagement: noRate() }));
    expect(plot?.measure).toBe('views');
    expect(plot?.posts.map(({ value }) => value)).toEqual([8, 12_049.5]);
    expect(plot?.line).toBeUndefined();
  });

  it('leaves a post without the numbers out of the plot and never draws it as zero', () => {
    const recent = [
      post({ comments: 'off' }),
      post({ id: 'b', likes: 'hidden' }),
      post({ id: 'c' }),
      post({ id: 'd' }),
    ];
    expect(plotPosts(profile({ recent }), assessment())?.posts.map(({ post: { id } }) => id)).toEqual(['d', 'c']);
  });

  it('marks posts that do not count: pinned, owned by others, newer than two days', () => {
    const recent = [
      post({ id: 'new', publishedAt: '2026-11-20T12:00:01Z' }),
      post({ id: 'old', publishedAt: '2026-11-20T12:00:00Z' }),
      post({ id: 'pinned', pinned: true }),
      post({ id: 'other', pinned: false, byOthers: true }),
    ];
    const plot = plotPosts(profile({ recent, readAt: NOW }), assessment());
    expect(plot?.posts.filter(({ leftOut }) => leftOut).map(({ post: { id } }) => id)).toEqual([
      'other',
      'pinned',
      'new',
    ]);
  });

  it('draws no post that is older than the twenty that count', () => {
    const recent = Array.from({ length: 23 }, (_, i) => post({ id: `v${i}`, pinned: i === 0 }));
    const plot = plotPosts(profile({ recent }), assessment());
    // The pinned one beside the twenty.
    expect(plot?.posts.map(({ post: { id } }) => id).toReversed()).toEqual(
      Array.from({ length: 21 }, (_, i) => `v${i}`),
    );
  });

  it('is nothing where fewer than two posts can be compared', () => {
    expect(plotPosts(profile({ recent: [post()] }), assessment())).toBeNull();
    expect(plotPosts(profile({ recent: [] }), assessment({ engagement: noRate() }))).toBeNull();
  });
});
