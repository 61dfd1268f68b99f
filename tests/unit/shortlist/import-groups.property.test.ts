import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../../../lib/model/entry';
import { creatorKeys } from '../../../lib/model/reading';
import { canonicalText } from '../../../lib/shortlist/canonical';
import { groupEntries } from '../../../lib/shortlist/import-groups';
import { toEntry } from '../../../lib/shortlist/merge';
import { assessment, profile } from './samples';

// Handles that change hands between two accounts, of which some pages tell the id and some do not.
const HANDLES = ['havtaake', 'nordlys'];
const MOMENTS = ['2026-11-01T10:00:00Z', '2026-11-02T10:00:00Z', '2026-11-03T10:00:00Z'];

/** Whose a handle is at a moment: at most one account's. */
const anyWorld = fc.dictionary(
  fc.constantFrom(...HANDLES.flatMap((handle) => MOMENTS.map((moment) => `${handle} ${moment}`))),
  fc.constantFrom('501', '777'),
);

const anyEntry = (world: Record<string, string>): fc.Arbitrary<Entry> =>
  fc
    .record({
      handle: fc.constantFrom(...HANDLES),
      copy: fc.constantFrom(1, 2),
      isIdTold: fc.boolean(),
      readAt: fc.constantFrom(...MOMENTS),
      now: fc.constantFrom(...MOMENTS),
      note: fc.constantFrom('', 'tea', 'snow'),
    })
    .map(({ handle, copy, isIdTold, readAt, now, note }) => {
      const accountId = isIdTold ? world[`${handle} ${readAt}`] : undefined;
      const about = profile({ handle, accountId, readAt, url: `https://www.instagram.com/${handle}/` });
      const facts = { profile: about, assessment: assessment({ judgedAt: readAt }), summary: {}, now, note };
      return toEntry(`entry-${handle}-${copy}`, creatorKeys(about), facts);
    });

const joined = (entries: readonly Entry[]) =>
  groupEntries(entries)
    .map((group) => group.joined)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

it('entries become the same creators in whatever order they come, a key to one each, and in two goes as in one', () => {
  fc.assert(
    fc.property(
      anyWorld.chain((world) => fc.tuple(...[1, 2].map(() => fc.array(anyEntry(world), { maxLength: 3 })))),
      ([mine = [], theirs = []]) => {
        const [a, b] = [joined(mine), joined(theirs)];
        const both = joined([...a, ...b]);
        expect(canonicalText(joined([...b, ...a]))).toBe(canonicalText(both));
        expect(canonicalText(joined([...both, ...a]))).toBe(canonicalText(both));
        expect(canonicalText(joined([...b, ...both]))).toBe(canonicalText(both));
        const keys = both.flatMap((entry) => entry.keys);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { id, keys: found } of [...a, ...b].filter(({ keys: some }) =>
          some.some((key) => !key.includes('@')),
        )) {
          const accounts = found.filter((key) => !key.includes('@'));
          expect(
            both.filter((entry) => accounts.some((key) => entry.keys.includes(key))),
            id,
          ).toHaveLength(1);
        }
      },
    ),
    { numRuns: 500 },
  );
});
