import type { Entry } from '../model/entry';
import { read } from './database';
import { getEach } from './get-each';
import { goOn, type Long } from './long';

/** The first creators in the default order (decision 10, `rankOf`). Throws a `Failure`. */
export async function firstEntries(n: number): Promise<Entry[]> {
  return read(['entries'], (tx) => tx.objectStore('entries').index('rank').getAll(null, n));
}

/** How many creators are saved. Throws a `Failure`. */
export async function countEntries(): Promise<number> {
  return read(['entries'], (tx) => tx.objectStore('entries').count());
}

/** Every saved creator, so many at a time, by id: never more than that in memory here. Throws a `Failure`. */
export async function* entryBatches(size: number, long: Long = {}): AsyncGenerator<Entry[]> {
  const all = await countEntries();
  let after: string | undefined;
  for (let done = 0; ;) {
    goOn(long, done, all);
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const batch = await read(['entries'], (tx) => tx.objectStore('entries').getAll(range, size));
    if (batch.length > 0) yield batch;
    if (batch.length < size) break;
    done += batch.length;
    after = batch.at(-1)?.id;
  }
  goOn(long, all, all);
}

/** The saved creators with these ids, in this order; those that are gone are left out. Throws a `Failure`. */
export async function entriesWithIds(ids: readonly string[]): Promise<Entry[]> {
  const found = await read(['entries'], (tx) => getEach(tx.objectStore('entries'), ids));
  return found.filter((entry) => entry !== undefined);
}
