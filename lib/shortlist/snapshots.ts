import type { IDBPObjectStore } from 'idb';
import type { Snapshot } from '../model/entry';
import { read } from './database';
import { mergeSnapshots } from './merge';
import { rowsOf, type Schema, type StoreName } from './schema';

type SnapshotStore = IDBPObjectStore<Schema, StoreName[], 'snapshots', 'readwrite'>;

/** What was true of a saved creator on each day it was saved again, earliest day first. */
export async function snapshotsOf(entryId: string): Promise<Snapshot[]> {
  return read(['snapshots'], (tx) => tx.objectStore('snapshots').getAll(rowsOf(entryId)));
}

/** Adds a snapshot taken now; it replaces an earlier one of its day. */
export async function keepSnapshot(store: SnapshotStore, snapshot: Snapshot): Promise<void> {
  const earlier = await store.get([snapshot.entryId, snapshot.day]);
  await store.put(earlier ? mergeSnapshots(earlier, snapshot) : snapshot);
}

/** Adds snapshots from another time; those that the entry has of the same day were taken later and count more. */
export async function addSnapshots(store: SnapshotStore, entryId: string, snapshots: Snapshot[]): Promise<void> {
  const kept = new Map((await store.getAll(rowsOf(entryId))).map((snapshot) => [snapshot.day, snapshot]));
  await Promise.all(
    snapshots.map((snapshot) => {
      const later = kept.get(snapshot.day);
      const moved = { ...snapshot, entryId };
      return store.put(later ? mergeSnapshots(moved, later) : moved);
    }),
  );
}

/** Takes an entry's snapshots out of the store. */
export async function takeSnapshots(store: SnapshotStore, entryId: string): Promise<Snapshot[]> {
  const snapshots = await store.getAll(rowsOf(entryId));
  await store.delete(rowsOf(entryId));
  return snapshots;
}
