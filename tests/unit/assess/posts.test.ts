import { describe, expect, it } from 'vitest';
import { countPosts, generalExclusions, noneLeftOut } from '../../../lib/assess/posts';
import type { Post } from '../../../lib/model/post';
import { hoursAgo, NOW, post } from './samples';

const exclusions = generalExclusions({ readAt: NOW });

function whyOf(given: Partial<Post>): string {
  const { used, leftOut } = countPosts([post(given)], exclusions);
  return used.length === 1
    ? 'used'
    : Object.entries(leftOut)
        .flatMap(([why, n]) => (n === 1 ? [why] : []))
        .join();
}

describe('a post', () => {
  it.each<[what: string, given: Partial<Post>, why: string]>([
    ['of unknown age', {}, 'used'],
    ['that is pinned', { pinned: true }, 'pinned'],
    ['of somebody else', { byOthers: true }, 'notOwn'],
    ['that is both is counted once', { pinned: true, byOthers: true, publishedAt: hoursAgo(1) }, 'pinned'],
    ['47 h 59 min old', { publishedAt: hoursAgo(47.99) }, 'tooNew'],
    ['of exactly 48 h', { publishedAt: hoursAgo(48) }, 'used'],
    ['that has not come yet', { publishedAt: hoursAgo(-5) }, 'tooNew'],
    ['of today, stated as a day', { publishedAt: '2026-11-22' }, 'tooNew'],
    ['of the day that may be 48 h back', { publishedAt: '2026-11-20' }, 'used'],
    ['of a time in another zone', { publishedAt: '2026-11-20T14:30:00+02:00' }, 'tooNew'],
    ['of a time in another zone, written short', { publishedAt: '2026-11-20T13:30:00+0200' }, 'used'],
    ['of a time without a zone, which is UTC', { publishedAt: '2026-11-20T12:00:01' }, 'tooNew'],
    ['"1 day ago": 24 to 48 h', { publishedBetween: [hoursAgo(48), hoursAgo(24)] }, 'tooNew'],
    ['"2 days ago": 48 to 72 h', { publishedBetween: [hoursAgo(72), hoursAgo(48)] }, 'used'],
    ['that may be older than 48 h or not', { publishedBetween: [hoursAgo(50), hoursAgo(10)] }, 'used'],
    ['"5 hours ago"', { publishedBetween: [hoursAgo(6), hoursAgo(5)] }, 'tooNew'],
    ['whose time makes no sense', { publishedAt: '2026-99-99' }, 'used'],
    [
      'whose stated time is newer than its relative text',
      { publishedAt: hoursAgo(1), publishedBetween: [hoursAgo(99), hoursAgo(98)] },
      'tooNew',
    ],
  ])('%s', (_what, given, why) => expect(whyOf(given)).toBe(why));
});

it('is as old as it was when it was read', () => {
  const young = post({ publishedAt: '2026-11-01T00:00:00Z' });
  expect(countPosts([young], generalExclusions({ readAt: '2026-11-02T00:00:00Z' })).leftOut.tooNew).toBe(1);
});

describe('the newest twenty', () => {
  const dated = Array.from({ length: 25 }, (_, index) => post({ id: `d${index}`, publishedAt: hoursAgo(100 + index) }));

  it('are used in order, whatever order the page has', () => {
    const { used, leftOut } = countPosts(dated.toReversed(), exclusions);
    expect(used.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => `d${index}`));
    expect(leftOut).toEqual(noneLeftOut());
  });

  it('end the search: what lies behind them is not counted as left out', () => {
    const pinnedLast = [...dated, post({ pinned: true, publishedAt: hoursAgo(9_999) })];
    expect(countPosts(pinnedLast, exclusions).leftOut.pinned).toBe(0);
    const pinnedFirst = [...dated, post({ pinned: true, publishedAt: hoursAgo(90) })];
    expect(countPosts(pinnedFirst, exclusions).leftOut.pinned).toBe(1);
  });

  it('take posts without a time last, in the order of the page', () => {
    const mixed = [
      post({ id: 'none-1' }),
      post({ id: 'old', publishedAt: hoursAgo(900) }),
      post({ id: 'none-2' }),
      post({ id: 'weeks', publishedBetween: [hoursAgo(800), hoursAgo(500)] }),
      post({ id: 'stated', publishedAt: hoursAgo(600) }),
    ];
    const ids = countPosts(mixed, exclusions).used.map(({ id }) => id);
    expect(ids).toEqual(['stated', 'weeks', 'old', 'none-1', 'none-2']);
  });
});
