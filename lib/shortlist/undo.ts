import type { Entry } from '../model/entry';
import { Failure } from '../model/failure';
import { tellChanged } from './changed';
import { read, write } from './database';
import { withoutHandles } from './identity';
import { toEntryRow } from './rank';
import { putAllBack } from './restore';
import { takeRows } from './rows';
import { rowsOf, type EntryRow, type StoreName, type Writing } from './schema';
import { dropStep, withoutStep } from './undo-log';
import type { UndoItem, UndoStep } from './undo-step';

const EVERYTHING: StoreName[] = [
  ...(['entries', 'posts', 'snapshots', 'lists', 'fields', 'views', 'declined', 'candidates', 'erased'] as const),
  ...(['steps', 'undo'] as const),
];

/** What can be undone, newest first; also after the browser was closed. Throws a `Failure`. */
export async function undoSteps(): Promise<UndoStep[]> {
  const rows = await read(['steps'], (tx) => tx.objectStore('steps').getAll());
  return rows.toSorted((a, b) => b.place - a.place).map(({ id, kind, count, at }) => ({ id, kind, count, at }));
}

/**
 * Undoes a step, all of it or nothing. What has been changed since is left as it is. Throws a `Failure`, `not-found` for a
 * step that is undone already or forgotten.
 */
export async function undo(stepId: string, now: string): Promise<void> {
  const changed = new Set<string>();
  await write(EVERYTHING, async (tx) => {
    if (!(await tx.objectStore('steps').get(stepId))) throw new Failure('not-found', 'no such step');
    // Keys that a step gave are taken back before any are given: a key belongs to one entry at any moment.
    await eachRow(tx, stepId, (items) => inWaves(items, (item) => takeBack(tx, item)));
    await eachRow(tx, stepId, async (items) => {
      await inWaves(items, (item) => giveBack(tx, item, now));
      const removed = items.flatMap((item) => (item.what === 'removed' ? [item.removed] : []));
      const others = items.flatMap((item) => ('id' in item ? [item.id] : []));
      for (const id of [...others, ...(await putAllBack(tx, removed))]) changed.add(id);
    });
    await dropStep(tx, stepId);
  });
  tellChanged([...changed]);
}

async function takeBack(tx: Writing<StoreName>, item: UndoItem): Promise<void> {
  const store = tx.objectStore('entries');
  if (item.what === 'added') {
    const entry = await store.get(item.id);
    if (entry?.updatedAt === item.updatedAt) await takeRows(tx, item.id);
  } else if (item.what === 'changed') {
    const change = item.fields.find(({ field }) => field === 'keys');
    const entry = change && (await store.get(item.id));
    if (!entry) return;
    const [had, got] = [change.before, change.after] as [string[], string[]];
    await store.put({ ...entry, keys: entry.keys.filter((key) => had.includes(key) || !got.includes(key)) });
  }
}

async function giveBack(tx: Writing<StoreName>, item: UndoItem, now: string): Promise<void> {
  if (item.what === 'changed') {
    const entry = await tx.objectStore('entries').get(item.id);
    if (!entry) return;
    const left = withoutStep(entry, item.fields, now);
    const hasKeys = item.fields.some(({ field }) => field === 'keys');
    await tx.objectStore('entries').put(hasKeys ? await withFreeKeys(tx, left) : toEntryRow(left));
  } else if (item.what === 'row') {
    const store = tx.objectStore(item.store);
    if (item.before) await store.put(item.before);
    else await store.delete(item.key);
  }
}

/** Without the keys that are another entry's by now. */
async function withFreeKeys(tx: Writing<StoreName>, entry: Entry): Promise<EntryRow> {
  const index = tx.objectStore('entries').index('keys');
  const owners = await Promise.all(entry.keys.map((key) => index.getKey(key)));
  const taken = entry.keys.filter((_, place) => owners[place] !== undefined && owners[place] !== entry.id);
  if (taken.length === 0) return toEntryRow(entry);
  const left = withoutHandles(entry, taken);
  return toEntryRow({ ...left, keys: left.keys.filter((key) => !taken.includes(key)) });
}

/** All that a step did, the last first; one row of it in memory at a time. */
async function eachRow(
  tx: Writing<StoreName>,
  stepId: string,
  work: (items: UndoItem[]) => Promise<void>,
): Promise<void> {
  const rows = tx.objectStore('undo');
  for (const key of (await rows.getAllKeys(rowsOf(stepId))).toReversed()) {
    const row = await rows.get(key);
    if (row) await work(row.items.toReversed());
  }
}

/** Side by side, but what was done to one thing one after the other. */
async function inWaves(items: readonly UndoItem[], work: (item: UndoItem) => Promise<void>): Promise<void> {
  let wave: Promise<void>[] = [];
  const busy = new Set<string>();
  for (const item of items) {
    if (item.what === 'removed') continue;
    const thing = item.what === 'row' ? `${item.store} ${item.key}` : `entries ${item.id}`;
    if (busy.has(thing)) {
      await Promise.all(wave);
      wave = [];
      busy.clear();
    }
    busy.add(thing);
    wave.push(work(item));
  }
  await Promise.all(wave);
}
