import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/model/entry';
import type { Post } from '../../../lib/model/post';
import type { Profile } from '../../../lib/model/profile';
import { creatorKeys } from '../../../lib/model/reading';
import { joinEntries } from '../../../lib/shortlist/join-entries';
import { mergeProfiles, mergeSnapshots, renewEntry, toEntry, type NewFacts } from '../../../lib/shortlist/merge';
import { mergePosts } from '../../../lib/shortlist/merge-posts';
import { assessment, exact, facts, post, profile } from './samples';

describe('two readings of a creator', () => {
  it('give each field with the word of where it was read', () => {
    const older = profile({
      readAt: '2026-11-20T12:00:00Z',
      followers: exact(12_000),
      bio: 'Tea by the sea',
      country: 'NO',
      links: ['https://havtaake.example/'],
      seen: { followers: 'embedded', bio: 'embedded', country: 'response', links: 'embedded' },
    });
    const newer = profile({
      readAt: '2026-11-22T12:00:00Z',
      followers: { low: 12_000, high: 12_999, value: 12_000 },
      bio: '',
      links: [],
      seen: { followers: 'dom' },
    });
    expect(mergeProfiles(older, newer)).toEqual({
      ...newer,
      country: 'NO',
      links: ['https://havtaake.example/'],
      seen: { followers: 'dom', country: 'response', links: 'embedded' },
    });
  });

  it('know when followers have been hidden since, and when they have been shown again', () => {
    const [hidden, shown] = [profile({ followers: 'hidden' }), profile({ followers: exact(5) })];
    expect(mergeProfiles(shown, hidden).followers).toBe('hidden');
    expect(mergeProfiles(hidden, shown).followers).toEqual(exact(5));
  });
});

it('the newest post stays known when an old one is opened', () => {
  const entry = toEntry(
    'e',
    ['k'],
    facts({}, 20, { summary: { lastPostAt: '2026-11-19T08:00:00Z', medianViews: 900 } }),
  );
  const renewed = renewEntry(entry, ['k'], facts({}, 22, { summary: { lastPostAt: '2023-01-01', medianLikes: 5 } }));
  expect(renewed.summary).toEqual({ lastPostAt: '2026-11-19T08:00:00Z', medianViews: 900, medianLikes: 5 });
});

it('two snapshots of a day: the later one, and tiers that only the earlier one knew', () => {
  const common = { entryId: 'e', day: '2026-11-22', method: 'creator-check 1.0.0' };
  expect(
    mergeSnapshots(
      { ...common, followers: exact(5), following: exact(9), tiers: ['nano'] },
      { ...common, followers: exact(6), tiers: [] },
    ),
  ).toEqual({ ...common, followers: exact(6), following: exact(9), tiers: ['nano'] });
});

const time = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 1) })
  .map((instant) => new Date(instant).toISOString());
const count = fc.nat({ max: 1_000_000 }).map(exact);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const word = fc.constantFrom('tea', 'snow', 'fjord', 'light', 'wool');
const words = fc.uniqueArray(word, { maxLength: 3 });
const note = words.map((some) => some.join(' '));

const anyProfile: fc.Arbitrary<Profile> = fc
  .record({
    accountId: fc.constantFrom(undefined, '501'),
    handle: fc.constantFrom('havtaake', 'havtaake.no'),
    name: maybe(word),
    bio: maybe(fc.string({ maxLength: 5 })),
    followers: maybe(fc.oneof(count, fc.constant('hidden' as const))),
    following: maybe(count),
    links: words.map((some) => some.map((path) => `https://havtaake.example/${path}`)),
    readAt: time,
  })
  .map(profile);

const anyFacts: fc.Arbitrary<NewFacts> = fc.record({
  profile: anyProfile,
  assessment: time.map((judgedAt) => assessment({ judgedAt })),
  summary: fc.record({ medianLikes: maybe(fc.nat()), lastPostAt: maybe(time) }),
  list: maybe(word),
  note: fc.constant(undefined),
  now: time,
});

const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    id: fc.uuid(),
    facts: anyFacts,
    note,
    tags: words,
    lists: words,
    status: fc.constantFrom('', 'asked', 'booked'),
  })
  .map(({ id, facts: about, ...own }) => ({ ...toEntry(id, creatorKeys(about.profile), about), ...own }));

const anyPost: fc.Arbitrary<Post> = fc
  .record({
    likes: maybe(fc.oneof(count, fc.constant('hidden' as const))),
    comments: maybe(count),
    views: maybe(count),
    caption: maybe(note),
    paidLabel: maybe(fc.boolean()),
    partners: words,
    publishedAt: maybe(time),
  })
  .map((given) => post('a', given));

const all = (list: string[]) => expect.arrayContaining(list);

describe('for any entries', () => {
  it('renewing twice with the same facts is renewing once', () => {
    fc.assert(
      fc.property(anyEntry, anyFacts, (entry, about) => {
        const once = renewEntry(entry, creatorKeys(about.profile), about);
        expect(renewEntry(once, creatorKeys(about.profile), about)).toEqual(once);
      }),
    );
  });

  it('renewing keeps id, words, tags, lists, status, keys and the day of the first save', () => {
    fc.assert(
      fc.property(anyEntry, anyFacts, (entry, about) => {
        const { id, note: own, tags, status, savedAt } = entry;
        const renewed = renewEntry(entry, creatorKeys(about.profile), about);
        expect(renewed).toMatchObject({ id, note: own, tags, status, savedAt });
        expect(renewed.lists).toEqual(all(entry.lists));
        expect(renewed.keys).toEqual(all([...entry.keys, ...creatorKeys(about.profile)]));
        expect(renewed.profile.recent).toEqual([]);
      }),
    );
  });

  it('joining loses no note, tag, list, status or key, and keeps the first save', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (a, b) => {
        const joined = joinEntries(a, b);
        for (const one of [a, b]) {
          expect(joined.note).toContain(one.note);
          expect(joined.tags).toEqual(all(one.tags));
          expect(joined.lists).toEqual(all(one.lists));
          expect(joined.keys).toEqual(all(one.keys));
          if (one.status !== '') expect(joined.status).not.toBe('');
          expect(Date.parse(joined.savedAt)).toBeLessThanOrEqual(Date.parse(one.savedAt));
          expect(Date.parse(joined.updatedAt)).toBeGreaterThanOrEqual(Date.parse(one.updatedAt));
        }
        expect([a, b].find(({ id }) => id === joined.id)?.savedAt).toBe(joined.savedAt);
      }),
    );
  });

  it('joining with oneself changes nothing, and joining again neither', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (a, b) => {
        expect(joinEntries(a, a)).toEqual(a);
        const joined = joinEntries(a, b);
        expect(joinEntries(joined, b)).toEqual(joined);
        expect(joinEntries(joined, a)).toEqual(joined);
      }),
    );
  });

  it('a fact is the later reading’s, or the only one there is', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (a, b) => {
        fc.pre(a.readAt !== b.readAt);
        const [older, newer] = a.readAt < b.readAt ? [a, b] : [b, a];
        const merged = mergeProfiles(a, b);
        for (const field of ['accountId', 'handle', 'name', 'bio', 'followers', 'following'] as const) {
          expect(merged[field]).toEqual(newer[field] ?? older[field]);
        }
        expect(mergeProfiles(b, a)).toEqual(merged);
      }),
    );
  });
});

it('for any two readings of a post no known number is lost, and the same twice is the same once', () => {
  fc.assert(
    fc.property(anyPost, anyPost, (older, newer) => {
      const merged = mergePosts(older, newer);
      for (const field of ['likes', 'comments', 'views', 'caption', 'paidLabel', 'publishedAt'] as const) {
        expect(merged[field]).toEqual(newer[field] ?? older[field]);
      }
      expect(mergePosts(merged, newer)).toEqual(merged);
    }),
  );
});
