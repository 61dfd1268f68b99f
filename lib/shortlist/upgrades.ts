import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { Failure } from '../model/failure';

// A step speaks of stores as they were in its own version, so it knows nothing of today's schema.
type AnyDatabase = IDBPDatabase<unknown>;
type AnyTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Takes the database from one version to the next. It may wait for requests of the transaction and for nothing else. */
export type Upgrade = (db: AnyDatabase, tx: AnyTransaction) => void | Promise<void>;

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
    const entries = tx.objectStore('entries');
    entries.createIndex('rank', 'rank');
    entries.createIndex('person', 'person');
    for (const store of ['fields', 'views', 'declined', 'candidates', 'steps'])
      db.createObjectStore(store, { keyPath: 'id' });
    tx.objectStore('declined').createIndex('keys', 'keys', { multiEntry: true });
    for (const path of ['key', 'url', 'batch']) tx.objectStore('candidates').createIndex(path, path);
    db.createObjectStore('erased', { keyPath: 'hash' });
    db.createObjectStore('undo', { keyPath: ['step', 'place'] });
    db.createObjectStore('staged', { keyPath: 'place' });
    db.createObjectStore('meta', { keyPath: 'key' });
    for (let cursor = await entries.openCursor(); cursor; cursor = await cursor.continue()) {
      await cursor.update!({ ...cursor.value, fields: {}, rank: rankOfVersion2(cursor.value) });
    }
  },
];

/** The default order as version 2 has it. */
function rankOfVersion2({ assessment }: { assessment?: any }): number[] {
  const engagement = assessment?.engagement;
  const isRated = typeof engagement?.low === 'number';
  const line = { meets: 0, unclear: 1, below: 2 }[engagement?.line?.verdict as string] ?? 3;
  return [
    assessment?.requirements?.notMet ?? 0,
    assessment?.signs?.unusual?.length ?? 0,
    line,
    isRated ? -engagement.low : Infinity,
  ];
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
  const before = await countRows(db, tx);
  for (const step of steps.slice(from)) await step(db, tx);
  const after = await countRows(db, tx);
  for (const [store, rows] of before) {
    const left = after.get(store) ?? 0;
    if (left < rows) throw new Failure('unknown', `the upgrade would lose ${rows - left} rows of ${store}`);
  }
}

async function countRows(db: AnyDatabase, tx: AnyTransaction): Promise<Map<string, number>> {
  const rows = new Map<string, number>();
  for (const store of db.objectStoreNames) rows.set(store, await tx.objectStore(store).count());
  return rows;
}
