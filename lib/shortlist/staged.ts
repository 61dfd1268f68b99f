import type { BackupRecord } from '../model/backup';
import { Failure } from '../model/failure';
import { write } from './database';
import type { Long } from './long';
import { rowsOf, type Reading, type StoreName, type Writing } from './schema';

export type StagedKind = BackupRecord['kind'];

/**
 * A piece of an import that waits to be merged: the values of records of one kind in the order of the file, as JSON. The
 * browser copies a text at once, and objects property by property, at each writing and each reading.
 */
export interface StagedRow {
  kind: StagedKind;
  place: number;
  json: string;
}

/** Says how many records are staged; absent while a file is still being read. */
export const STAGED = 'staged';
/** Records of one kind that are gathered before they are written. */
const MOST_AT_ONCE = 1_000;

/**
 * Puts what was read from a file aside, in a store of its own: the shortlist is not touched, and a file that breaks off or
 * is stopped leaves nothing. Throws a `Failure`, or what the reading of the file throws.
 */
export async function stageImport(
  batches: AsyncIterable<BackupRecord[]>,
  { signal }: Long = {},
): Promise<{ staged: number }> {
  await dropStaged();
  const waiting = new Map<StagedKind, BackupRecord['value'][]>();
  let [staged, place] = [0, 0];
  // One piece is written while the next is read.
  let writing: Promise<unknown> = Promise.resolve();
  const flush = async (kind: StagedKind, values: BackupRecord['value'][]) => {
    waiting.delete(kind);
    place += 1;
    const row = { kind, place, json: JSON.stringify(values) };
    await writing;
    writing = write(['staged'], (tx) => tx.objectStore('staged').put(row));
    // Whoever waits for it hears it.
    writing.catch(() => undefined);
  };
  try {
    for await (const batch of batches) {
      if (signal?.aborted) throw new Failure('cancelled');
      for (const record of batch) {
        const gathered = waiting.get(record.kind) ?? [];
        waiting.set(record.kind, gathered);
        gathered.push(record.value);
        if (gathered.length >= MOST_AT_ONCE) await flush(record.kind, gathered);
      }
      staged += batch.length;
    }
    for (const [kind, values] of waiting) await flush(kind, values);
    await writing;
    await write(['meta'], (tx) => tx.objectStore('meta').put({ key: STAGED, value: staged }));
  } catch (error) {
    await writing.catch(() => undefined);
    await dropStaged();
    throw error;
  }
  return { staged };
}

/** Lets go of what is staged. Throws a `Failure`. */
export async function dropStaged(): Promise<void> {
  await write(['staged', 'meta'], async (tx) => {
    await tx.objectStore('staged').clear();
    await tx.objectStore('meta').delete(STAGED);
  });
}

type Value<Kind extends StagedKind> = Extract<BackupRecord, { kind: Kind }>['value'];

/** What is staged of one kind, a piece at a time, within a transaction. */
export async function* stagedOf<Kind extends StagedKind>(
  tx: Reading<StoreName> | Writing<StoreName>,
  kind: Kind,
): AsyncGenerator<Value<Kind>[]> {
  const store = (tx as Reading<StoreName>).objectStore('staged');
  for (const key of await store.getAllKeys(rowsOf(kind))) {
    yield valuesOf<Kind>(await store.get(key));
  }
}

/** The values in a staged row. */
export function valuesOf<Kind extends StagedKind>(row: StagedRow | undefined): Value<Kind>[] {
  return row ? (JSON.parse(row.json) as Value<Kind>[]) : [];
}

/** All that is staged of one kind; for those of which nobody has many. */
export async function allStaged<Kind extends StagedKind>(
  tx: Reading<StoreName> | Writing<StoreName>,
  kind: Kind,
): Promise<Value<Kind>[]> {
  const all: Value<Kind>[] = [];
  for await (const batch of stagedOf(tx, kind)) all.push(...batch);
  return all;
}
