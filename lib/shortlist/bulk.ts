import type { Entry } from '../model/entry';
import { Failure } from '../model/failure';
import { tellChanged } from './changed';
import { write } from './database';
import { goOn, type Long } from './long';
import { toEntryRow } from './rank';
import { takeRows } from './rows';
import { AT_ONCE, batchesOf } from './scan';
import type { StoreName, Writing } from './schema';
import { tidyName } from './tidy';
import { changesOf, undoLog, type UndoLog } from './undo-log';
import type { UndoKind, UndoStep } from './undo-step';
import { without } from './without';

const STORES: StoreName[] = ['entries', 'posts', 'snapshots', 'lists', 'fields', 'steps', 'undo'];

/** Entries in memory at a time where their posts are, too. */
const TAKEN_AT_ONCE = 50;
/** Where more than one in so many is wanted, all are looked at. */
const MANY = 4;

/** Adds tags to creators, in one transaction with what undoes it. Those that are gone are left out. Throws a `Failure`. */
export function addTags(ids: readonly string[], tags: string[], now: string, long: Long = {}): Promise<UndoStep> {
  const tidy = tags.map(tidyName).filter(Boolean);
  return changeAll('add-tags', ids, (entry) => ({ ...entry, tags: [...new Set([...entry.tags, ...tidy])] }), now, long);
}

/** Takes tags off creators. As `addTags`. */
export function removeTags(ids: readonly string[], tags: string[], now: string, long: Long = {}): Promise<UndoStep> {
  const gone = new Set([...tags, ...tags.map(tidyName)]);
  const without = (entry: Entry) => ({ ...entry, tags: entry.tags.filter((tag) => !gone.has(tag)) });
  return changeAll('remove-tags', ids, without, now, long);
}

/** Puts creators on a list. As `addTags`; `not-found` for a list that is gone. */
export function addToList(ids: readonly string[], listId: string, now: string, long: Long = {}): Promise<UndoStep> {
  const work = (entry: Entry) => ({ ...entry, lists: [...new Set([...entry.lists, listId])] });
  return changeAll('add-to-list', ids, work, now, long, async (tx) => {
    if (!(await tx.objectStore('lists').get(listId))) throw new Failure('not-found', 'no such list');
  });
}

/** Takes creators off a list. As `addTags`. */
export function removeFromList(
  ids: readonly string[],
  listId: string,
  now: string,
  long: Long = {},
): Promise<UndoStep> {
  const without = (entry: Entry) => ({ ...entry, lists: entry.lists.filter((id) => id !== listId) });
  return changeAll('remove-from-list', ids, without, now, long);
}

/** Gives creators a status, with the reason for it or none. As `addTags`. */
export function setStatus(
  ids: readonly string[],
  status: string,
  reason: string | undefined,
  now: string,
  long: Long = {},
): Promise<UndoStep> {
  const work = (entry: Entry) => ({ ...without(entry, 'reason'), status, ...(reason && { reason }) });
  return changeAll('set-status', ids, work, now, long);
}

/** Takes creators off the shortlist with all that is kept of them. As `addTags`. */
export function removeEntries(ids: readonly string[], now: string, long: Long = {}): Promise<UndoStep> {
  return step('remove-entries', now, async (tx, log) => {
    let count = 0;
    await eachBatch(tx, ids, TAKEN_AT_ONCE, long, async (entries) => {
      const taken = await Promise.all(entries.map(async (entry) => ({ entry, ...(await takeRows(tx, entry.id)) })));
      for (const removed of taken) await log.add({ what: 'removed', removed });
      count += taken.length;
    });
    return count;
  });
}

/** One transaction, with the step that undoes it written in it; all hear whom it has changed. Throws a `Failure`. */
export async function step(
  kind: UndoKind,
  now: string,
  work: (tx: Writing<StoreName>, log: UndoLog) => Promise<number>,
): Promise<UndoStep> {
  const { done, changed } = await write(STORES, async (tx) => {
    const log = await undoLog(tx, kind, now);
    return { done: await log.end(await work(tx, log)), changed: log.changed };
  });
  tellChanged([...changed]);
  return done;
}

/** Changes entries and writes down what undoes it; those that come out as they were are left alone. Answers with how many. */
export async function changeEntries(
  tx: Writing<StoreName>,
  log: UndoLog,
  entries: readonly Entry[],
  work: (entry: Entry) => Entry,
  now: string,
): Promise<number> {
  const store = tx.objectStore('entries');
  const written: Promise<unknown>[] = [];
  for (const entry of entries) {
    const made = work(entry);
    if (changesOf(entry, made).length === 0) continue;
    const after = { ...made, updatedAt: now };
    await log.add({ what: 'changed', id: entry.id, fields: changesOf(entry, after) });
    written.push(store.put(toEntryRow(after)));
  }
  await Promise.all(written);
  return written.length;
}

async function changeAll(
  kind: UndoKind,
  ids: readonly string[],
  work: (entry: Entry) => Entry,
  now: string,
  long: Long,
  check?: (tx: Writing<StoreName>) => Promise<void>,
): Promise<UndoStep> {
  return step(kind, now, async (tx, log) => {
    await check?.(tx);
    let count = 0;
    await eachBatch(tx, ids, AT_ONCE, long, async (entries) => {
      count += await changeEntries(tx, log, entries, work, now);
    });
    return count;
  });
}

/** The entries with these ids, so many at a time; those that are gone are left out. */
async function eachBatch(
  tx: Writing<StoreName>,
  ids: readonly string[],
  size: number,
  long: Long,
  work: (entries: Entry[]) => Promise<void>,
): Promise<void> {
  const store = tx.objectStore('entries');
  const wanted = new Set(ids);
  const all = await store.count();
  goOn(long, 0, all);
  if (wanted.size * MANY > all) {
    // One request for a piece of the store is quicker than one for each entry in it.
    let done = 0;
    for await (const batch of batchesOf(store, ({ id }) => id, size)) {
      await work(batch.filter(({ id }) => wanted.has(id)));
      done += batch.length;
      goOn(long, done, all);
    }
  } else {
    const list = [...wanted];
    for (let from = 0; from < list.length; from += size) {
      goOn(long, from, list.length);
      const found = await Promise.all(list.slice(from, from + size).map((id) => store.get(id)));
      await work(found.filter((entry) => entry !== undefined));
    }
  }
  goOn(long, 1, 1);
}
