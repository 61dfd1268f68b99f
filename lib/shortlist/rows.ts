import type { IDBPObjectStore } from 'idb';
import type { Entry } from '../model/entry';
import { Failure } from '../model/failure';
import { joinEntries } from './join-entries';
import { keepPosts, takePosts, toPostsRow } from './posts';
import { toEntryRow } from './rank';
import type { EntryRow, Schema, StoreName, Writing } from './schema';
import { keepSnapshots, takeSnapshots } from './snapshots';
import type { RemovedEntry } from './undo-step';

// What several of the shortlist's verbs do to entries, within a transaction of theirs.

type EntryStore<Mode extends 'readonly' | 'readwrite'> = Pick<
  IDBPObjectStore<Schema, StoreName[], 'entries', Mode>,
  'get' | 'index'
>;

/** The entry with that id. Throws `not-found`. */
export async function getEntry(store: EntryStore<'readonly' | 'readwrite'>, id: string): Promise<Entry> {
  const entry = await store.get(id);
  if (!entry) throw new Failure('not-found');
  return entry;
}

/** The entries that have any of these keys, each once. */
export async function findByKeys(
  store: EntryStore<'readonly' | 'readwrite'>,
  keys: readonly string[],
): Promise<Entry[]> {
  const found = await Promise.all(keys.map((key) => store.index('keys').get(key)));
  return [...new Map(found.flatMap((entry) => (entry ? [[entry.id, entry] as const] : []))).values()];
}

/** Entries of one creator, made one: it gets the others' posts and snapshots, and their rows go. It is not written yet. */
export async function makeOne(tx: Writing<StoreName>, same: readonly Entry[]): Promise<Entry | undefined> {
  if (same.length === 0) return undefined;
  const one = joinEntries(...same);
  for (const { id } of same) if (id !== one.id) await absorb(tx, id, one.id);
  return one;
}

/** The entry `from` goes, and `into` gets its posts and snapshots. */
export async function absorb(tx: Writing<StoreName>, from: string, into: string): Promise<void> {
  const { posts, snapshots } = await takeRows(tx, from);
  await keepPosts(tx.objectStore('posts'), into, posts, 'value');
  await keepSnapshots(tx.objectStore('snapshots'), into, snapshots, 'value');
}

/** Takes an entry out of the stores with all that is kept of it. */
export async function takeRows(tx: Writing<StoreName>, id: string): Promise<Omit<RemovedEntry, 'entry'>> {
  await tx.objectStore('entries').delete(id);
  return {
    posts: await takePosts(tx.objectStore('posts'), id),
    snapshots: await takeSnapshots(tx.objectStore('snapshots'), id),
  };
}

/** The entry with that id goes on as `entry`, whose id is another one, with its posts and snapshots. */
export async function moveEntry(tx: Writing<StoreName>, id: string, entry: Entry): Promise<void> {
  const entryId = entry.id;
  const { posts, snapshots } = await takeRows(tx, id);
  await tx.objectStore('entries').put(toEntryRow(entry));
  const [ownPosts, ownDays] = [
    posts.map((post) => ({ ...post, entryId })),
    snapshots.map((day) => ({ ...day, entryId })),
  ];
  if (posts.length > 0) await tx.objectStore('posts').put(toPostsRow(entryId, ownPosts));
  if (snapshots.length > 0) await tx.objectStore('snapshots').put({ entryId, days: ownDays });
}

/** Changes one entry; `work` makes of it what it is from now on. Throws `not-found`. */
export async function changeEntry(
  store: Pick<IDBPObjectStore<Schema, StoreName[], 'entries', 'readwrite'>, 'get' | 'put'>,
  id: string,
  work: (entry: Entry) => Entry,
): Promise<EntryRow> {
  const entry = await store.get(id);
  if (!entry) throw new Failure('not-found');
  const row = toEntryRow(work(entry));
  await store.put(row);
  return row;
}
