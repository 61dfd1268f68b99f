import type { BackupRecord } from '../model/backup';
import { Failure } from '../model/failure';
import { entryRecord, toRecord } from './backup';
import { tellChanged } from './changed';
import { read, write } from './database';
import { hashesOf } from './hashes';
import { isLater } from './moments';
import { entryBatches } from './reading';
import { rowsWithKeys } from './rows';
import { AT_ONCE } from './scan';
import type { StoreName, Writing } from './schema';
import { STAGED } from './staged';
import { isAbout } from './undo-about';

const OF_PEOPLE: StoreName[] = [
  ...([
    'entries',
    'posts',
    'snapshots',
    'declined',
    'candidates',
    'erased',
    'steps',
    'undo',
    'staged',
    'meta',
  ] as const),
];
const ALL_BUT_ERASED: StoreName[] = [
  ...(['entries', 'posts', 'snapshots', 'lists', 'fields', 'views', 'declined', 'candidates'] as const),
  ...(['steps', 'undo', 'staged', 'meta'] as const),
];

/**
 * Erases all that is kept of a creator: entry, posts, snapshots, place in the queue, refusals, what could be undone, and an
 * import that waits. Only the SHA-256 of each key stays, so that no import brings them back unasked. There is no undo.
 * Throws a `Failure`, `not-found` among them.
 */
export async function erase(id: string): Promise<void> {
  const entry = await read(['entries'], (tx) => tx.objectStore('entries').get(id));
  if (!entry) throw new Failure('not-found');
  const { keys } = entry;
  // No transaction waits for a digest.
  const hashes = await hashesOf(keys);
  await write(OF_PEOPLE, async (tx) => {
    const now = await tx.objectStore('entries').get(id);
    if (now?.keys.some((key) => !keys.includes(key))) throw new Failure('unknown', 'the keys have changed meanwhile');
    for (const store of ['entries', 'posts', 'snapshots'] as const) await tx.objectStore(store).delete(id);
    const { declined, candidates } = await rowsWithKeys(tx, keys, entry.profile.url);
    await Promise.all([
      ...declined.map((row) => tx.objectStore('declined').delete(row.id)),
      ...candidates.map((row) => tx.objectStore('candidates').delete(row.id)),
      ...hashes.map((hash) => tx.objectStore('erased').put({ hash })),
    ]);
    await forgetUndo(tx, id, keys);
    await tx.objectStore('staged').clear();
    await tx.objectStore('meta').delete(STAGED);
  });
  tellChanged([id]);
}

/** Takes the creator out of what could be undone; the steps stay for all the others. */
async function forgetUndo(tx: Writing<StoreName>, id: string, keys: readonly string[]): Promise<void> {
  const store = tx.objectStore('undo');
  for (const key of await store.getAllKeys()) {
    const row = await store.get(key);
    const items = row?.items.filter((item) => !isAbout(item, id, keys));
    if (row && items && items.length < row.items.length) await store.put({ ...row, items });
  }
}

/** Erases everything; of those who were erased before only the hashes stay. Throws a `Failure`. */
export async function eraseAll(): Promise<void> {
  await write(ALL_BUT_ERASED, (tx) => Promise.all(ALL_BUT_ERASED.map((name) => tx.objectStore(name).clear())));
  tellChanged('many');
}

/** Which of these keys belong to an erased creator. Throws a `Failure`. */
export async function erasedAmong(keys: readonly string[]): Promise<string[]> {
  const hashes = await hashesOf(keys);
  const found = await read(['erased'], (tx) =>
    Promise.all(hashes.map((hash) => tx.objectStore('erased').getKey(hash))),
  );
  return keys.filter((_, place) => found[place] !== undefined);
}

/** All that is kept of one creator, as in a backup. Throws a `Failure`, `not-found` among them. */
export async function recordOf(id: string): Promise<BackupRecord[]> {
  const stores: StoreName[] = ['entries', 'posts', 'snapshots', 'lists', 'fields', 'declined', 'candidates'];
  return read(stores, async (tx) => {
    const entry = await tx.objectStore('entries').get(id);
    if (!entry) throw new Failure('not-found');
    const [posts, days, lists, fields] = await Promise.all([
      tx.objectStore('posts').get(id),
      tx.objectStore('snapshots').get(id),
      tx.objectStore('lists').getAll(),
      tx.objectStore('fields').getAll(),
    ]);
    const { declined, candidates } = await rowsWithKeys(tx, entry.keys, entry.profile.url);
    return [
      ...lists.filter((list) => entry.lists.includes(list.id)).map((row) => toRecord('list', row)),
      ...fields.filter((field) => Object.hasOwn(entry.fields, field.id)).map((row) => toRecord('field', row)),
      entryRecord(entry),
      ...(posts?.posts ?? []).map((row) => toRecord('post', row)),
      ...(days?.days ?? []).map((row) => toRecord('snapshot', row)),
      ...declined.map((row) => toRecord('declined', row)),
      ...candidates.map((row) => toRecord('candidate', row)),
    ];
  });
}

/** Ids of the creators whom no page has shown since then, ISO time. Throws a `Failure`. */
export async function entriesNotSeenSince(iso: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const batch of entryBatches(AT_ONCE)) {
    ids.push(...batch.filter(({ profile }) => isLater(iso, profile.readAt)).map(({ id }) => id));
  }
  return ids;
}
