import { describe, expect, it } from 'vitest';
import {
  answer,
  detail,
  HANDLE,
  item,
  listed,
  missOf,
  POST,
  POST_ID,
  PROFILE,
  readProfile,
  SEC_UID,
  stats,
  user,
} from './page';

const other = {
  id: '7011000000000000099',
  uniqueId: 'someoneelse_demo',
  secUid: 'MS4wLjABAAAAdemoSomeoneElse',
  nickname: 'Someone Else',
};
const theirs = (id: string) => item(id, { author: other });
const scopeOf = (about: object, more: object = {}) => ({
  'webapp.user-detail': { statusCode: 0, userInfo: { user: about, stats: { ...stats, followerCount: 5_000_000 } } },
  ...more,
});
const ids = (parts: Parameters<typeof readProfile>[0]) => readProfile(parts).recent.map(({ id }) => id);

describe('only the account in the address is believed', () => {
  it('leaves the profile before in the page’s scripts alone', () => {
    expect(missOf({ scope: scopeOf(other) })).toBe('not-ready');
    expect(readProfile({ scope: scopeOf(other), responses: [detail()] }).followers).toMatchObject({
      low: 9_214,
      high: 9_214,
    });
  });

  it('leaves the visitor’s own record alone', () => {
    const visitor = { 'webapp.app-context': { user: { uniqueId: HANDLE, nickName: 'Me' } } };
    expect(missOf({ scope: visitor })).toBe('not-ready');
  });

  it('does not mind how the address is spelt', () => {
    const profile = readProfile({
      url: PROFILE.toUpperCase().replace('HTTPS://WWW.TIKTOK.COM', 'https://www.tiktok.com'),
      responses: [detail()],
    });
    expect(profile).toMatchObject({ handle: HANDLE, url: PROFILE, accountId: '7011000000000000006' });
  });

  it('knows an account by its secret id where the address has no handle', () => {
    const profile = readProfile({
      url: `https://www.tiktok.com/@${SEC_UID}`,
      responses: [detail({}, { uniqueId: '' })],
    });
    expect(profile).toMatchObject({ accountId: '7011000000000000006', url: `https://www.tiktok.com/@${SEC_UID}` });
    expect(profile.handle).toBeUndefined();
    expect(
      missOf({ url: 'https://www.tiktok.com/@MS4wLjABAAAAanother-one', responses: [detail({}, { uniqueId: '' })] }),
    ).toBe('not-ready');
  });

  it('takes a secret id alone for no name', () => {
    const nameless = { id: undefined, uniqueId: undefined };
    expect(missOf({ url: `https://www.tiktok.com/@${SEC_UID}`, responses: [detail({}, nameless)] })).toBe('not-ready');
    const post = { itemInfo: { itemStruct: item(POST_ID, { author: user(nameless) }) } };
    expect(missOf({ url: POST, responses: [answer(`/api/item/detail/?itemId=${POST_ID}`, post)] })).toBe('not-ready');
  });

  it('prefers the latest answer about the account to what the page was opened with', () => {
    const scope = scopeOf(user());
    expect(readProfile({ scope }).followers).toMatchObject({ value: 5_000_000 });
    const profile = readProfile({
      scope,
      responses: [detail({ statsV2: { followerCount: '9300' } }), detail({ statsV2: { followerCount: '9301' } })],
    });
    expect(profile.followers).toEqual({ low: 9_301, high: 9_301, value: 9_301 });
    expect(profile.seen.followers).toBe('response');
  });
});

describe('only the creator’s own posts are listed', () => {
  const [a, b, c, d] = [
    '7604500000000000011',
    '7604500000000000012',
    '7604500000000000013',
    '7604500000000000014',
  ] as const;

  it('leaves out others’ posts, posts seen twice, live rooms and things that are no posts', () => {
    const items = [
      item(a),
      theirs(b),
      item(a),
      item(c, { liveRoomInfo: { title: 'Live' } }),
      { id: d },
      { ...item('x') },
      null,
      7,
    ];
    expect(ids({ responses: [detail(), listed(items)] })).toEqual([a]);
  });

  it.each([
    '/api/preload/item_list/',
    '/api/repost/item_list/',
    '/api/favorite/item_list/',
    '/api/recommend/item_list/',
    '/api/search/general/full/',
  ])('takes nothing for the profile’s list from %s', (path) =>
    expect(ids({ responses: [detail(), answer(`${path}?secUid=${SEC_UID}`, { itemList: [item(a)] })] })).toEqual([]),
  );

  it('takes posts without an author from a list that was asked for this account', () => {
    const bare = item(a, { author: undefined });
    expect(ids({ responses: [detail(), listed([bare])] })).toEqual([a]);
    const asked = answer('/api/post/item_list/?secUid=MS4wLjABAAAAdemoSomeoneElse&cursor=0', { itemList: [bare] });
    expect(ids({ responses: [detail(), asked] })).toEqual([]);
  });

  it('keeps the order of the page and takes the latest numbers', () => {
    const again = item(b, { stats: { diggCount: 999 } });
    const { recent } = readProfile({
      responses: [detail(), listed([item(a), item(b)]), listed([again, item(c)], 1_769_000_000_000)],
    });
    expect(recent.map(({ id }) => id)).toEqual([a, b, c]);
    expect(recent[1]?.likes).toMatchObject({ value: 999 });
  });

  it('puts a first page that comes again before what came earlier', () => {
    expect(ids({ responses: [detail(), listed([item(b), item(c)]), listed([item(a), item(b)])] })).toEqual([a, b, c]);
  });

  it('marks the pinned ones', () => {
    const { recent } = readProfile({
      responses: [detail(), listed([item(a, { isPinnedItem: true }), item(b, { isTop: true }), item(c)])],
    });
    expect(recent.map(({ pinned }) => pinned)).toEqual([true, true, undefined]);
  });

  it('knows pictures from films', () => {
    const pictures = (n: number) => ({ imagePost: { images: Array.from({ length: n }, () => ({})) } });
    const { recent } = readProfile({
      responses: [detail(), listed([item(a, pictures(1)), item(b, pictures(4)), item(c)])],
    });
    expect(recent.map(({ kind }) => kind)).toEqual(['image', 'carousel', 'video']);
    expect(recent.map(({ url }) => url.split('/')[4])).toEqual(['photo', 'photo', 'video']);
  });
});

describe('a single post', () => {
  it('is found by its number, and its author is the one it names', () => {
    const found = answer('/api/recommend/item_list/', {
      itemList: [theirs('7604500000000000077'), item(POST_ID, { authorStats: stats })],
    });
    const profile = readProfile({ url: POST, responses: [found] });
    expect(profile).toMatchObject({ handle: HANDLE, name: 'Clay & Kiln', followers: { value: 9_214 } });
    expect(profile.recent.map(({ id }) => id)).toEqual([POST_ID]);
  });

  it('takes the followers from the account’s own answer where there is one', () => {
    const own = detail({ statsV2: { followerCount: '48211' } });
    const found = listed([item(POST_ID, { authorStats: { followerCount: 48_200 } })]);
    expect(readProfile({ url: POST, responses: [own, found] }).followers).toEqual({
      low: 48_211,
      high: 48_211,
      value: 48_211,
    });
    const another = detail({ statsV2: { followerCount: '777' } }, other);
    expect(readProfile({ url: POST, responses: [another, found] }).followers).toMatchObject({ value: 48_200 });
  });

  it('is not taken from what was merely hovered', () => {
    expect(missOf({ url: POST, responses: [answer('/api/preload/item_list/', { itemList: [item(POST_ID)] })] })).toBe(
      'not-ready',
    );
  });

  it('is waited for while the page still holds another one', () => {
    const scope = { 'webapp.video-detail': { statusCode: 0, itemInfo: { itemStruct: item('7604500000000000055') } } };
    expect(missOf({ url: POST, scope })).toBe('not-ready');
  });

  it('has a time that may be written as digits, and none where it is a placeholder', () => {
    const at = (createTime: unknown) =>
      readProfile({ url: POST, responses: [listed([item(POST_ID, { createTime })])] }).recent[0]?.publishedAt;
    expect(at('1669810686')).toBe('2022-11-30T12:18:06Z');
    expect(at(1_669_810_686)).toBe('2022-11-30T12:18:06Z');
    expect(at(0)).toBeUndefined();
    expect(at(99_999_999_999_999)).toBeUndefined();
  });
});
