import { beforeEach, describe, expect, it } from 'vitest';
import { mergePosts } from '../../../lib/shortlist/merge-posts';
import { emptyBrowser, openContext, type Context } from './open';
import { exact, facts, post } from './samples';

describe('two readings of a post', () => {
  it('give the newer numbers, and the older ones where the newer page shows none', () => {
    const older = post('a', { likes: exact(100), comments: exact(9), views: exact(5_000), caption: 'Tea' });
    const newer = post('a', { likes: exact(120), views: undefined, kind: 'video' });
    expect(mergePosts(older, newer)).toEqual(
      post('a', { likes: exact(120), comments: exact(9), views: exact(5_000), caption: 'Tea', kind: 'video' }),
    );
  });

  it('know that likes have been hidden since', () => {
    expect(mergePosts(post('a', { likes: exact(100) }), post('a', { likes: 'hidden' })).likes).toBe('hidden');
  });

  it('keep a stated time and drop the rough one, whichever came first', () => {
    const stated = post('a', { publishedAt: '2026-11-01T10:00:00Z' });
    const rough = post('a', { publishedBetween: ['2026-10-20', '2026-11-10'] });
    expect(mergePosts(stated, rough)).toEqual(stated);
    expect(mergePosts(rough, stated)).toEqual(stated);
  });

  it('leave only the time that both rough texts allow, and believe the newer where they disagree', () => {
    const between = (earliest: string, latest: string) => post('a', { publishedBetween: [earliest, latest] });
    expect(
      mergePosts(between('2026-10-01', '2026-11-10'), between('2026-10-20', '2026-11-20')).publishedBetween,
    ).toEqual(['2026-10-20', '2026-11-10']);
    expect(
      mergePosts(between('2026-10-01', '2026-10-05'), between('2026-10-20', '2026-11-20')).publishedBetween,
    ).toEqual(['2026-10-20', '2026-11-20']);
  });

  it('keep a caption that the newer page cuts off, and take one that was rewritten', () => {
    const whole = post('a', { caption: 'Tea in the snow, made with friends #ad' });
    expect(mergePosts(whole, post('a', { caption: 'Tea in the snow…' })).caption).toBe(whole.caption);
    expect(mergePosts(whole, post('a', { caption: 'Tea in the...' })).caption).toBe(whole.caption);
    expect(mergePosts(whole, post('a', { caption: 'Tea in the snow' })).caption).toBe('Tea in the snow');
    expect(mergePosts(whole, post('a', { caption: 'Coffee…' })).caption).toBe('Coffee…');
  });

  it('keep partners and paid label that only one of them saw', () => {
    const older = post('a', { partners: ['Teahouse'], paidLabel: true });
    expect(mergePosts(older, post('a'))).toMatchObject({ partners: ['Teahouse'], paidLabel: true });
    expect(mergePosts(older, post('a', { paidLabel: false })).paidLabel).toBe(false);
  });
});

describe('the posts of an entry', () => {
  let store: Context;
  beforeEach(async () => {
    emptyBrowser();
    store = await openContext();
  });

  it('are added to and renewed by each save', async () => {
    await store.saveCreator(facts({ recent: [post('a', { likes: exact(5), comments: exact(1) }), post('b')] }, 20));
    const { id } = await store.saveCreator(facts({ recent: [post('c'), post('a', { likes: exact(8) })] }, 22));
    const posts = await store.postsOf(id);
    expect(posts.map((one) => one.id)).toEqual(['c', 'a', 'b']);
    expect(posts[1]).toEqual(post('a', { likes: exact(8), comments: exact(1) }));
  });

  it('that an older page shows do not set numbers back', async () => {
    await store.saveCreator(facts({ recent: [post('a', { likes: exact(8) })] }, 22));
    const { id } = await store.saveCreator(
      facts({ readAt: '2026-11-20T12:00:00Z', recent: [post('a', { likes: exact(5), views: exact(70) })] }, 22),
    );
    expect(await store.postsOf(id)).toEqual([post('a', { likes: exact(8), views: exact(70) })]);
  });

  it('are not taken away by a page that shows none', async () => {
    await store.saveCreator(facts({ recent: [post('a')] }, 20));
    const { id } = await store.saveCreator(facts({ recent: [] }, 22));
    expect(await store.postsOf(id)).toEqual([post('a')]);
  });

  it('come newest first, by stated and by rough times', async () => {
    const recent = [
      post('march', { publishedAt: '2026-03-01' }),
      post('autumn', { publishedBetween: ['2026-09-01', '2026-10-01'] }),
      post('june', { publishedAt: '2026-06-01T08:00:00+02:00' }),
    ];
    const { id } = await store.saveCreator(facts({ recent }));
    expect((await store.postsOf(id)).map((one) => one.id)).toEqual(['autumn', 'june', 'march']);
  });

  it('are two hundred at most, the newest', async () => {
    const dated = (n: number) =>
      post(`p${n}`, { publishedAt: new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString() });
    await store.saveCreator(facts({ recent: Array.from({ length: 150 }, (_, n) => dated(n)) }, 20));
    const later = Array.from({ length: 100 }, (_, n) => dated(n + 150));
    const { id } = await store.saveCreator(facts({ recent: later }, 22));
    const posts = await store.postsOf(id);
    expect(posts).toHaveLength(200);
    expect(posts[0]?.id).toBe('p249');
    expect(posts.at(-1)?.id).toBe('p50');
  });

  it('with one id under two creators stay apart', async () => {
    const a = await store.saveCreator(facts({ handle: 'one', recent: [post('x', { likes: exact(1) })] }));
    const b = await store.saveCreator(facts({ handle: 'two', recent: [post('x', { likes: exact(2) })] }));
    expect(await store.postsOf(a.id)).toEqual([post('x', { likes: exact(1) })]);
    expect(await store.postsOf(b.id)).toEqual([post('x', { likes: exact(2) })]);
  });
});
