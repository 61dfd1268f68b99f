import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { Failure } from '../model/failure';
import { toInstant } from '../model/instant';
import { batchesOf } from './scan';

// A step speaks of stores as they were in its own version, so it knows nothing of today's schema.
type AnyDatabase = IDBPDatabase<unknown>;
type AnyTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * Takes the database from one version to the next. It may wait for requests of the transaction and for nothing else. Where
 * it puts several rows of a store into one, it answers with how many of the former ones are in the store now.
 */
export type Upgrade = (db: AnyDatabase, tx: AnyTransaction) => void | Held | Promise<void | Held>;
type Held = Record<string, number>;

/**
 * The step to version 1, to version 2 and so on, without a gap. A step that was released is never changed: there are
 * databases that have been through it. Every released version has a stored example in the tests.
 */
export const UPGRADES: readonly Upgrade[] = [
  (db) => {
    const entries = db.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('keys', 'keys', { multiEntry: true, unique: true });
    db.createObjectStore('posts', { keyPath: ['entryId', 'postId'] });
    db.createObjectStore('snapshots', { keyPath: ['entryId', 'day'] });
    db.createObjectStore('lists', { keyPath: 'id' });
  },
  async (db, tx) => {
    for (const store of ['fields', 'views', 'declined', 'candidates', 'steps']) {
      db.createObjectStore(store, { keyPath: 'id' });
    }
    tx.objectStore('declined').createIndex('keys', 'keys', { multiEntry: true });
    for (const path of ['key', 'url', 'batch']) tx.objectStore('candidates').createIndex(path, path);
    db.createObjectStore('erased', { keyPath: 'hash' });
    db.createObjectStore('undo', { keyPath: ['step', 'place'] });
    db.createObjectStore('staged', { keyPath: ['kind', 'place'] });
    db.createObjectStore('meta', { keyPath: 'key' });
    const entries = tx.objectStore('entries');
    entries.createIndex('rank', 'rank');
    entries.createIndex('person', 'person');
    await giveFieldsAndRanks(tx);
    return {
      posts: await gather(db, tx, 'posts', (entryId, posts) => ({ entryId, size: posts.length, posts })),
      snapshots: await gather(db, tx, 'snapshots', (entryId, days) => ({ entryId, days })),
    };
  },
  (_, tx) => giveRanksTheSaving(tx),
];

/** Version 2: what an entry of version 1 has not. */
async function giveFieldsAndRanks(tx: AnyTransaction): Promise<void> {
  for (let cursor = await tx.objectStore('entries').openCursor(); cursor; cursor = await cursor.continue()) {
    const { assessment } = cursor.value;
    const { requirements, signs, engagement } = assessment ?? {};
    const line = ['meets', 'unclear', 'below'].indexOf(engagement?.line?.verdict);
    const low = typeof engagement?.low === 'number' ? -engagement.low : 1;
    const rank = [requirements?.notMet ?? 0, signs?.unusual?.length ?? 0, line < 0 ? 3 : line, low];
    await cursor.update({ fields: {}, ...cursor.value, rank });
  }
}

/** Entries at a time: read one by one a hundred thousand take several times as long. */
const AT_ONCE = 1_000;

/** Version 3: of entries that nothing else tells apart the latest saved comes first. Rows that have it already are not written. */
async function giveRanksTheSaving(tx: AnyTransaction): Promise<void> {
  const store = tx.objectStore('entries');
  for await (const rows of batchesOf(store, ({ id }) => id, AT_ONCE)) {
    const old = rows.filter(({ rank }) => rank.length === 4);
    await Promise.all(old.map((row) => store.put({ ...row, rank: [...row.rank, -(toInstant(row.savedAt) ?? 0)] })));
  }
}

/** Version 2: the rows of a store that belong to one entry, which follow each other, become one. Answers with how many they were. */
async function gather(
  db: AnyDatabase,
  tx: AnyTransaction,
  name: 'posts' | 'snapshots',
  toRow: (entryId: string, rows: unknown[]) => unknown,
): Promise<number> {
  const former = tx.objectStore(name);
  former.name = `former-${name}`;
  const store = db.createObjectStore(name, { keyPath: 'entryId' });
  if (name === 'posts') store.createIndex('size', 'size');
  let gathered: { entryId: string; rows: unknown[] } | undefined;
  for (let cursor = await former.openCursor(); cursor; cursor = await cursor.continue()) {
    const { entryId } = cursor.value;
    if (gathered && gathered.entryId !== entryId) await store.put(toRow(gathered.entryId, gathered.rows));
    if (gathered?.entryId !== entryId) gathered = { entryId, rows: [] };
    gathered?.rows.push(cursor.value);
  }
  if (gathered) await store.put(toRow(gathered.entryId, gathered.rows));
  db.deleteObjectStore(former.name);
  // Counted in what is there, not in what was meant to be.
  let held = 0;
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    held += (cursor.value.posts ?? cursor.value.days).length;
  }
  return held;
}

/**
 * Runs the steps from version `from` on inside the upgrade's own transaction. Rejects when a step fails or leaves a store
 * with fewer rows than it had; the caller then aborts the transaction, and everything is as it was before.
 */
export async function runUpgrades(
  db: AnyDatabase,
  tx: AnyTransaction,
  from: number,
  steps: readonly Upgrade[],
): Promise<void> {
  let before = await countRows(db, tx);
  for (const step of steps.slice(from)) {
    const held = (await step(db, tx)) ?? {};
    const after = await countRows(db, tx);
    for (const [store, rows] of before) {
      const left = held[store] ?? after.get(store) ?? 0;
      if (left < rows) throw new Failure('unknown', `the upgrade would lose ${rows - left} rows of ${store}`);
    }
    before = after;
  }
}

async function countRows(db: AnyDatabase, tx: AnyTransaction): Promise<Map<string, number>> {
  const names = [...db.objectStoreNames];
  const counts = await Promise.all(names.map(async (name) => [name, await tx.objectStore(name).count()] as const));
  return new Map(counts);
}
