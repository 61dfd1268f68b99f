import { Failure } from '../model/failure';
import { tellChanged } from './changed';
import { read, write } from './database';
import { toEntryRow } from './rank';
import { putBack } from './restore';
import { takeRows } from './rows';
import type { StoreName, Writing } from './schema';
import { rowsOf } from './schema';
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
  await write(EVERYTHING, async (tx) => {
    if (!(await tx.objectStore('steps').get(stepId))) throw new Failure('not-found', 'no such step');
    const rows = tx.objectStore('undo');
    // The last first; one row of them in memory at a time.
    const keys = (await rows.getAllKeys(rowsOf(stepId))).toReversed();
    for (const key of keys) {
      const row = await rows.get(key);
      for (const item of row?.items.toReversed() ?? []) await undoItem(tx, item, now);
    }
    await dropStep(tx, stepId);
  });
  tellChanged('many');
}

async function undoItem(tx: Writing<StoreName>, item: UndoItem, now: string): Promise<void> {
  if (item.what === 'changed') {
    const entry = await tx.objectStore('entries').get(item.id);
    if (entry) await tx.objectStore('entries').put(toEntryRow(withoutStep(entry, item.fields, now)));
  } else if (item.what === 'removed') {
    await putBack(tx, item.removed);
  } else if (item.what === 'added') {
    const entry = await tx.objectStore('entries').get(item.id);
    if (entry?.updatedAt === item.updatedAt) await takeRows(tx, item.id);
  } else {
    const store = tx.objectStore(item.store);
    if (item.before) await store.put(item.before);
    else await store.delete(item.key);
  }
}
