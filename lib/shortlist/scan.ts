/** Entries in memory at a time, where all are looked at. */
export const AT_ONCE = 500;

interface Scanned<Row> {
  getAll(range: IDBKeyRange | null, count: number): Promise<Row[]>;
}

/**
 * Every row of a store in the order of its keys, so many at a time. Within a transaction, as long as nothing but requests of
 * it is waited for.
 */
export async function* batchesOf<Row>(
  store: Scanned<Row>,
  keyOf: (row: Row) => IDBValidKey,
  size: number,
): AsyncGenerator<Row[]> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const batch: Row[] = await store.getAll(range, size);
    const last = batch.at(-1);
    if (last === undefined) return;
    yield batch;
    if (batch.length < size) return;
    range = IDBKeyRange.lowerBound(keyOf(last), true);
  }
}
