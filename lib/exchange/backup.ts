import { BackupHead, BackupRecord } from '../model/backup';
import { Failure } from '../model/failure';
import { isTooDeep, namesPrototype } from './hostile-json';

const VERSION = 1;
/** Characters of a line. What is kept of a creator has a few thousand; no record of ours comes near. */
export const LONGEST_LINE = 8_000_000;
const DEEPEST = 100;
const RECORDS_A_BATCH = 500;

/** What a backup begins with: a line that says what the file is and by which version of its form. */
export function backupHead(): string {
  return `${JSON.stringify({ vett: 'backup', version: VERSION })}\n`;
}

/** A record as a line of JSON. Half characters are escaped, so that they survive the way through a file. */
export function backupLine(record: BackupRecord): string {
  return `${JSON.stringify(record)}\n`;
}

function parseLine(text: string, line: number): unknown {
  if (text.length > LONGEST_LINE) throw new Failure('bad-file', 'the line is too long', { line });
  if (isTooDeep(text, DEEPEST)) throw new Failure('bad-file', 'the line is nested too deeply', { line });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Failure('bad-file', 'the line is no JSON', { line, cause });
  }
  if (namesPrototype(text, value)) throw new Failure('bad-file', 'the line names the prototype', { line });
  return value;
}

function parseHead(text: string): void {
  const { success, data } = BackupHead.safeParse(parseLine(text.replace(/^\uFEFF/, ''), 1));
  if (!success) throw new Failure('bad-file', 'this is no backup', { line: 1 });
  if (data.version > VERSION) throw new Failure('file-newer', 'a newer Vett wrote this backup');
}

function parseRecord(text: string, line: number): BackupRecord {
  const { success, data, error } = BackupRecord.safeParse(parseLine(text, line));
  if (!success) throw new Failure('bad-file', 'the line is no record of a backup', { line, cause: error });
  return data;
}

/**
 * The records of a backup, from its lines and in their order; no more than a batch stands in memory. Throws a `Failure`
 * (`bad-file`) with the number of the first line that is not what it should be, however much of the file came before it:
 * whoever writes must not write before all of it was read. A backup of a newer Vett is `file-newer`.
 */
export async function* parseBackup(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<BackupRecord[]> {
  let batch: BackupRecord[] = [];
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (line === 1) parseHead(text);
    // What an editor leaves behind.
    else if (text !== '') batch.push(parseRecord(text, line));
    if (batch.length === RECORDS_A_BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (line === 0) throw new Failure('bad-file', 'the file is empty', { line: 1 });
  if (batch.length > 0) yield batch;
}
