import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackupRecord } from '../../../lib/model/backup';
import type { Entry } from '../../../lib/model/entry';
import { creatorKeys } from '../../../lib/model/reading';
import { toEntry } from '../../../lib/shortlist/merge';
import { backupOf, importInto, linesOf, newBrowser } from './exchange';
import { assessment, exact, post, profile } from './samples';

// Few of everything, so that the two sides meet often: the same names, ids, handles, moments.
const HANDLES = ['havtaake', 'havtaake.no', 'nordlys'];
const MOMENTS = ['2026-11-01T10:00:00Z', '2026-11-02T10:00:00Z', '2026-11-03T10:00:00Z'];
const time = fc.constantFrom(...MOMENTS);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const word = fc.constantFrom('tea', 'snow', 'wool');
const words = fc.uniqueArray(word, { maxLength: 2 });
const id = (kind: string) => fc.constantFrom(1, 2, 3, 4).map((n) => `${kind}-${n}`);

/** Whose a handle is at a moment: at most one account's. */
type World = Record<string, string>;
const anyWorld: fc.Arbitrary<World> = fc.dictionary(
  fc.constantFrom(...HANDLES.flatMap((handle) => MOMENTS.map((moment) => `${handle} ${moment}`))),
  fc.constantFrom('501', '777'),
);

const anyEntry = (world: World): fc.Arbitrary<Entry> =>
  fc
    .record({
      // An entry's id is made once: where both sides have it, both have had it of one creator.
      copy: fc.constantFrom(1, 2),
      isIdTold: fc.boolean(),
      handle: fc.constantFrom(...HANDLES),
      name: maybe(word),
      followers: maybe(fc.nat({ max: 3 }).map(exact)),
      readAt: time,
      judgedAt: time,
      savedAt: time,
      updatedAt: time,
      note: words.map((some) => some.join(' ')),
      tags: words,
      lists: fc.uniqueArray(id('list'), { maxLength: 2 }),
      status: fc.constantFrom('', 'contacted', 'rejected'),
      reason: maybe(word),
      contact: maybe(word),
      fields: fc.dictionary(id('field'), word, { maxKeys: 2 }),
      person: maybe(id('person')),
      quote: maybe(fc.nat({ max: 2 })),
      medianLikes: maybe(fc.nat({ max: 2 })),
      isNew: fc.boolean(),
    })
    .map(({ copy, isIdTold, handle, name, followers, readAt, judgedAt, savedAt, medianLikes, isNew, ...own }) => {
      const accountId = isIdTold ? world[`${handle} ${readAt}`] : undefined;
      const entryId = `entry-${handle}-${copy}`;
      const about = profile({
        accountId,
        handle,
        name,
        followers,
        readAt,
        url: `https://www.instagram.com/${handle}/`,
      });
      const facts = { profile: about, assessment: assessment({ judgedAt }), summary: { medianLikes }, now: savedAt };
      const changes = isNew ? { changes: { since: savedAt, at: readAt, labels: [] } } : {};
      return JSON.parse(
        JSON.stringify({ ...toEntry(entryId, creatorKeys(about), facts), ...own, ...changes }),
      ) as Entry;
    });

const anyPost = (entryId: string): fc.Arbitrary<BackupRecord> =>
  fc
    .record({
      postId: id('post'),
      readAt: time,
      place: fc.nat({ max: 2 }),
      likes: maybe(fc.nat({ max: 2 }).map(exact)),
      caption: maybe(fc.constantFrom('Tea…', 'Tea in the snow', 'Wool')),
    })
    .map(({ postId, readAt, place, ...given }) => ({
      kind: 'post',
      value: { entryId, postId, readAt, place, post: JSON.parse(JSON.stringify(post(postId, given))) },
    }));

const anySnapshot = (entryId: string): fc.Arbitrary<BackupRecord> =>
  fc.record({ at: maybe(time), followers: fc.nat({ max: 2 }).map(exact) }).map(({ at, followers }) => ({
    kind: 'snapshot',
    value: { entryId, day: '2026-11-01', ...(at && { at }), followers, tiers: [], method: 'creator-check 1.0.0' },
  }));

/** Two of each, so that a creator is in both queues under two ids. */
const CANDIDATES: Record<string, string> = {
  'candidate-1': 'instagram:@a',
  'candidate-2': 'instagram:@b',
  'candidate-3': 'instagram:@a',
  'candidate-4': 'instagram:@b',
};

/** Of one name in two spellings, and under several ids. */
const LISTS: Record<string, string> = {
  'list-1': 'Summer',
  'list-2': 'summer ',
  'list-3': 'Winter',
  'list-4': 'Summer',
};

const others: fc.Arbitrary<BackupRecord> = fc.oneof(
  fc
    .record({ id: id('list'), createdAt: time })
    .map((value) => ({ kind: 'list' as const, value: { ...value, name: LISTS[value.id] ?? '' } })),
  fc
    .record({ id: id('field'), name: fc.constantFrom('Size', 'size'), choices: words, createdAt: time })
    .map((value) => ({ kind: 'field' as const, value: { ...value, kind: 'choice' as const } })),
  fc
    .record({ id: id('view'), name: word, list: id('list'), field: id('field'), createdAt: time })
    .map(({ list, field, ...value }) => ({
      kind: 'view' as const,
      value: {
        ...value,
        columns: ['creator', `field:${field}`],
        order: { column: 'creator', direction: 'ascending' as const },
        filter: { lists: [list] },
      },
    })),
  fc.record({ id: id('declined'), reason: word, at: time }).map((value) => ({
    kind: 'declined' as const,
    value: { ...value, keys: ['instagram:@nordlys'], url: 'https://www.instagram.com/nordlys/' },
  })),
  fc
    .record({
      id: id('candidate'),
      place: fc.nat({ max: 2 }),
      addedAt: time,
      state: fc.constantFrom('waiting' as const, 'kept' as const),
      decidedAt: time,
    })
    .map(({ decidedAt, ...value }) => ({
      kind: 'candidate' as const,
      value: {
        ...value,
        key: CANDIDATES[value.id],
        url: 'https://www.instagram.com/a/',
        given: '@a',
        batch: 'b',
        ...(value.state === 'kept' && { decidedAt }),
      },
    })),
  fc.constantFrom('a', 'b').map((letter) => ({ kind: 'erased' as const, value: { hash: letter.repeat(64) } })),
);

/** A shortlist, as records in some order. */
const anyShortlist = (world: World): fc.Arbitrary<BackupRecord[]> =>
  fc
    .array(anyEntry(world), { maxLength: 4 })
    .chain((entries) =>
      fc.tuple(
        fc.constant(entries.map((value): BackupRecord => ({ kind: 'entry', value }))),
        fc.array(
          fc.oneof(
            ...['entry-havtaake-1', 'entry-nordlys-1', 'entry-nordlys-2'].flatMap((one) => [
              anyPost(one),
              anySnapshot(one),
            ]),
          ),
          {
            maxLength: 6,
          },
        ),
        fc.array(others, { maxLength: 5 }),
      ),
    )
    .map((parts) => withoutLooseEnds(parts.flat()));

/** A view names only the fields and lists that there are. */
function withoutLooseEnds(records: BackupRecord[]): BackupRecord[] {
  const known = new Set(records.flatMap(({ kind, value }) => (kind === 'field' || kind === 'list' ? [value.id] : [])));
  return records.map((record) => {
    if (record.kind !== 'view') return record;
    const { columns, filter, ...view } = record.value;
    const { lists = [] } = filter as { lists?: string[] };
    return {
      ...record,
      value: {
        ...view,
        columns: columns.filter((column) => !column.startsWith('field:') || known.has(column.slice('field:'.length))),
        filter: { lists: lists.filter((one) => known.has(one)) },
      },
    };
  });
}

const anyTwo = anyWorld.chain((world) => fc.tuple(anyShortlist(world), anyShortlist(world)));
const TRIES = { numRuns: 25 };

describe('for any two shortlists', () => {
  it('both sides come to the same, whoever imports first, and importing again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyTwo, async ([mine, theirs]) => {
        const a = await newBrowser();
        await importInto(a, mine);
        const b = await newBrowser();
        await importInto(b, theirs);
        const [fromA, fromB] = [await backupOf(a), await backupOf(b)];
        await importInto(a, fromB);
        await importInto(b, fromA);
        const merged = await linesOf(a);
        expect(await linesOf(b)).toEqual(merged);
        for (const again of [fromA, fromB, await backupOf(b)]) {
          await importInto(a, again);
          expect(await linesOf(a)).toEqual(merged);
        }
      }),
      TRIES,
    );
  });

  it('a backup that is read into an empty browser is the same backup there, and undoing leaves nothing of it', async () => {
    await fc.assert(
      fc.asyncProperty(anyTwo, async ([mine]) => {
        const a = await newBrowser();
        await importInto(a, mine);
        const lines = await linesOf(a);
        const b = await newBrowser();
        const { step, added } = await importInto(b, await backupOf(a));
        expect(await linesOf(b)).toEqual(lines);
        expect(added).toBe(await a.countEntries());
        await b.undo(step.id, '2026-11-29T12:00:00Z');
        expect(await linesOf(b)).toEqual([]);
      }),
      TRIES,
    );
  });

  it('undoing an import makes all as it was before', async () => {
    await fc.assert(
      fc.asyncProperty(anyTwo, async ([mine, theirs]) => {
        const a = await newBrowser();
        await importInto(a, mine);
        const lines = await linesOf(a);
        await a.stageImport(
          (async function* () {
            yield structuredClone(theirs);
          })(),
        );
        const preview = await a.previewImport({}, '2026-11-28T12:00:00Z');
        expect(await linesOf(a)).toEqual(lines);
        const { step, ...report } = await a.commitImport({ now: '2026-11-28T12:00:00Z' });
        expect(report).toEqual(preview);
        await a.undo(step.id, '2026-11-29T12:00:00Z');
        expect(await linesOf(a)).toEqual(lines);
      }),
      TRIES,
    );
  });
});
