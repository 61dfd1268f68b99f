import { Failure } from '../model/failure';
import { lineBreaks, rowReader } from './row-reader';

/** A row of a table, with the line of the file that it begins in; the first is 1. */
export interface TableRow {
  line: number;
  cells: string[];
  /** A line break follows it; of a file that was cut off the last row has none. */
  isEnded: boolean;
  /** How much of the text has been read when it is, 0 to 1. */
  share: number;
}

/**
 * The rows of a text with such a delimiter, one after the other and no faster than they are asked for; blank lines are no
 * rows. `firstLine`: the number of the text's first line. Throws a `Failure` (`bad-file`) with the line of a row whose
 * quotes are not in order.
 */
export function* tableRows(text: string, delimiter: string, firstLine = 1): Generator<TableRow> {
  const rowAt = rowReader(text, delimiter);
  let line = firstLine;
  for (let start = 0; start < text.length;) {
    const row = rowAt(start);
    if (!row) throw new Failure('bad-file', 'the quotes are not in order', { line });
    const { cells, isEnded, end } = row;
    if (cells.some((cell) => cell.trim() !== '')) yield { line, cells, isEnded, share: end / text.length };
    line += lineBreaks(text.slice(start, end));
    start = end;
  }
}
