import { describe, expect, it } from 'vitest';
import { toSummary } from '../../../lib/assess/summary';
import { exact, post } from './samples';

describe('medians', () => {
  it('are of readable numbers, by the middles of their intervals', () => {
    const posts = [
      post({ likes: exact(10), comments: 'off', views: { low: 1_000, high: 1_100 } }),
      post({ likes: 'hidden', comments: exact(0), views: { low: 2_000, high: 2_100 } }),
      post({ likes: exact(20), comments: exact(4) }),
    ];
    expect(toSummary(posts)).toEqual({ medianLikes: 15, medianComments: 2, medianViews: 1_550 });
  });

  it('leave out pinned posts and those of others', () => {
    const posts = [
      post({ likes: exact(10) }),
      post({ likes: exact(900), pinned: true }),
      post({ likes: exact(800), byOthers: true }),
    ];
    expect(toSummary(posts).medianLikes).toBe(10);
  });

  it.each([[[]], [[post({ likes: 'hidden', comments: 'off' })]]])('are unknown, not 0, of nothing', (posts) => {
    expect(toSummary(posts)).toEqual({});
  });
});

describe('the last post', () => {
  it.each([
    ['in UTC', [post({ publishedAt: '2026-11-20T13:00:00+02:00' })], '2026-11-20T11:00:00.000Z'],
    ['a day where a day is stated', [post({ publishedAt: '2026-11-20' })], '2026-11-20'],
    [
      'the newest, in whatever order and zone',
      [
        post({ publishedAt: '2026-11-20T00:30:00+02:00' }),
        post({ publishedAt: '2026-11-19T23:00:00Z' }),
        post({ publishedAt: '2026-10-01T00:00:00Z' }),
      ],
      '2026-11-19T23:00:00.000Z',
    ],
    [
      'also when it is pinned',
      [post({ publishedAt: '2026-11-20T11:00:00Z', pinned: true }), post({ publishedAt: '2026-10-01T00:00:00Z' })],
      '2026-11-20T11:00:00.000Z',
    ],
    [
      'not somebody else’s',
      [post({ publishedAt: '2026-11-20T11:00:00Z', byOthers: true }), post({ publishedAt: '2026-10-01T00:00:00Z' })],
      '2026-10-01T00:00:00.000Z',
    ],
    [
      'stated, when the roughly told ones are all older',
      [
        post({ publishedAt: '2026-11-20T11:00:00Z' }),
        post({ publishedBetween: ['2026-10-20T11:00:00Z', '2026-11-19T11:00:00Z'] }),
      ],
      '2026-11-20T11:00:00.000Z',
    ],
    [
      'unknown, when a roughly told one may be newer: the opened video is an old one',
      [
        post({ publishedAt: '2023-01-20T11:00:00Z' }),
        post({ publishedBetween: ['2026-11-20T11:00:00Z', '2026-11-21T11:00:00Z'] }),
      ],
      undefined,
    ],
    [
      'unknown, when one without a time may be newer',
      [post({ publishedAt: '2026-11-20T11:00:00Z' }), post({})],
      undefined,
    ],
    ['unknown of rough times alone', [post({ publishedBetween: ['2026-11-20', '2026-11-21'] })], undefined],
    ['unknown of a time that is none', [post({ publishedAt: 'soon' })], undefined],
  ])('%s', (_what, posts, expected) => expect(toSummary(posts).lastPostAt).toBe(expected));
});
