import { toImported } from '../../../lib/exchange/csv-import';
import { guessMapping } from '../../../lib/exchange/guess-mapping';
import { readTable, type Table } from '../../../lib/exchange/read-table';
import { OF_ROWS, type Problem } from '../../../lib/exchange/row-cells';
import type { Target } from '../../../lib/exchange/targets';
import type { BackupRecord } from '../../../lib/model/backup';
import type { ImportReport } from '../../../lib/shortlist/import';
import { accountAt } from '../../../lib/sites/addresses';
import type { Running } from '../../ui/use-job';
import { importRecords } from './import-records';

/** How a table is written, where the person knows better than what was found. */
export type Given = Partial<Pick<Table, 'encoding' | 'delimiter' | 'decimal' | 'headerLine'>>;

/** A file with a table, and how it is to be understood. */
export interface OpenTable {
  bytes: Uint8Array;
  /** When the file was last changed, ISO time: facts without a date are as old. */
  undated: string;
  given: Given;
  table: Table;
  /** What each column is. */
  mapping: Target[];
}

/** What could not be taken from a table: how many rows and cells, and the first of them. */
export interface LeftOut {
  rows: number;
  cells: number;
  /** Times later than now, which are corrected: how many, by their columns. */
  ahead: Map<string, number>;
  first: Problem[];
}

/** Nothing yet. */
export function noneLeftOut(): LeftOut {
  return { rows: 0, cells: 0, ahead: new Map(), first: [] };
}

/** So many problems are named. */
const MOST_NAMED = 20;

/** Reads how a table is written and what its columns may be. Throws a `Failure` (`bad-file`) for a file that holds none. */
export async function openTable(file: File): Promise<OpenTable> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const table = readTable(bytes);
  const undated = new Date(Math.min(file.lastModified, Date.now())).toISOString();
  return { bytes, undated, given: {}, table, mapping: guessMapping(table.header) };
}

/** The same file, read as the person says. What each column is stays where the columns are the same. Throws a `Failure`. */
export function readAs(open: OpenTable, given: Given): OpenTable {
  const table = readTable(open.bytes, given);
  const isSame = table.header.join('\n') === open.table.header.join('\n');
  return { ...open, given, table, mapping: isSame ? open.mapping : guessMapping(table.header) };
}

/** Can it be told whose row a row is? */
export function namesAccounts(mapping: readonly Target[]): boolean {
  if (mapping.includes('url') || mapping.some((target) => target.startsWith('on_'))) return true;
  return mapping.includes('handle') && mapping.includes('platform');
}

/** Is nobody in the table that could be read? Of a backup, which has no rows, that is nothing to stop at. */
export function isNothingRead(
  { added, changed, same, erasedKept }: ImportReport,
  leftOut: LeftOut | undefined,
): boolean {
  return leftOut !== undefined && leftOut.rows > 0 && added + changed + same + erasedKept === 0;
}

/**
 * The table's creators as records of a backup; what could not be read is added to `leftOut`. Throws a `Failure`, with the line
 * of one that is broken.
 */
export function tableRecords(
  { table, mapping, given, undated }: OpenTable,
  leftOut: LeftOut,
  { signal, onProgress }: Running,
): AsyncGenerator<BackupRecord[]> {
  function* batches() {
    const now = new Date().toISOString();
    const options = { undated, now, accountOf: accountAt, decimal: given.decimal };
    for (const batch of toImported(table, mapping, options)) {
      signal.throwIfAborted();
      for (const problem of batch.problems) addProblem(leftOut, problem);
      yield batch;
      onProgress(batch.share);
    }
  }
  return importRecords(batches(), undated, (problem) => addProblem(leftOut, problem));
}

function addProblem(leftOut: LeftOut, problem: Problem): void {
  const { code, column } = problem;
  if (OF_ROWS.includes(code)) leftOut.rows += 1;
  else if (code === 'future') leftOut.ahead.set(column, (leftOut.ahead.get(column) ?? 0) + 1);
  else leftOut.cells += 1;
  if (leftOut.first.length < MOST_NAMED) leftOut.first.push(problem);
}
