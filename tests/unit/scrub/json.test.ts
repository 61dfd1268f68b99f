import { describe, expect, it } from 'vitest';
import { notePeople, scrubJson } from '../../../lib/scrub/json';
import { createScrubber } from '../../../lib/scrub/scrubber';

const account = { site: 'tiktok', kind: 'profile', key: 'tiktok:@tang_demo', handle: 'tang_demo' } as const;

function scrub(data: unknown): unknown {
  const scrubber = createScrubber(account, 'https://www.tiktok.com/@tang_demo');
  notePeople(data, scrubber);
  return scrubJson(data, scrubber);
}

describe('what stays', () => {
  it('is the shape, the numbers, the account of the address and the words of the site', () => {
    const data = {
      __DEFAULT_SCOPE__: {
        'webapp.user-detail': {
          statusCode: 10221,
          userInfo: {
            user: { uniqueId: 'tang_demo', verified: false, bio: null, createTime: 1664733600 },
            stats: { followerCount: 23457, heartCount: '412305' },
          },
        },
      },
      items: [
        { kind: 'video', style: 'BADGE_STYLE_TYPE_VERIFIED', contentType: 'LOCKUP_CONTENT_TYPE_VIDEO' },
        { publishDate: '2026-06-11T08:00:03-07:00', views: '1.1M views', url: '/@tang_demo/videos', '@type': 'Person' },
      ],
    };
    expect(scrub(data)).toEqual(data);
  });
});

describe('what goes', () => {
  it('is whatever opens a door', () => {
    const data = {
      csrfToken: 'c5rfToken-value',
      xsrf_token: 'QUFFLUhq',
      sessionId: 'abc',
      cookie: 'sid=1',
      visitorData: 'CgtsLURleHBLSHdZVQ%3D%3D',
      clickTrackingParams: 'CAAQ',
      device_id: 'f00d-cafe-1234',
      wid: '7000000000000000001',
      odinId: 7100000000000,
      phone: 4_791_234_567,
      latitude: 59.91,
    };
    const scrubbed = JSON.stringify(scrub(data));
    expect(Object.keys(scrub(data) as object)).toEqual(Object.keys(data));
    for (const value of Object.values(data)) expect(scrubbed).not.toContain(String(value));
  });

  it('is any long text without a space, whatever it is called', () => {
    expect(scrub({ x: 'eyJhbGciOi'.repeat(20) })).toEqual({ x: 'removed' });
  });

  it('is what people wrote and what they are called', () => {
    expect(scrub({ desc: 'Fine dager på Tynset', nickname: 'Kari', email: 'kari@post.example' })).toEqual({
      desc: 'Xxxx xxxxx xx Xxxxxx',
      nickname: expect.not.stringMatching(/kari/i),
      email: 'removed',
    });
  });

  it('is the numbers in it, too, where it is somebody’s own words for certain', () => {
    expect(scrub({ full_name: 'Anna 3', biography: '12 cats', title: '12 cats' })).toEqual({
      full_name: 'Xxxx 0',
      biography: '00 xxxx',
      // A title is as often the site's: "1,204 followers".
      title: '12 cats',
    });
  });

  it('is who the visitor is, wherever their data lies', () => {
    const data = [
      { viewer: { username: 'me.myself', id: '7100000001', name: 'Me', follower_count: 312 } },
      { 'webapp.app-context': { user: { uniqueId: 'me_demo', uid: '7011000000000000500' }, region: 'NO' } },
      ['PolarisViewer', [], { data: { username: 'me.again', full_name: 'Me Again', fbid: '17841400000000001' } }],
      { seen_by: ['me.myself', 'me_demo', 'me.again'] },
    ];
    const scrubbed = JSON.stringify(scrub(data));
    expect(scrubbed).not.toMatch(
      /me\.myself|me_demo|me\.again|Me Again|7100000001|7011000000000000500|17841400000000001|312/,
    );
  });

  it('is what others wrote below a post, with its numbers; how much it was stays', () => {
    expect(
      scrub({ comment_count: 46, comments: [{ text: 'I am 12', likes: '14', user: { unique_id: 'bo_92' } }] }),
    ).toEqual({
      comment_count: 46,
      comments: [{ text: 'X xx 00', likes: '14', user: { unique_id: expect.not.stringContaining('bo') } }],
    });
  });

  it('is every id, also as a number and as the name of a place, and the same one is replaced by the same', () => {
    const data = {
      owner: { pk: 7300000011, username: 'kari.eks' },
      post: { id: '7300000011', author: 'kari.eks' },
      users: { 'kari.eks': { likes: 4 }, '7300000011': { likes: 5 } },
    };
    const { owner, post, users } = scrub(data) as {
      owner: { pk: number; username: string };
      post: { id: string; author: string };
      users: object;
    };
    expect(String(owner.pk)).toBe(post.id);
    expect(post.id).toMatch(/^(?!7300000011)\d{10}$/);
    expect(owner.username).toBe(post.author);
    expect(Object.keys(users).toSorted()).toEqual([post.author, post.id].toSorted());
    expect(JSON.stringify({ owner, post, users })).not.toContain('kari');
  });

  it('is the same in data that is a text in other data', () => {
    const inside = JSON.stringify({ username: 'kari.eks', likes: 3 });
    const scrubbed = scrub({ payload: inside }) as { payload: string };
    expect(JSON.parse(scrubbed.payload)).toEqual({ username: expect.not.stringContaining('kari'), likes: 3 });
  });
});

describe('data that was made to hurt', () => {
  it('that goes on for ever downwards is cut off', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(5_000)}"kari"${'}'.repeat(5_000)}`);
    expect(JSON.stringify(scrub(deep))).not.toContain('kari');
  });

  it('that speaks of prototypes changes none', () => {
    const scrubbed = scrub(JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}}}'));
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    expect(JSON.stringify(scrubbed)).toBe('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}}}');
  });
});
