import { Failure } from '../model/failure';
import { tellChanged } from './changed';
import { read, write } from './database';
import { hashesOf } from './hashes';
import { isLater } from './moments';
import { entryBatches } from './reading';
import { takeRows } from './rows';
import { AT_ONCE } from './scan';
import type { StoreName, Writing } from './schema';
import { STAGED } from './staged';
import { isAbout, ofRow, ofUndo, type Who } from './traces';
import { dropStep } from './undo-log';
import type { UndoItem } from './undo-step';
import { wholePerson, type WholePerson } from './whole-person';
import { withoutPersonKey, withPersonHashIn } from './without-person-key';

const OF_PEOPLE: StoreName[] = [
  ...(['entries', 'posts', 'snapshots', 'declined', 'candidates', 'erased'] as const),
  ...(['steps', 'undo', 'staged', 'meta'] as const),
];
const EVERYTHING: StoreName[] = [...OF_PEOPLE, 'lists', 'fields', 'views'];

/**
 * Erases all that is kept of somebody: entry, posts, snapshots, place in the queue, refusals, what could be undone, and an
 * import that waits. Only the SHA-256 of each key stays, so that no import brings them back unasked. There is no undo.
 * `isElsewhere`: they are known outside the database, and are erased also where it has nothing. Throws a `Failure`,
 * `not-found` among them.
 */
export async function erase(given: Who, { isElsewhere = false } = {}): Promise<void> {
  const known = await read(OF_PEOPLE, (tx) => wholePerson(tx, given));
  // No transaction waits for a digest.
  const hashes = new Map<string, string>();
  for (const [place, hash] of (await hashesOf(known.keys)).entries()) hashes.set(known.keys[place] ?? '', hash);
  const changed = await write(OF_PEOPLE, async (tx) => {
    const who = await wholePerson(tx, known);
    if (who.keys.some((key) => !hashes.has(key))) throw new Failure('unknown', 'the keys have changed meanwhile');
    if (!isElsewhere && who.elsewhere === 0 && who.entries.length === 0) throw new Failure('not-found');
    await takeEverywhere(tx, who, hashes);
    const others = await withoutPersonKey(tx, hashes);
    await keepHashes(tx, hashes);
    return [...who.entries.map(({ id }) => id), ...others];
  });
  tellChanged(changed);
}

async function takeEverywhere(
  tx: Writing<StoreName>,
  who: WholePerson,
  hashes: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { id } of who.entries) await takeRows(tx, id);
  for (const name of ['declined', 'candidates'] as const) {
    const store = tx.objectStore(name);
    for (const row of await store.getAll()) if (isAbout(who, ofRow(row, name))) await store.delete(row.id);
  }
  await forgetUndo(tx, who, hashes);
  await tx.objectStore('staged').clear();
  await tx.objectStore('meta').delete(STAGED);
}

/** Takes them out of what could be undone; the steps stay for all the others. */
async function forgetUndo(tx: Writing<StoreName>, who: Who, hashes: ReadonlyMap<string, string>): Promise<void> {
  const store = tx.objectStore('undo');
  const ofThem = new Set(hashes.values());
  const isTheirs = (item: UndoItem) =>
    ofUndo(item).some((trace) => isAbout(who, trace)) ||
    // That they are erased is not what the step did, from now on.
    (item.what === 'row' && item.store === 'erased' && ofThem.has(item.key));
  const left = new Map<string, number>();
  for (const key of await store.getAllKeys()) {
    const row = await store.get(key);
    if (!row) continue;
    const items = row.items.filter((item) => !isTheirs(item)).map((item) => withPersonHashIn(item, hashes));
    left.set(row.step, (left.get(row.step) ?? 0) + items.length);
    if (items.some((item, place) => item !== row.items[place]) || items.length < row.items.length) {
      await store.put({ ...row, items });
    }
  }
  for (const [step, count] of left) if (count === 0) await dropStep(tx, step);
}

/** A handle that is another account's by now is not of the erased. */
async function keepHashes(tx: Writing<StoreName>, hashes: ReadonlyMap<string, string>): Promise<void> {
  for (const [key, hash] of hashes) {
    const owner = await tx.objectStore('entries').index('keys').getKey(key);
    if (owner === undefined) await tx.objectStore('erased').put({ hash });
  }
}

/** Erases everything, the hashes of those who were erased before included. Throws a `Failure`. */
export async function eraseAll(): Promise<void> {
  await write(EVERYTHING, (tx) => Promise.all(EVERYTHING.map((name) => tx.objectStore(name).clear())));
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

/** Ids of the creators whom no page has shown since then, ISO time. Throws a `Failure`. */
export async function entriesNotSeenSince(iso: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const batch of entryBatches(AT_ONCE)) {
    ids.push(...batch.filter(({ profile }) => isLater(iso, profile.readAt)).map(({ id }) => id));
  }
  return ids;
}
