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

/** Rows by which the decimal sign is found. */
const LOOKED_AT = 1_000;
const SAMPLE = 20;

/** A table of text, and what was found out about how it is written. */
export interface Table {
  encoding: Encoding;
  delimiter: Delimiter;
  decimal: '.' | ',';
  /** The names of the columns. */
  header: string[];
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
}

/**
 * Reads the beginning of a file with a table, whatever its encoding, its delimiter and its decimal sign are. Throws a
 * `Failure` (`bad-file`) for a file that holds no table, with its line for one that is broken near the beginning.
 */
export function readTable(bytes: Uint8Array, given: Given = {}): Table {
  const { text, encoding } = tableText(bytes, given.encoding);
  const said = saidDelimiter(text);
  const delimiter = given.delimiter ?? said.delimiter ?? guessDelimiter(said.rest);
  const allRows = () => tableRows(said.rest, delimiter, said.delimiter ? 2 : 1);
  const first: string[][] = [];
  for (const { cells } of allRows()) if (first.push(cells) > LOOKED_AT) break;
  const [header, ...rows] = first;
  if (!header) throw new Failure('bad-file', 'the file holds no table', { line: 1 });
  const isOwn = isOwnHeader(header);
  // The person's words in a file of ours can hold anything, also numbers as others write them.
  const numbers = isOwn ? rows.map((cells) => cells.filter((_, at) => isNumberColumn(header[at] ?? ''))) : rows;
  return {
    encoding,
    delimiter,
    decimal: guessDecimal(numbers, delimiter),
    header,
    isOwn,
    sample: rows.slice(0, SAMPLE),
    *rows() {
      let isHeader = true;
      for (const row of allRows()) {
        if (!isHeader) yield row;
        isHeader = false;
      }
    },
  };
}
