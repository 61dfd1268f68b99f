import type { Entry } from '../model/entry';
import { toEntryRow } from './rank';
import type { StoreName, Writing } from './schema';
import type { UndoItem } from './undo-step';
import { without } from './without';

/**
 * Profiles of one creator have `person` in common, and a table names it by the key of one of them: of somebody who is
 * erased only the hash may stay. `hashes` has it for each key. Within a transaction, when the entry itself is gone; one that
 * is left alone is by itself. Answers with the ids of the entries that have changed.
 */
export async function withoutPersonKey(tx: Writing<StoreName>, hashes: ReadonlyMap<string, string>): Promise<string[]> {
  const store = tx.objectStore('entries');
  const changed: string[] = [];
  for (const [key, hash] of hashes) {
    const others = await store.index('person').getAll(key);
    for (const entry of others) {
      changed.push(entry.id);
      await store.put(toEntryRow(others.length > 1 ? { ...entry, person: hash } : without(entry, 'person')));
    }
  }
  return changed;
}

/** The entry with the hash of its `person` where that is one of these keys. */
export function withPersonHash<T extends Pick<Entry, 'person'>>(entry: T, hashes: ReadonlyMap<string, string>): T {
  const hash = entry.person === undefined ? undefined : hashes.get(entry.person);
  return hash === undefined ? entry : { ...entry, person: hash };
}

/** What a step did, with the hashes in place of these keys. */
export function withPersonHashIn(item: UndoItem, hashes: ReadonlyMap<string, string>): UndoItem {
  if (item.what === 'removed') {
    const entry = withPersonHash(item.removed.entry, hashes);
    return entry === item.removed.entry ? item : { ...item, removed: { ...item.removed, entry } };
  }
  if (item.what !== 'changed' && item.what !== 'moved') return item;
  const hashed = (value: unknown) => (typeof value === 'string' ? (hashes.get(value) ?? value) : value);
  const isNamed = item.fields.some(
    ({ field, before, after }) => field === 'person' && (hashed(before) !== before || hashed(after) !== after),
  );
  if (!isNamed) return item;
  const fields = item.fields.map((change) =>
    change.field === 'person' ? { ...change, before: hashed(change.before), after: hashed(change.after) } : change,
  );
  return { ...item, fields };
}
