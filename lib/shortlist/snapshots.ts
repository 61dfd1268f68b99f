import type { IDBPObjectStore } from 'idb';
import type { Snapshot } from '../model/entry';
import { read } from './database';
import { byText, type Tie } from './latest';
import { mergeSnapshots } from './merge';
import type { Schema, StoreName } from './schema';

type SnapshotStore = IDBPObjectStore<Schema, StoreName[], 'snapshots', 'readwrite'>;

/** What was true of a saved creator on each day it was saved again, earliest day first. */
export async function snapshotsOf(entryId: string): Promise<Snapshot[]> {
  return (await read(['snapshots'], (tx) => tx.objectStore('snapshots').get(entryId)))?.days ?? [];
}

/** Adds snapshots to those of an entry; two of one day become one. */
export async function keepSnapshots(
  store: SnapshotStore,
  entryId: string,
  snapshots: readonly Snapshot[],
  tie: Tie = 'second',
): Promise<void> {
  if (snapshots.length === 0) return;
  const before = (await store.get(entryId))?.days ?? [];
  await store.put({ entryId, days: joinDays(entryId, before, snapshots, tie) });
}

/** Takes an entry's snapshots out of the store. */
export async function takeSnapshots(store: SnapshotStore, entryId: string): Promise<Snapshot[]> {
  const days = (await store.get(entryId))?.days ?? [];
  await store.delete(entryId);
  return days;
}

/** Two creators' days, or two readings of one's, as one entry's, earliest first. */
export function joinDays(
  entryId: string,
  some: readonly Snapshot[],
  others: readonly Snapshot[],
  tie: Tie,
): Snapshot[] {
  const days = new Map(some.map((snapshot) => [snapshot.day, snapshot]));
  for (const snapshot of others) {
    const known = days.get(snapshot.day);
    days.set(snapshot.day, { ...(known ? mergeSnapshots(known, snapshot, tie) : snapshot), entryId });
  }
  return [...days.values()].toSorted((a, b) => byText(a.day, b.day));
}
