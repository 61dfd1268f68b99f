import type { BackupRecord } from '../model/backup';
import { Failure } from '../model/failure';
import { read, write } from './database';
import type { Long } from './long';

const LAST_BACKUP = 'last-backup';

/** Everything that is kept, in a fixed order. */
export async function* backupRecords(long: Long = {}): AsyncGenerator<BackupRecord[]> {
  yield [];
  throw new Failure('unknown', `not made yet ${Object.keys(long).length}`);
}

/** A backup has been written. Throws a `Failure`. */
export async function noteBackup(now: string): Promise<void> {
  await write(['meta'], (tx) => tx.objectStore('meta').put({ key: LAST_BACKUP, value: now }));
}

/** When the last backup was written, ISO time. Throws a `Failure`. */
export async function lastBackup(): Promise<string | undefined> {
  const row = await read(['meta'], (tx) => tx.objectStore('meta').get(LAST_BACKUP));
  return typeof row?.value === 'string' ? row.value : undefined;
}
