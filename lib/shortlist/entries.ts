import type { IDBPObjectStore } from 'idb';
import type { Entry } from '../model/entry';
import { Failure } from '../model/failure';
import type { OwnWordsChange } from '../model/own-words';
import { creatorKeys } from '../model/reading';
import { read, write } from './database';
import { tellApart, withoutHandles } from './identity';
import { joinEntries, renewEntry, toEntry, toSnapshot, type NewFacts } from './merge';
import { withWords } from './own-words';
import { keepPosts, takePosts, toRows } from './posts';
import { toEntryRow } from './rank';
import type { Schema, StoreName, Writing } from './schema';
import { addSnapshots, keepSnapshot, takeSnapshots } from './snapshots';
import type { RemovedEntry } from './undo-step';

export type { RemovedEntry } from './undo-step';

const EVERYTHING: StoreName[] = ['entries', 'posts', 'snapshots', 'lists'];

/** Every saved creator, in no order. Throws a `Failure`. */
export async function allEntries(): Promise<Entry[]> {
  return read(['entries'], (tx) => tx.objectStore('entries').getAll());
}

/** The saved creator with that id. Throws a `Failure`. */
export async function entryWithId(id: string): Promise<Entry | undefined> {
  return read(['entries'], (tx) => tx.objectStore('entries').get(id));
}

/**
 * The saved creator with any of these keys (`creatorKeys`). Two entries that the keys show to be one creator come back as
 * the one that the next save makes of them. Throws a `Failure`.
 */
export async function findEntry(keys: string[]): Promise<Entry | undefined> {
  const found = await read(['entries'], (tx) => findByKeys(tx.objectStore('entries'), keys));
  const { same } = tellApart(keys, found);
  return same.length > 0 ? same.reduce(joinEntries) : undefined;
}

/**
 * Saves a creator, or renews the facts of one saved before, with posts and the day's snapshot: one transaction. The page may
 * show keys of two entries: they become one. A handle that an entry of another account had is taken from it. An unknown
 * list is left out: the save must not be lost for it, and the answer says which lists the creator is on. Throws a `Failure`.
 */
export async function saveCreator(facts: NewFacts): Promise<Entry> {
  const keys = creatorKeys(facts.profile);
  if (keys.length === 0) throw new Failure('nothing-to-save', 'a profile without id and handle');
  return write(EVERYTHING, async (tx) => {
    const list = facts.list === undefined ? undefined : (await tx.objectStore('lists').get(facts.list))?.id;
    const checked = { ...facts, list };
    const { same, others } = tellApart(keys, await findByKeys(tx.objectStore('entries'), keys));
    const before = await makeOne(tx, same);
    const entry = toEntryRow(before ? renewEntry(before, keys, checked) : toEntry(crypto.randomUUID(), keys, checked));
    const store = tx.objectStore('entries');
    // First those that lose a key: a key belongs to one entry at any moment.
    await Promise.all(others.map((other) => store.put(toEntryRow(withoutHandles(other, keys)))));
    await store.put(entry);
    await keepPosts(tx.objectStore('posts'), entry.id, toRows(entry.id, facts.profile, facts.assessment));
    await keepSnapshot(tx.objectStore('snapshots'), toSnapshot(entry.id, facts));
    return entry;
  });
}

/** Takes a creator off the shortlist. What comes back is for `restoreEntry`. Throws a `Failure`, `not-found` among them. */
export async function removeEntry(id: string): Promise<RemovedEntry> {
  return write(EVERYTHING, async (tx) => {
    const entry = await getEntry(tx.objectStore('entries'), id);
    await tx.objectStore('entries').delete(id);
    return {
      entry,
      posts: await takePosts(tx.objectStore('posts'), id),
      snapshots: await takeSnapshots(tx.objectStore('snapshots'), id),
    };
  });
}

/**
 * Puts a removed entry back as it was. Where the creator has been saved again meanwhile the two become one, and a handle
 * that another account's entry has by now stays with that one. Throws a `Failure`.
 */
export async function restoreEntry(removed: RemovedEntry): Promise<Entry> {
  if (!isRemovedEntry(removed)) throw new Failure('unknown', 'not a removed entry');
  return write(EVERYTHING, async (tx) => {
    const store = tx.objectStore('entries');
    const { keys, id } = removed.entry;
    const [found, itself] = await Promise.all([findByKeys(store, keys), store.get(id)]);
    const { same, others } = tellApart(keys, itself ? [...found.filter((one) => one.id !== id), itself] : found);
    const taken = others.flatMap((other) => other.keys);
    const back = withoutHandles(removed.entry, taken);
    const again = await makeOne(tx, same);
    const entry = toEntryRow(again ? joinEntries(again, back) : back);
    if (again && again.id !== entry.id) await absorb(tx, again.id, entry.id);
    await store.put(entry);
    await keepPosts(tx.objectStore('posts'), entry.id, removed.posts);
    await addSnapshots(tx.objectStore('snapshots'), entry.id, removed.snapshots);
    return entry;
  });
}

/** Changes the note. Throws a `Failure`, `not-found` when the entry has been removed. */
export async function setNote(id: string, note: string, now: string): Promise<Entry> {
  return write(['entries'], async (tx) => {
    const store = tx.objectStore('entries');
    const entry = toEntryRow({ ...(await getEntry(store, id)), note, updatedAt: now });
    await store.put(entry);
    return entry;
  });
}

/** Keeps what the person has just said of a creator. Throws a `Failure`, `not-found` when the entry has been removed. */
export async function setOwnWords(id: string, change: OwnWordsChange, now: string): Promise<Entry> {
  return write(['entries'], async (tx) => {
    const store = tx.objectStore('entries');
    const { quote, typed, ...rest } = await getEntry(store, id);
    const words = withWords({ ...rest, quote, typed }, change, now);
    const entry = toEntryRow({ ...rest, ...words, updatedAt: now });
    await store.put(entry);
    return entry;
  });
}

type EntryStore<Mode extends 'readonly' | 'readwrite'> = Pick<
  IDBPObjectStore<Schema, StoreName[], 'entries', Mode>,
  'get' | 'index'
>;

async function getEntry(store: EntryStore<'readwrite'>, id: string): Promise<Entry> {
  const entry = await store.get(id);
  if (!entry) throw new Failure('not-found');
  return entry;
}

async function findByKeys(store: EntryStore<'readonly' | 'readwrite'>, keys: string[]): Promise<Entry[]> {
  const found = await Promise.all(keys.map((key) => store.index('keys').get(key)));
  return [...new Map(found.flatMap((entry) => (entry ? [[entry.id, entry] as const] : []))).values()];
}

/** Entries of one creator, made one: it gets the others' posts and snapshots, and their rows go. It is not written yet. */
async function makeOne(tx: Writing<StoreName>, same: Entry[]): Promise<Entry | undefined> {
  if (same.length === 0) return undefined;
  const one = same.reduce(joinEntries);
  for (const { id } of same) if (id !== one.id) await absorb(tx, id, one.id);
  return one;
}

async function absorb(tx: Writing<StoreName>, from: string, into: string): Promise<void> {
  await tx.objectStore('entries').delete(from);
  await keepPosts(tx.objectStore('posts'), into, await takePosts(tx.objectStore('posts'), from));
  const snapshots = await takeSnapshots(tx.objectStore('snapshots'), from);
  await addSnapshots(tx.objectStore('snapshots'), into, snapshots);
}

// Only what this file needs: a stricter check, here of all places, would turn an undo into a loss.
function isRemovedEntry(value: unknown): value is RemovedEntry {
  const { entry, posts, snapshots } = (value ?? {}) as Partial<RemovedEntry>;
  return typeof entry?.id === 'string' && Array.isArray(entry.keys) && Array.isArray(posts) && Array.isArray(snapshots);
}
