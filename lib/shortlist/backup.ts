import type { BackupRecord } from '../model/backup';
import type { Entry } from '../model/entry';
import { canonical } from './canonical';
import { tellChanged } from './changed';
import { read, write } from './database';
import { goOn, type Long } from './long';
import { batchesOf } from './scan';
import type { StoreName } from './schema';
import { without } from './without';

const LAST_BACKUP = 'last-backup';

/** Rows at a time; a row of posts is some twenty times as large. */
const AT_ONCE = { entries: 500, posts: 50, snapshots: 500, others: 1_000 };

/**
 * Everything that is kept, a batch at a time and never more in memory: by kind in the order of `BackupRecord`, each by its
 * key, the names of properties in order too. The same shortlist is always the same records, letter by letter. What goes on
 * from one batch to the next is not one moment: who writes meanwhile may be in it or not. Throws a `Failure`.
 */
export async function* backupRecords(long: Long = {}): AsyncGenerator<BackupRecord[]> {
  const stores = [
    'lists',
    'fields',
    'views',
    'entries',
    'posts',
    'snapshots',
    'declined',
    'candidates',
    'erased',
  ] as const;
  const counts = await read([...stores], (tx) => Promise.all(stores.map((name) => tx.objectStore(name).count())));
  const all = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  const from = async function* <Name extends (typeof stores)[number], Row>(
    name: Name,
    size: number,
    keyOf: (row: Row) => string,
    toRecords: (row: Row) => BackupRecord[],
  ): AsyncGenerator<BackupRecord[]> {
    const store = { getAll: (range: IDBKeyRange | null, count: number) => page<Row>(name, range, count) };
    for await (const rows of batchesOf(store, keyOf, size)) {
      goOn(long, done, all);
      yield rows.flatMap(toRecords);
      done += rows.length;
    }
  };
  const plain = <Row extends { id: string }>(name: (typeof stores)[number], kind: BackupRecord['kind']) =>
    from<typeof name, Row>(
      name,
      AT_ONCE.others,
      ({ id }) => id,
      (row) => [toRecord(kind, row)],
    );
  yield* plain('lists', 'list');
  yield* plain('fields', 'field');
  yield* plain('views', 'view');
  yield* from<'entries', Entry>(
    'entries',
    AT_ONCE.entries,
    ({ id }) => id,
    (row) => [entryRecord(row)],
  );
  yield* from<'posts', { entryId: string; posts: object[] }>(
    'posts',
    AT_ONCE.posts,
    ({ entryId }) => entryId,
    ({ posts }) => posts.map((post) => toRecord('post', post)),
  );
  yield* from<'snapshots', { entryId: string; days: object[] }>(
    'snapshots',
    AT_ONCE.snapshots,
    ({ entryId }) => entryId,
    ({ days }) => days.map((day) => toRecord('snapshot', day)),
  );
  yield* plain('declined', 'declined');
  yield* plain('candidates', 'candidate');
  yield* from<'erased', { hash: string }>(
    'erased',
    AT_ONCE.others,
    ({ hash }) => hash,
    (row) => [toRecord('erased', row)],
  );
  goOn(long, all, all);
}

/** An entry without what is of this browser alone. */
export function entryRecord(entry: Entry): BackupRecord {
  return toRecord('entry', without(entry as Entry & { rank?: unknown }, 'rank', 'source'));
}

/** What is kept as it goes into a file. */
export function toRecord(kind: BackupRecord['kind'], value: object): BackupRecord {
  return { kind, value: canonical(value) } as BackupRecord;
}

function page<Row>(name: StoreName, range: IDBKeyRange | null, count: number): Promise<Row[]> {
  return read([name], (tx) => tx.objectStore(name).getAll(range as never, count)) as Promise<unknown[]> as Promise<
    Row[]
  >;
}

/** A backup has been written. Throws a `Failure`. */
export async function noteBackup(now: string): Promise<void> {
  await write(['meta'], (tx) => tx.objectStore('meta').put({ key: LAST_BACKUP, value: now }));
  tellChanged([]);
}

/** When the last backup was written, ISO time. Throws a `Failure`. */
export async function lastBackup(): Promise<string | undefined> {
  const row = await read(['meta'], (tx) => tx.objectStore('meta').get(LAST_BACKUP));
  return typeof row?.value === 'string' ? row.value : undefined;
}
