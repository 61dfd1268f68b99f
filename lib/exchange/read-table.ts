import { headerAt } from './header-row';
import { tableText, type Encoding } from './table-text';
import { tableRows, type TableRow } from './table-rows';
import {
  guessDecimal,
  guessDelimiter,
  isNumberColumn,
  isOwnHeader,
  saidDelimiter,
  type Delimiter,
} from './table-signs';

import { Failure } from '../model/failure';

/** Rows by which the decimal sign is found, and cells, where the rows are wide. */
const LOOKED_AT = 1_000;
const MOST_CELLS = 200_000;
const SAMPLE = 20;

/** A table of text, and what was found out about how it is written. */
export interface Table {
  encoding: Encoding;
  delimiter: Delimiter;
  decimal: '.' | ',';
  /** The names of the columns. */
  header: string[];
  /** The line of the file that they stand in; the first is 1. */
  headerLine: number;
  /** The first rows of the file, whatever they are: those that may have the names of the columns. */
  top: Pick<TableRow, 'line' | 'cells'>[];
  /** Vett has written it. */
  isOwn: boolean;
  /** The first rows, for a person to look at. */
  sample: string[][];
  /** All rows, parsed as they are asked for. Throws a `Failure` (`bad-file`) with the line of one that is broken. */
  rows: () => Generator<TableRow>;
}

/** What the person knows better. */
interface Given {
  encoding?: Encoding;
  delimiter?: Delimiter;
  /** The line with the names of the columns. */
  headerLine?: number;
}

function begin(rows: Generator<TableRow>): TableRow[] {
  const first: TableRow[] = [];
  let cells = 0;
  for (const row of rows) {
    cells += row.cells.length;
    if (first.push(row) > LOOKED_AT || cells > MOST_CELLS) break;
  }
  return first;
}

/**
 * Reads the beginning of a file with a table, whatever its encoding, its delimiter and its decimal sign are, and whatever
 * stands above the names of its columns. Throws a `Failure` (`bad-file`) for a file that holds no table, with its line for
 * one that is broken near the beginning.
 */
export function readTable(bytes: Uint8Array, given: Given = {}): Table {
  const { text, encoding } = tableText(bytes, given.encoding);
  const said = saidDelimiter(text);
  const delimiter = given.delimiter ?? said.delimiter ?? guessDelimiter(said.rest);
  const allRows = () => tableRows(said.rest, delimiter, said.delimiter ? 2 : 1);
  const first = begin(allRows());
  const top = first.slice(0, SAMPLE);
  const head = top.find(({ line }) => line === given.headerLine) ?? top[headerAt(top.map(({ cells }) => cells))];
  if (!head) throw new Failure('bad-file', 'the file holds no table', { line: 1 });
  const { cells: header, line: headerLine } = head;
  const rows = first.flatMap(({ line, cells }) => (line > headerLine ? [cells] : []));
  const isOwn = isOwnHeader(header);
  // The person's words in a file of ours can hold anything, also numbers as others write them.
  const numbers = isOwn ? rows.map((cells) => cells.filter((_, at) => isNumberColumn(header[at] ?? ''))) : rows;
  return {
    encoding,
    delimiter,
    decimal: guessDecimal(numbers, delimiter),
    header,
    headerLine,
    top,
    isOwn,
    sample: rows.slice(0, SAMPLE),
    *rows() {
      for (const row of allRows()) if (row.line > headerLine) yield row;
    },
  };
}
