import type { Entry } from '../model/entry';
import { Failure } from '../model/failure';
import { OwnWordsChange } from '../model/own-words';
import { creatorKeys } from '../model/reading';
import { tellChanged } from './changed';
import { withChanges } from './changes';
import { read, write } from './database';
import { getEach, idsWithKeys } from './get-each';
import { dropErased, hashesOf } from './hashes';
import { tellApart, withoutHandles } from './identity';
import { joinEntries } from './join-entries';
import { renewEntry, toEntry, toSnapshot, type NewFacts } from './merge';
import { withWords } from './words';
import { keepPosts, toKept } from './posts';
import { toEntryRow } from './rank';
import { putBack } from './restore';
import { changeEntry, findByKeys, getEntry, makeOne, takeRows } from './rows';
import type { StoreName } from './schema';
import { keepSnapshots } from './snapshots';
import type { RemovedEntry } from './undo-step';

export type { RemovedEntry } from './undo-step';

const EVERYTHING: StoreName[] = ['entries', 'posts', 'snapshots', 'lists', 'erased'];

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
  return same.length > 0 ? joinEntries(...same) : undefined;
}

/** The saved creators with any of the keys of each: as `findEntry`, for many at once and in their order. Throws a `Failure`. */
export async function findEntries(each: readonly (readonly string[])[]): Promise<(Entry | undefined)[]> {
  const found = await read(['entries'], async (tx) => {
    const store = tx.objectStore('entries');
    const keys = [...new Set(each.flat())];
    const ids = await idsWithKeys(store.index('keys'), keys);
    const entries = await getEach(store, [...new Set(ids.flatMap((id) => id ?? []))]);
    const byId = new Map(entries.flatMap((entry) => (entry ? [[entry.id, entry] as const] : [])));
    return new Map(keys.map((key, place) => [key, byId.get(ids[place] ?? '')]));
  });
  return each.map((keys) => {
    const theirs = new Set(keys.flatMap((key) => found.get(key) ?? []));
    const { same } = tellApart(keys, [...theirs]);
    return same.length > 0 ? joinEntries(...same) : undefined;
  });
}

/**
 * Saves a creator, or renews the facts of one saved before, with posts and the day's snapshot: one transaction. The page may
 * show keys of two entries: they become one. A handle that an entry of another account had is taken from it. An unknown
 * list is left out: the save must not be lost for it, and the answer says which lists the creator is on. What is different
 * from before is kept until the person has seen it. Throws a `Failure`.
 */
export async function saveCreator(facts: NewFacts): Promise<Entry> {
  const keys = creatorKeys(facts.profile);
  if (keys.length === 0) throw new Failure('nothing-to-save', 'a profile without id and handle');
  // No transaction waits for a digest.
  const hashes = await hashesOf(keys);
  const { entry, others } = await write(EVERYTHING, async (tx) => {
    const list = facts.list === undefined ? undefined : (await tx.objectStore('lists').get(facts.list))?.id;
    const checked = { ...facts, list };
    const { same, others } = tellApart(keys, await findByKeys(tx.objectStore('entries'), keys));
    const before = await makeOne(tx, same);
    const renewed = before ? renewEntry(before, keys, checked) : toEntry(crypto.randomUUID(), keys, checked);
    const kept = toKept(renewed.id, facts.profile, facts.assessment);
    const posts = await keepPosts(tx.objectStore('posts'), renewed.id, kept);
    await keepSnapshots(tx.objectStore('snapshots'), renewed.id, [toSnapshot(renewed.id, facts)]);
    const entry = toEntryRow(before ? withChanges(before, renewed, posts) : renewed);
    const store = tx.objectStore('entries');
    // First those that lose a key: a key belongs to one entry at any moment.
    await Promise.all(others.map((other) => store.put(toEntryRow(withoutHandles(other, keys)))));
    await store.put(entry);
    await dropErased(tx.objectStore('erased'), hashes);
    return { entry, others };
  });
  tellChanged([entry, ...others].map(({ id }) => id));
  return entry;
}

/** Takes a creator off the shortlist. What comes back is for `restoreEntry`. Throws a `Failure`, `not-found` among them. */
export async function removeEntry(id: string): Promise<RemovedEntry> {
  const removed = await write(EVERYTHING, async (tx) => {
    const entry = await getEntry(tx.objectStore('entries'), id);
    return { entry, ...(await takeRows(tx, id)) };
  });
  tellChanged([id]);
  return removed;
}

/**
 * Puts a removed entry back as it was. Where the creator has been saved again meanwhile the two become one, and a handle
 * that another account's entry has by now stays with that one. Throws a `Failure`.
 */
export async function restoreEntry(removed: RemovedEntry): Promise<Entry> {
  if (!isRemovedEntry(removed)) throw new Failure('unknown', 'not a removed entry');
  const hashes = await hashesOf(removed.entry.keys);
  const entry = await write(EVERYTHING, async (tx) => {
    await dropErased(tx.objectStore('erased'), hashes);
    return putBack(tx, removed);
  });
  tellChanged([removed.entry.id, entry.id]);
  return entry;
}

/** Changes the note. Throws a `Failure`, `not-found` when the entry has been removed. */
export async function setNote(id: string, note: string, now: string): Promise<Entry> {
  return change(id, (entry) => ({ ...entry, note, updatedAt: now }));
}

/**
 * Keeps what the person has just said of a creator; what a backup could not hold is not kept. Throws a `Failure`, `not-found`
 * when the entry has been removed.
 */
export async function setOwnWords(id: string, said: OwnWordsChange, now: string): Promise<Entry> {
  if (!OwnWordsChange.safeParse(said).success) throw new Failure('unknown', 'nothing that can be said of a creator');
  return change(id, ({ quote, typed, ...rest }) => {
    const words = withWords({ ...rest, quote, typed }, said, now);
    return { ...rest, ...words, updatedAt: now };
  });
}

async function change(id: string, work: (entry: Entry) => Entry): Promise<Entry> {
  const entry = await write(['entries'], (tx) => changeEntry(tx.objectStore('entries'), id, work));
  tellChanged([id]);
  return entry;
}

// Only what this file needs: a stricter check, here of all places, would turn an undo into a loss.
function isRemovedEntry(value: unknown): value is RemovedEntry {
  const { entry, posts, snapshots } = (value ?? {}) as Partial<RemovedEntry>;
  return typeof entry?.id === 'string' && Array.isArray(entry.keys) && Array.isArray(posts) && Array.isArray(snapshots);
}
