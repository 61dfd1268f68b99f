import type { Entry } from '../model/entry';
import type { Profile } from '../model/profile';
import { TABLE_READER, creatorKeys } from '../model/reading';
import type { Table } from './read-table';
import { accountsIn, type AccountOf } from './row-account';
import { RowCells, placesOf, type Problem } from './row-cells';
import { profileIn, summaryIn } from './row-facts';
import { fieldTargets, fieldsIn, wordsIn, type FieldTarget, type ImportedField, type ImportedWords } from './row-words';
import { widthCheck } from './row-width';
import type { TableRow } from './table-rows';
import type { Target } from './targets';

const ROWS_A_BATCH = 500;
/** Characters of a cell that is kept as judged elsewhere. */
const LONGEST_JUDGED = 5_000;

/** A creator out of a table. */
export interface Imported {
  /** Of the file. */
  line: number;
  profile: Profile;
  summary: Entry['summary'];
  words: ImportedWords;
  fields: ImportedField[];
  /** Names of lists. */
  lists: string[];
  savedAt?: string;
  updatedAt?: string;
  /** What somebody else has judged, by the column's name. */
  elsewhere: Record<string, string>;
}

interface Options {
  /** When facts were true that do not say so themselves: the day of the file. */
  undated: string;
  /** ISO time: what is dated later is told. */
  now: string;
  accountOf: AccountOf;
  /** The decimal sign, where the person knows better. */
  decimal?: '.' | ',';
}

function judgedIn(cells: RowCells): Record<string, string> {
  return Object.fromEntries(cells.each('elsewhere').map(({ name, text }) => [name, text.slice(0, LONGEST_JUDGED)]));
}

/** What is the same for every row of a table. */
interface Kind {
  isOwn: boolean;
  fields: readonly FieldTarget[];
}

/** The creators in a row: one, or one for each of the sites that the row names. Those of one row are one person. */
function creatorsIn(row: TableRow, cells: RowCells, { isOwn, fields }: Kind, options: Required<Options>): Imported[] {
  const [first, ...others] = accountsIn(cells, isOwn, options.accountOf);
  if (!first) {
    cells.problem('', 'no-account');
    return [];
  }
  const { decimal, undated } = options;
  const words = wordsIn(cells, decimal);
  const [savedAt, updatedAt] = [cells.time('saved_at'), cells.time('updated_at')];
  const main: Imported = {
    line: row.line,
    profile: profileIn(cells, first, { decimal, undated }),
    summary: summaryIn(cells, decimal),
    words,
    fields: fieldsIn(cells, fields, decimal),
    lists: cells.values('list'),
    ...(savedAt !== undefined && { savedAt }),
    ...(updatedAt !== undefined && { updatedAt }),
    elsewhere: judgedIn(cells),
  };
  if (others.length === 0) return [main];
  const person = words.person ?? creatorKeys(first)[0];
  const { name, readAt } = main.profile;
  // Which of them the numbers of the row are about only its maker knows: they stay with the first.
  const more = others.map((account): Imported => ({
    ...main,
    profile: {
      ...account,
      ...(name !== undefined && { name }),
      links: [],
      recent: [],
      seen: {},
      readAt,
      reader: { site: account.site, version: TABLE_READER },
    },
    summary: {},
    elsewhere: {},
  }));
  return [main, ...more].map((one) => ({ ...one, words: { ...one.words, person } }));
}

/**
 * The creators of a table, in batches: whoever asks for them should breathe in between. Reads what the mapping names, column
 * by column; what a cell should not hold is left out and told as a problem. Throws a `Failure` (`bad-file`) with the line where
 * the table is broken.
 */
export function* toImported(
  table: Table,
  mapping: readonly Target[],
  { decimal = table.decimal, ...options }: Options,
): Generator<{ rows: Imported[]; problems: Problem[]; share: number }> {
  let batch: { rows: Imported[]; problems: Problem[]; share: number } = { rows: [], problems: [], share: 0 };
  let read = 0;
  const places = placesOf(mapping);
  const hasRoom = widthCheck(table);
  const kind = { isOwn: table.isOwn, fields: fieldTargets(mapping) };
  for (const row of table.rows()) {
    const cells = new RowCells(row, table, places, options.now);
    if (!hasRoom(row)) cells.problem('', 'cells');
    else batch.rows.push(...creatorsIn(row, cells, kind, { ...options, decimal }));
    batch.problems.push(...cells.problems);
    batch.share = row.share;
    read += 1;
    if (read % ROWS_A_BATCH === 0) {
      yield batch;
      batch = { rows: [], problems: [], share: row.share };
    }
  }
  yield { ...batch, share: 1 };
}
