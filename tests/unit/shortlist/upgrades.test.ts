import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { BackupRecord } from '../../../lib/model/backup';
import { PostDisclosure } from '../../../lib/model/disclosure';
import { Entry, List, Snapshot } from '../../../lib/model/entry';
import { Post } from '../../../lib/model/post';
import { rankOf } from '../../../lib/shortlist/rank';
import { UPGRADES } from '../../../lib/shortlist/upgrades';
import version1 from './stored/version-1.json';
import version2 from './stored/version-2.json';
import version3 from './stored/version-3.json';
import { backupOf, importInto, linesOf, newBrowser } from './exchange';
import { emptyBrowser, openContext } from './open';
import { exact, facts } from './samples';

interface Stored {
  version: number;
  stores: {
    name: string;
    keyPath: string | string[];
    indexes: { name: string; keyPath: string; multiEntry: boolean; unique: boolean }[];
    rows: unknown[];
  }[];
}

/** What the database of each released version held, made by that version: the stores as they were then, and some rows. */
const STORED: Stored[] = [version1, version2, version3];

async function lay({ version, stores }: Stored): Promise<void> {
  const db = await openDB('vett', version, {
    upgrade(made) {
      for (const { name, keyPath, indexes, rows } of stores) {
        const store = made.createObjectStore(name, { keyPath });
        for (const { name: index, keyPath: path, ...options } of indexes) store.createIndex(index, path, options);
        for (const row of rows) void store.put(row);
      }
    },
  });
  db.close();
}

beforeEach(emptyBrowser);

it('every version has its step and its stored example', () => {
  expect(STORED.map(({ version }) => version)).toEqual(UPGRADES.map((_, index) => index + 1));
});

describe.each(STORED)('a database of version $version', (stored) => {
  const rowsIn = (name: string) => stored.stores.find((store) => store.name === name)!.rows;
  /** Posts and snapshots, of which a row of a later version has several. */
  const held = (name: 'posts' | 'snapshots') =>
    (rowsIn(name) as { posts?: unknown[]; days?: unknown[] }[]).flatMap(({ posts, days }) => posts ?? days ?? [1]);

  it('opens with every row, whole in today’s terms', async () => {
    await lay(stored);
    const store = await openContext();
    const entries = z.parse(z.array(Entry), await store.allEntries());
    expect(entries).toHaveLength(rowsIn('entries').length);
    expect(z.parse(z.array(List), await store.allLists())).toHaveLength(rowsIn('lists').length);
    const kept = await Promise.all(
      entries.map(async ({ id }) => [await store.postsOf(id), await store.snapshotsOf(id)] as const),
    );
    expect(
      z.parse(
        z.array(Post),
        kept.flatMap(([posts]) => posts),
      ),
    ).toHaveLength(held('posts').length);
    const judged = (await Promise.all(entries.map(({ id }) => store.judgedPostsOf(id)))).flat();
    const verdicts = judged.flatMap(({ disclosure }) => (disclosure ? [disclosure.verdict] : []));
    expect(z.parse(z.array(PostDisclosure), verdicts)).toHaveLength(1);
    const snapshots = kept.flatMap(([, days]) => days);
    expect(z.parse(z.array(Snapshot), snapshots)).toHaveLength(held('snapshots').length);
  });

  it('has its creators in the default order, and counts their posts', async () => {
    await lay(stored);
    const store = await openContext();
    const first = await store.firstEntries(10);
    expect(first.map(({ id }) => id).toSorted()).toEqual((await store.allEntries()).map(({ id }) => id));
    expect(first.map(rankOf)).toEqual(
      first.map(rankOf).toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3] || a[4] - b[4]),
    );
    expect(await store.storageHealth()).toMatchObject({ entries: first.length, posts: held('posts').length });
  });

  it('goes into a backup, and comes out of it the same', async () => {
    await lay(stored);
    const store = await openContext();
    const backup = await backupOf(store);
    expect(z.parse(z.array(BackupRecord), backup)).toHaveLength(backup.length);
    const other = await newBrowser();
    await importInto(other, backup);
    expect(await linesOf(other)).toEqual(await linesOf(store));
  });

  it('is worked on as one of today', async () => {
    await lay(stored);
    const store = await openContext();
    const before = await store.findEntry(['instagram:@havtaake']);
    expect(before?.note).toBe('asks 4,000');
    const renewed = await store.saveCreator(
      facts({ accountId: '501', handle: 'havtaake.no', followers: exact(13_000) }, 25),
    );
    expect(renewed).toMatchObject({ id: before?.id, note: 'asks 4,000', lists: before?.lists, tags: ['winter'] });
    expect(await store.allEntries()).toHaveLength(rowsIn('entries').length);
    await store.restoreEntry(await store.removeEntry(renewed.id));
    expect(await store.findEntry(['instagram:501'])).toEqual(renewed);
  });
});

it('creators whose rank did not yet tell when they were saved stand where they would if they were saved now', async () => {
  const entries = version2.stores.find(({ name }) => name === 'entries')!;
  const [, , given] = entries.rows;
  // Nothing but when they were saved tells them apart; one was written again after the rank had come to tell it.
  const saved = (id: string, savedAt: string, more: number[] = []) => ({
    ...given,
    id,
    keys: [`instagram:@${id}`],
    savedAt,
    rank: [0, 0, 3, 1, ...more],
  });
  const rows = [
    saved('a', '2026-11-18T12:00:00Z'),
    saved('b', '2026-11-20T12:00:00+01:00'),
    saved('c', '2026-11-22T12:00:00Z', [-Date.parse('2026-11-22T12:00:00Z')]),
  ];
  const stores = version2.stores.map((store) => (store === entries ? { ...store, rows } : { ...store, rows: [] }));
  await lay({ version: 2, stores });
  const store = await openContext();
  const first = await store.firstEntries(10);
  expect(first.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(first.map((entry) => (entry as { rank?: unknown }).rank)).toEqual(first.map(rankOf));
});

it('a new database has the stores and indexes of the newest stored example', async () => {
  const store = await openContext();
  await store.allEntries();
  const db = await openDB('vett');
  const names = [...db.objectStoreNames];
  const tx = db.transaction(names);
  const made = names.map((name) => {
    const { keyPath, indexNames } = tx.objectStore(name);
    const indexes = [...indexNames].map((index) => {
      const { keyPath: path, multiEntry, unique } = tx.objectStore(name).index(index);
      return { name: index, keyPath: path, multiEntry, unique };
    });
    return { name, keyPath, indexes };
  });
  db.close();
  const newest = STORED.at(-1)!.stores.map(({ name, keyPath, indexes }) => ({ name, keyPath, indexes }));
  expect(made).toEqual(newest.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
});
