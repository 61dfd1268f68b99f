import type { Entry } from '../model/entry';
import { withoutHandles } from './identity';
import { toEntryRow } from './rank';
import { moveEntry, takeRows } from './rows';
import type { EntryRow, StoreName, Writing } from './schema';
import { withoutStep } from './undo-log';
import type { AddedItem, ChangedItem, MovedItem } from './undo-step';

/**
 * Takes back what a step added, within a transaction: an entry that nobody has worked on or visited since, and keys of others. `later`:
 * the entries that steps after it have changed.
 */
export async function takeBack(
  tx: Writing<StoreName>,
  item: AddedItem | ChangedItem | MovedItem,
  later: ReadonlySet<string>,
): Promise<void> {
  const store = tx.objectStore('entries');
  if (item.what === 'added') {
    const entry = await store.get(item.id);
    const isUntouched = entry?.updatedAt === item.updatedAt && entry.source === 'import';
    if (isUntouched && !later.has(item.id)) await takeRows(tx, item.id);
    return;
  }
  const change = item.fields.find(({ field }) => field === 'keys');
  const entry = change && (await store.get(item.id));
  if (!entry) return;
  const [had, got] = [change.before, change.after] as [string[], string[]];
  await store.put({ ...entry, keys: entry.keys.filter((key) => had.includes(key) || !got.includes(key)) });
}

/** Takes what a step did to an entry out of it, within a transaction. */
export async function giveBackEntry(tx: Writing<StoreName>, item: ChangedItem | MovedItem, now: string): Promise<void> {
  const entry = await tx.objectStore('entries').get(item.id);
  if (!entry) return;
  const hasKeys = item.fields.some(({ field }) => field === 'keys');
  const without = withoutStep(entry, item.fields, now);
  const left = hasKeys ? await withFreeKeys(tx, without) : toEntryRow(without);
  if (item.what === 'moved') await moveEntry(tx, item.id, { ...left, id: item.from });
  else await tx.objectStore('entries').put(left);
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
