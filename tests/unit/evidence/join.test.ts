import { describe, expect, it } from 'vitest';
import { joinCounts } from '../../../lib/evidence/join-counts';
import { joinPosts } from '../../../lib/evidence/join-posts';
import { joinProfiles } from '../../../lib/evidence/join-profiles';
import type { Post } from '../../../lib/model/post';
import { channel, exact, NOW, video } from './creators';

const about = (low: number, high: number) => ({ low, high, value: low });
const ids = (posts: Post[]) => posts.map(({ id }) => id);
const later = '2026-11-22T12:30:00.000Z';

describe('two readings of a number', () => {
  it.each([
    ['the newer one', exact(100), exact(120), exact(120)],
    ['the exact one, when the newer is only rounder', exact(43_215), about(43_000, 43_999), exact(43_215)],
    ['the newer one, when the older lies outside it', exact(42_999), about(43_000, 43_999), about(43_000, 43_999)],
    ['the exact one, when it is the newer', about(43_000, 43_999), exact(43_215), exact(43_215)],
    ['what is known', exact(5), undefined, exact(5)],
    ['what is known now', undefined, exact(5), exact(5)],
    ['that it was hidden meanwhile', exact(5), 'hidden' as const, 'hidden'],
    ['the number that is shown again', 'hidden' as const, exact(5), exact(5)],
    ['nothing', undefined, undefined, undefined],
  ])('give %s', (_, older, newer, joined) => {
    expect(joinCounts(older, newer)).toEqual(joined);
  });
});

describe('the posts of two readings', () => {
  const on = (id: string, day: string, given: Partial<Post> = {}) =>
    video(id, { publishedAt: `2026-10-${day}T12:00:00Z`, ...given });
  const join = (older: Post[], newer: Post[], isList: boolean) =>
    joinPosts({ recent: older, readAt: NOW }, { recent: newer, readAt: later }, isList);

  it('stay in the order of the page, the others by their time', () => {
    const page = [on('pin', '01', { pinned: true }), on('d', '20'), on('b', '10')];
    expect(ids(join([on('e', '25'), on('c', '15'), on('a', '05')], page, true))).toEqual([
      'pin',
      'e',
      'd',
      'c',
      'b',
      'a',
    ]);
  });

  it('with a single post more take it in by its time', () => {
    const grid = [on('d', '20'), on('b', '10')];
    expect(ids(join(grid, [on('c', '15')], false))).toEqual(['d', 'c', 'b']);
    expect(ids(join(grid, [video('x', { publishedAt: undefined })], false))).toEqual(['d', 'b', 'x']);
    expect(ids(join(grid, [on('b', '10')], false))).toEqual(['d', 'b']);
  });

  it('place a post between texts like "3 weeks ago"', () => {
    const between = (from: string, to: string): Partial<Post> => ({
      publishedAt: undefined,
      publishedBetween: [from, to],
    });
    const grid = [
      video('new', between('2026-11-01T12:00:00Z', '2026-11-08T12:00:00Z')),
      video('old', between('2026-09-22T12:00:00Z', '2026-10-22T12:00:00Z')),
    ];
    expect(ids(join(grid, [on('x', '25')], false))).toEqual(['new', 'x', 'old']);
  });

  it('are one where they are the same post, with what either told', () => {
    const watched = on('a', '01', {
      likes: exact(400),
      comments: 'off',
      views: exact(10_050),
      caption: 'All of it, with #ad',
    });
    const inGrid = video('a', {
      publishedAt: undefined,
      publishedBetween: ['2026-09-20T00:00:00Z', '2026-10-20T00:00:00Z'],
      views: about(10_000, 10_999),
      caption: 'All of it…',
      title: 'Tea',
    });
    for (const [older, newer] of [
      [watched, inGrid],
      [inGrid, watched],
    ] as const) {
      expect(join([older], [newer], true)).toEqual([{ ...watched, title: 'Tea' }]);
    }
  });

  it('are 200 at most, the first of them', () => {
    const many = Array.from({ length: 150 }, (_, n) => video(`n${n}`, { publishedAt: undefined }));
    const more = Array.from({ length: 150 }, (_, n) => video(`m${n}`, { publishedAt: undefined }));
    const joined = ids(join(more, many, true));
    expect(joined).toHaveLength(200);
    expect(joined[0]).toBe('n0');
    expect(joined[199]).toBe('m49');
  });

  it('read in their first two days keep no numbers that are not seen again once they are older', () => {
    const young = video('a', { publishedAt: '2026-11-22T02:00:00Z', likes: exact(40), title: 'Fresh' });
    const settled = on('b', '01', { likes: exact(900) });
    const joinAt = (readAt: string, recent: Post[]) =>
      joinPosts({ recent: [young, settled], readAt: NOW }, { recent, readAt }, true);
    expect(joinAt('2026-11-23T12:00:00Z', []).map(({ likes }) => likes)).toEqual([exact(40), exact(900)]);
    const [post, other] = joinAt('2026-11-25T12:00:00Z', []);
    expect(post).toMatchObject({ id: 'a', title: 'Fresh' });
    expect(post).not.toHaveProperty('likes');
    expect(post).not.toHaveProperty('views');
    expect(other?.likes).toEqual(exact(900));
    const [again] = joinAt('2026-11-25T12:00:00Z', [{ ...young, likes: undefined, views: exact(50_000) }]);
    expect(again).toMatchObject({ views: exact(50_000) });
    expect(again?.likes).toBeUndefined();
  });
});

describe('two readings of a creator', () => {
  const page = channel('anna', {
    followers: exact(24_450),
    bio: 'Tea and snow',
    country: 'Norway',
    seen: { followers: 'response', country: 'response' },
  });
  const watch = channel('anna', {
    handle: undefined,
    url: 'https://www.youtube.com/channel/UCanna',
    followers: about(24_400, 24_499),
    seen: { followers: 'dom', name: 'dom' },
    readAt: later,
  });

  it('keep what only one of them told, and where it was read', () => {
    expect(joinProfiles(page, watch, false)).toMatchObject({
      handle: 'anna',
      bio: 'Tea and snow',
      country: 'Norway',
      url: 'https://www.youtube.com/@anna',
      followers: exact(24_450),
      seen: { followers: 'response', country: 'response', name: 'dom' },
      readAt: later,
    });
  });

  it('let the newer number win', () => {
    const joined = joinProfiles(page, { ...watch, followers: exact(25_000), seen: { followers: 'meta' } }, true);
    expect(joined).toMatchObject({ followers: exact(25_000), seen: { followers: 'meta' }, url: watch.url });
    expect(joinProfiles(page, { ...watch, followers: 'hidden' }, true).followers).toBe('hidden');
  });

  it('are told apart by their time, not by their arrival', () => {
    const late = { ...page, followers: exact(20_000), name: 'Anna before', readAt: '2026-11-22T11:59:00.000Z' };
    expect(joinProfiles({ ...watch, followers: exact(25_000) }, late, true)).toMatchObject({
      followers: exact(25_000),
      name: 'anna',
      country: 'Norway',
      readAt: later,
    });
  });

  it('do not say with today’s date what was read days ago', () => {
    const today = { ...watch, followers: undefined, recent: [video('b')], readAt: '2026-11-25T12:00:00.000Z' };
    const joined = joinProfiles({ ...page, recent: [video('a', { likes: exact(3) })] }, today, false);
    expect(joined.followers).toBeUndefined();
    expect(joined.country).toBeUndefined();
    expect(joined.handle).toBe('anna');
    expect(ids(joined.recent).toSorted()).toEqual(['a', 'b']);
  });
});
