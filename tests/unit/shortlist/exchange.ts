import type { BackupRecord } from '../../../lib/model/backup';
import { emptyBrowser, openContext, type Context } from './open';

/** A browser of its own, with nothing saved. */
export async function newBrowser(): Promise<Context> {
  emptyBrowser();
  const store = await openContext();
  // Opens the database of this browser, before there is another one.
  await store.countEntries();
  return store;
}

/** All that a browser keeps, as its backup has it. */
export async function backupOf(store: Context): Promise<BackupRecord[]> {
  const records: BackupRecord[] = [];
  for await (const batch of store.backupRecords()) records.push(...batch);
  return records;
}

/** The same as a file would have it, line by line. */
export async function linesOf(store: Context): Promise<string[]> {
  return (await backupOf(store)).map((record) => JSON.stringify(record));
}

export async function* inBatches(records: readonly BackupRecord[], size = 3): AsyncGenerator<BackupRecord[]> {
  for (let from = 0; from < records.length; from += size) yield structuredClone(records.slice(from, from + size));
}

/** Imports what another browser's backup has. */
export async function importInto(store: Context, records: readonly BackupRecord[], withErased = false) {
  await store.stageImport(inBatches(records));
  return store.commitImport({ now: '2026-11-28T12:00:00Z', withErased });
}
