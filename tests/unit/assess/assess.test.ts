import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, METHOD } from '../../../lib/assess/assess';
import { Assessment, TIER_SCHEMES } from '../../../lib/model/assessment';
import type { Reason } from '../../../lib/model/reason';
import type { TierStep } from '../../../lib/model/tier';
import { POST_KINDS, type Post } from '../../../lib/model/post';
import type { Profile } from '../../../lib/model/profile';
import { SITES } from '../../../lib/model/site';
import { exact, hoursAgo, NOW, post, posts, profile, SETTINGS } from './samples';

const context = { now: NOW, settings: SETTINGS };

function notesOf(given: Partial<Profile>): Reason[] {
  return assess(profile(given), context).notes;
}

function video(given: Partial<Post> = {}): Post {
  return post({ kind: 'video', views: exact(8_000), ...given });
}

it('says by which method and when', () => {
  const { method, judgedAt } = assess(profile(), context);
  expect(method).toEqual({ id: 'creator-check', version: '1.1.0' });
  expect(method).toEqual(METHOD);
  expect(judgedAt).toBe(NOW);
});

it('judges by the chosen scheme and line', () => {
  const { tier, engagement } = assess(profile({ followers: exact(80_000), recent: posts([900, 900, 900, 900, 900]) }), {
    now: NOW,
    settings: { tierScheme: 'impact', referenceLine: 1 },
  });
  expect(tier).toMatchObject({ scheme: 'impact', tiers: ['mid'] });
  // The guide's norm goes by the guide's own tiers: micro, 3 to 5 %.
  expect(engagement).toMatchObject({ norms: { 'guide-000-2024': 'below' }, line: { percent: 1, verdict: 'meets' } });
});

describe('notes', () => {
  it('tell of two possible tiers with the text of the page', () => {
    expect(notesOf({ followers: { low: 9_500, high: 10_999, value: 10_000, shown: '10K followers' } })).toContainEqual({
      code: 'tier.two',
      slots: { shown: '10K followers', lo: 9_500, hi: 10_999, tierA: 'nano', tierB: 'micro', scheme: 'no-guide' },
    });
  });

  it('tell of one tier nothing', () => {
    expect(notesOf({}).map(({ code }) => code)).not.toContain('tier.two');
  });

  it('tell of an engagement rate what it rests on, and of the line how many posts would be clear', () => {
    const likes = [500, 100, 900, 300, 700, 200, 1_100, 400, 800, 600, 1_000, 1_200];
    const recent = [
      ...posts(likes),
      post({ pinned: true }),
      post({ byOthers: true }),
      post({ publishedAt: hoursAgo(1) }),
    ];
    const rates = notesOf({ followers: exact(10_000), recent }).filter(({ code }) => /^[ev]r/.test(code));
    expect(rates).toEqual([
      { code: 'er.ok', slots: { median: 6.5, lo: 3, hi: 10, n: 12 } },
      {
        code: 'er.left-out',
        slots: { pinned: 1, new: 1, other: 1, hidden: 0, noNumber: 0, noViews: 0, noComments: 0 },
      },
      { code: 'er.line.unclear', slots: { k: 9, n: 12, line: 3, need: 10 } },
      { code: 'vr.few', slots: { n: 0, need: 5 } },
    ]);
  });

  it('tell of an average that a single post has made', () => {
    // 1.5 % five times and 60 % once: ranks 1 and 6 reach to the top, so six posts say nothing; twelve do.
    const recent = posts([...Array.from({ length: 11 }, () => 300), 12_000]);
    // (11 × 1.5 + 60) / 12.
    expect(notesOf({ recent })).toContainEqual({ code: 'er.mean-differs', slots: { mean: 6.375 } });
    expect(notesOf({ recent: posts([300, 300, 300, 300, 300, 12_000]) }).map(({ code }) => code)).not.toContain(
      'er.mean-differs',
    );
  });

  it('tell of hidden likes', () => {
    const recent = [...posts([300, 300]), ...Array.from({ length: 9 }, () => post({ likes: 'hidden' }))];
    expect(notesOf({ recent })).toContainEqual({ code: 'er.hidden', slots: { h: 9, all: 11 } });
  });

  it('tell that posts are rated by likes only', () => {
    const recent = posts([300, 300, 300, 300, 300]).map((liked) => ({ ...liked, comments: undefined }));
    expect(notesOf({ recent })).toContainEqual({ code: 'er.likes-only', slots: { n: 5 } });
  });

  it('tell of a YouTube grid where its likes are', () => {
    const grid = [video({ likes: exact(300), comments: exact(60) }), ...Array.from({ length: 4 }, () => video())];
    expect(notesOf({ site: 'youtube', recent: grid })).toEqual([
      { code: 'er.likes-on-watch-pages', slots: { n: 1, need: 5 } },
      { code: 'vr.ok', slots: { median: 40, lo: 40, hi: 40, n: 5 } },
    ]);
  });

  it('tell of too few videos where opening them would not be enough', () => {
    expect(notesOf({ site: 'youtube', recent: [video(), video(), video(), video()] })).toEqual([
      { code: 'er.few', slots: { n: 0, need: 5 } },
      { code: 'vr.few', slots: { n: 4, need: 5 } },
    ]);
  });

  it('tell of a site without a formula, or without followers, nothing more than the verdict does', () => {
    expect(notesOf({ site: 'pinterest' })).toEqual([]);
    expect(notesOf({ site: 'instagram', followers: 'hidden' })).toEqual([]);
  });
});

const anyCount = fc
  .tuple(fc.nat({ max: 1e7 }), fc.nat({ max: 1e5 }))
  .map(([low, width]) => ({ low, high: low + width }));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const anyTime = fc.oneof(
  fc.integer({ min: -200, max: 3_000 }).map(hoursAgo),
  fc.constantFrom('2026-11-20', '2026-02-30', '9999-99-99', 'yesterday'),
);
const anyPost: fc.Arbitrary<Post> = fc.record({
  id: fc.string(),
  url: fc.constant('https://www.example.com/post'),
  kind: fc.constantFrom(...POST_KINDS),
  publishedAt: maybe(anyTime),
  publishedBetween: maybe(fc.tuple(anyTime, anyTime)),
  likes: maybe(fc.oneof(anyCount, fc.constant('hidden' as const), fc.constant(exact(3)))),
  comments: maybe(fc.oneof(anyCount, fc.constant('off' as const))),
  views: maybe(anyCount),
  shares: maybe(anyCount),
  pinned: maybe(fc.boolean()),
  byOthers: maybe(fc.boolean()),
  partners: fc.constant([]),
});
const anyProfile = fc
  .record({
    site: fc.constantFrom(...SITES),
    followers: maybe(fc.oneof(anyCount, fc.constant('hidden' as const))),
    recent: fc.array(anyPost, { maxLength: 40 }),
    readAt: anyTime,
  })
  .map(profile);
const anySettings = fc.record({
  customTiers: fc.constantFrom<TierStep[]>(
    [],
    [
      { from: 0, tier: 'nano' },
      { from: 7_000, tier: 'mega' },
    ],
  ),
  tierScheme: fc.constantFrom(...TIER_SCHEMES),
  referenceLine: fc.double({ min: 0, max: 100, noNaN: true }),
});

describe('whatever the profile', () => {
  it('gives a valid assessment, the same twice, and never throws', () => {
    fc.assert(
      fc.property(anyProfile, anySettings, (creator, settings) => {
        const assessment = assess(creator, { now: NOW, settings });
        expect(Assessment.parse(assessment)).toEqual(assessment);
        expect(assess(creator, { now: NOW, settings })).toEqual(assessment);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the profile as it is', () => {
    fc.assert(
      fc.property(anyProfile, (creator) => {
        const before = structuredClone(creator);
        assess(creator, context);
        expect(creator).toEqual(before);
      }),
    );
  });

  it('is not moved by a pinned post, only counts it', () => {
    fc.assert(
      fc.property(anyProfile, anyPost, (creator, added) => {
        // First in every order, so that the search for twenty posts comes by.
        const pinned = { ...added, pinned: true, publishedAt: hoursAgo(-9_999) };
        // Otherwise the new post's hidden flag could speak for the others.
        fc.pre(added.likes !== 'hidden' && added.likes?.low !== 3);
        fc.pre(creator.site !== 'instagram');
        const { engagement: before } = assess(creator, context);
        const { engagement: after } = assess({ ...creator, recent: [...creator.recent, pinned] }, context);
        if (before.state === 'no-formula') return;
        expect(after).toEqual({ ...before, leftOut: { ...before.leftOut, pinned: before.leftOut.pinned + 1 } });
      }),
    );
  });

  it('has a verdict on every post that it looked at', () => {
    fc.assert(
      fc.property(anyProfile, (creator) => {
        const { engagement } = assess(creator, context);
        if (engagement.state === 'no-formula' || engagement.n === 20) return;
        const left = Object.values(engagement.leftOut).reduce((sum, count) => sum + count, 0);
        expect(engagement.n + left).toBe(creator.recent.length);
      }),
    );
  });

  it('gives the same rate when every number is ten times as large', () => {
    const likes = fc.array(fc.integer({ min: 100, max: 50_000 }), { minLength: 5, maxLength: 20 });
    fc.assert(
      fc.property(likes, fc.integer({ min: 1_000, max: 90_000 }), (numbers, followers) => {
        const small = assess(profile({ followers: exact(followers), recent: posts(numbers) }), context).engagement;
        const large = assess(
          profile({ followers: exact(followers * 10), recent: posts(numbers.map((n) => n * 10)) }),
          context,
        ).engagement;
        if (small.state !== 'rated' || large.state !== 'rated') throw new Error('not rated');
        for (const key of ['median', 'low', 'high', 'mean'] as const) expect(large[key]).toBeCloseTo(small[key], 9);
        expect(large.line?.over).toBe(small.line?.over);
      }),
    );
  });
});
