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
];

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
