import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { PostDisclosure } from '../../../lib/model/disclosure';
import { Entry, List, Snapshot } from '../../../lib/model/entry';
import { Post } from '../../../lib/model/post';
import { UPGRADES } from '../../../lib/shortlist/upgrades';
import version1 from './stored/version-1.json';
import { emptyBrowser, openContext } from './open';
import { exact, facts } from './samples';

/** What the database of each released version held, made by that version: the stores as they were then, and some rows. */
const STORED = [version1];

interface Stored {
  version: number;
  stores: {
    name: string;
    keyPath: string | string[];
    indexes: { name: string; keyPath: string; multiEntry: boolean; unique: boolean }[];
    rows: unknown[];
  }[];
}

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
    ).toHaveLength(rowsIn('posts').length);
    const judged = (await Promise.all(entries.map(({ id }) => store.judgedPostsOf(id)))).flat();
    const verdicts = judged.flatMap(({ disclosure }) => (disclosure ? [disclosure.verdict] : []));
    expect(z.parse(z.array(PostDisclosure), verdicts)).toHaveLength(1);
    const snapshots = kept.flatMap(([, days]) => days);
    expect(z.parse(z.array(Snapshot), snapshots)).toHaveLength(rowsIn('snapshots').length);
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
