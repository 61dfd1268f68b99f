import type { Assessment, LeftOut, NoRate, Rate } from '../../../lib/model/assessment';
import type { Entry } from '../../../lib/model/entry';
import type { Post } from '../../../lib/model/post';
import type { Profile } from '../../../lib/model/profile';
import type { Verdict } from '../../../lib/model/verdict';

// Invented creators, whole in every field, so that a test needs to say only what it is about.

/** A name as an attacker would choose it. */
export const HOSTILE_NAME = '<img src=x onerror="alert(1)">{{7*7}}$1';

const UNCHECKED = { state: 'not-enough-evidence' } as const;

const exact = (n: number) => ({ low: n, high: n, value: n });

/** No post left out, except as given. */
export function leftOut(given: Partial<LeftOut> = {}): LeftOut {
  return { pinned: 0, notOwn: 0, tooNew: 0, hidden: 0, noNumber: 0, noViews: 0, noComments: 0, ...given };
}

/** A rate of 4.1 % (3.2–5.0) by views, from twelve posts. */
export function rate(given: Partial<Rate> = {}): Rate & { state: 'rated' } {
  return {
    state: 'rated',
    formula: 'likes+comments/views',
    basis: 'views',
    n: 12,
    median: 4.123,
    low: 3.2,
    high: 5.04,
    mean: 4.3,
    ranks: [3, 10],
    coverage: 0.961,
    leftOut: leftOut(),
    ...given,
  };
}

/** No rate: a channel's grid, where two of the videos have been opened. */
export function noRate(given: Partial<NoRate> = {}): NoRate {
  return {
    state: 'not-enough-evidence',
    reason: 'too-few-posts',
    n: 2,
    leftOut: leftOut({ noNumber: 28 }),
    ...given,
  };
}

/** A video with 200 likes and 50 comments on 10,000 views: 2.5 %. */
export function post(given: Partial<Post> = {}): Post {
  return {
    id: 'v1',
    url: 'https://www.youtube.com/watch?v=v1',
    kind: 'video',
    title: 'Tea in the snow',
    publishedAt: '2026-11-01T12:00:00Z',
    likes: exact(200),
    comments: exact(50),
    views: exact(10_000),
    partners: [],
    ...given,
  };
}

/** "Nordlys og te", 24.4K followers. */
export function profile(given: Partial<Profile> = {}): Profile {
  return {
    site: 'youtube',
    accountId: 'UCnordlysogte',
    handle: 'nordlysogte',
    url: 'https://www.youtube.com/@nordlysogte',
    name: 'Nordlys og te',
    links: [],
    verified: true,
    followers: { low: 24_400, high: 24_499, value: 24_400, shown: '24.4K subscribers' },
    recent: [
      post({ id: 'v3', url: 'https://www.youtube.com/watch?v=v3', title: 'Newest', likes: exact(350) }),
      post({ id: 'v2', url: 'https://www.youtube.com/watch?v=v2', title: 'Middle', likes: exact(950) }),
      post(),
    ],
    seen: { followers: 'embedded', name: 'dom', handle: 'meta' },
    readAt: '2026-11-22T12:00:00Z',
    reader: { site: 'youtube', version: '1.0.0' },
    ...given,
  };
}

/** Micro, engagement and view rate both rated, nothing to note. */
export function assessment(given: Partial<Assessment> = {}): Assessment {
  return {
    method: { id: 'creator-check', version: '1.0.0' },
    judgedAt: '2026-11-22T12:00:00Z',
    tier: {
      scheme: 'no-guide',
      tiers: ['micro'],
      others: { impact: ['micro'], awin: ['micro'], 'inzpire-2025': ['nano', 'micro'] },
    },
    engagement: { ...rate(), norms: {}, line: null },
    viewRate: rate({ formula: 'views/followers', basis: 'followers', n: 20, median: 18.2, low: 12.4, high: 25.3 }),
    growth: { state: 'not-enough-evidence' },
    signs: {
      level: 'not-enough-evidence',
      unusual: [],
      checked: 0,
      each: {
        veryLow: UNCHECKED,
        veryHigh: UNCHECKED,
        commentRatio: UNCHECKED,
        tooEven: UNCHECKED,
        jump: UNCHECKED,
        repeated: UNCHECKED,
      },
    },
    cost: null,
    roi: null,
    requirements: null,
    fit: { read: 0, brands: [], competitors: [] },
    disclosure: null,
    notes: [],
    ...given,
  };
}

/** The verdict on "Nordlys og te", not saved. */
export function verdict(given: Partial<Verdict> = {}): Verdict {
  return {
    account: { site: 'youtube', kind: 'profile', key: 'youtube:@nordlysogte', handle: 'nordlysogte' },
    profile: profile(),
    assessment: assessment(),
    saved: null,
    ...given,
  };
}

/** A saved creator; the id doubles as handle. */
export function entry(id: string, given: Partial<Entry> = {}): Entry {
  return {
    id,
    keys: [`youtube:@${id}`],
    profile: profile({ handle: id, name: `Creator ${id}`, url: `https://www.youtube.com/@${id}`, recent: [] }),
    assessment: assessment(),
    summary: {},
    lists: ['l1'],
    tags: [],
    status: '',
    fields: {},
    note: '',
    answers: {},
    checklist: {},
    savedAt: '2026-11-20T12:00:00Z',
    updatedAt: '2026-11-21T12:00:00Z',
    ...given,
  };
}
