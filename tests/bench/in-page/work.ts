import { fileLines } from '../../../components/shortlist/exchange/file-lines';
import { rowBatchesOf } from '../../../components/shortlist/exchange/export-rows';
import { backupHead, backupLine, parseBackup } from '../../../lib/exchange/backup';
import { toXlsx } from '../../../lib/exchange/xlsx';
import type { BackupRecord } from '../../../lib/model/backup';
import { backupRecords } from '../../../lib/shortlist/backup';
import { addTags } from '../../../lib/shortlist/bulk';
import { read, write } from '../../../lib/shortlist/database';
import { commitImport, stageImport } from '../../../lib/shortlist/import';
import type { EntryRow, PostsRow } from '../../../lib/shortlist/schema';

// What the shortlist page does with all of its creators, and beside each the least that could do the same.

/** Whole seconds are waited for nothing: as the page's own jobs, without a bar to move. */
const running = { signal: new AbortController().signal, onProgress: () => undefined };
const AT_ONCE = 500;

/** The newest backup, for what reads it. */
let file = new Blob([]);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const allIds = () => read(['entries'], (tx) => tx.objectStore('entries').getAllKeys());

/** Tags every creator, with what undoes it. Milliseconds, as all that follow. */
export async function tagAll(tag: string): Promise<number> {
  const ids = await allIds();
  return timed(() => addTags(ids, [tag], new Date().toISOString()));
}

async function* batches<Row>(store: 'entries' | 'posts', keyOf: (row: Row) => string): AsyncGenerator<Row[]> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const rows = (await read([store], (tx) => tx.objectStore(store).getAll(range, AT_ONCE))) as Row[];
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    range = IDBKeyRange.lowerBound(keyOf(last), true);
  }
}

/** Every row read and written again with a tag more, in one transaction and with nothing to undo it. */
export function plainTagAll(tag: string): Promise<number> {
  return timed(() =>
    write(['entries'], async (tx) => {
      const store = tx.objectStore('entries');
      let range: IDBKeyRange | null = null;
      for (;;) {
        const rows: EntryRow[] = await store.getAll(range, AT_ONCE);
        const last = rows.at(-1);
        if (last === undefined) return;
        for (const row of rows) void store.put({ ...row, tags: [...row.tags, tag] });
        range = IDBKeyRange.lowerBound(last.id, true);
      }
    }),
  );
}

/** Everything as an Excel workbook. */
export async function workbook(): Promise<number> {
  const ids = await allIds();
  return timed(() => toXlsx(rowBatchesOf(ids, running)));
}

/** The same rows as lines of text. */
export function plainLines(): Promise<number> {
  return timed(async () => {
    const pieces: Blob[] = [];
    for await (const rows of batches<EntryRow>('entries', ({ id }) => id))
      pieces.push(new Blob(rows.map(({ profile, note }) => `${Object.values(profile).join('\t')}\t${note}\n`)));
    return new Blob(pieces);
  });
}

/** Everything as a backup, which `restore` reads. */
export function backup(): Promise<number> {
  return timed(async () => {
    const pieces = [new Blob([backupHead()])];
    for await (const records of backupRecords(running)) pieces.push(new Blob(records.map(backupLine)));
    file = new Blob(pieces);
  });
}

/** The same rows as lines of JSON, as they stand in the database. */
export function plainBackup(): Promise<number> {
  return timed(async () => {
    const pieces: Blob[] = [];
    for await (const rows of batches<EntryRow>('entries', ({ id }) => id))
      pieces.push(new Blob(rows.map((row) => `${JSON.stringify(row)}\n`)));
    for await (const rows of batches<PostsRow>('posts', ({ entryId }) => entryId))
      pieces.push(new Blob(rows.map((row) => `${JSON.stringify(row)}\n`)));
    return new Blob(pieces);
  });
}

/** Reads the newest backup into the shortlist that it is of. */
export function restore(): Promise<number> {
  return timed(async () => {
    await stageImport(parseBackup(fileLines(file, running)));
    await commitImport({ now: new Date().toISOString() });
  });
}

/** The same lines parsed and their entries written over what is there, unchecked. */
export function plainRestore(): Promise<number> {
  return timed(async () => {
    let entries: EntryRow[] = [];
    let isHead = true;
    const keep = () =>
      write(['entries'], async (tx) => {
        await Promise.all(entries.map((row) => tx.objectStore('entries').put(row)));
        entries = [];
      });
    for await (const line of fileLines(file, running)) {
      const record = isHead ? undefined : (JSON.parse(line) as BackupRecord);
      isHead = false;
      if (record?.kind === 'entry') entries.push({ ...record.value, rank: [0, 0, 0, 0, 0] });
      if (entries.length === AT_ONCE) await keep();
    }
    await keep();
  });
}

/** Bytes of the newest backup. */
export function backupSize(): number {
  return file.size;
}
