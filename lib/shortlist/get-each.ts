import { unwrap, type IDBPIndex, type IDBPObjectStore } from 'idb';
import type { Entry } from '../model/entry';
import type { Schema, StoreName } from './schema';

/** As far as it tells what its rows are. */
interface Store<Row> {
  getAll(range: IDBKeyRange | null, count: number): Promise<Row[]>;
}
type Index = Pick<IDBPIndex<Schema, StoreName[], 'entries', 'keys', 'readonly' | 'readwrite'>, 'keyPath' | 'getKey'>;

/** The rows with these keys, in that order; undefined where there is none. Within a transaction, whose errors it throws. */
export function getEach<Row>(store: Store<Row>, keys: readonly string[]): Promise<(Row | undefined)[]> {
  const raw = unwrap(store as unknown as IDBPObjectStore) as IDBObjectStore;
  return answersTo(keys.map((key) => raw.get(key)));
}

/** These ids, undefined in the place of one that no entry has. */
export function idsAmong(store: Store<Entry>, ids: readonly string[]): Promise<(string | undefined)[]> {
  const raw = unwrap(store as unknown as IDBPObjectStore) as IDBObjectStore;
  return answersTo(ids.map((id) => raw.getKey(id))) as Promise<(string | undefined)[]>;
}

/** The ids of the entries that have these keys, one for each; undefined where nobody has it. */
export function idsWithKeys(index: Index, keys: readonly string[]): Promise<(string | undefined)[]> {
  const raw = unwrap(index as unknown as IDBPIndex) as IDBIndex;
  return answersTo(keys.map((key) => raw.getKey(key))) as Promise<(string | undefined)[]>;
}

/**
 * The requests of a transaction are answered one after the other, and one that fails makes all after it fail: it is enough to
 * hear of the last. A promise for each would take as long as the reading.
 */
function answersTo<T>(requests: readonly IDBRequest<T>[]): Promise<T[]> {
  const last = requests.at(-1);
  if (!last) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    last.addEventListener('success', () => resolve(requests.map(({ result }) => result)));
    last.addEventListener('error', () => reject(last.error ?? new Error('no answer')));
  });
}
