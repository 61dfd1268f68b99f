import Papa from 'papaparse';
import { Failure } from '../model/failure';

/** A row of a table, with the line of the file that it begins in; the first is 1. */
export interface TableRow {
  line: number;
  cells: string[];
  /** How much of the text has been read when it is, 0 to 1. */
  share: number;
}

/** Characters that are parsed at a time: what comes after them is not held as cells yet. */
const PIECE = 1_000_000;

interface Parsed {
  data: string[][];
  errors: { message: string; row?: number }[];
  meta: { cursor: number };
}

const lineBreaks = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0;

// The first break that is not within quotes ends the header.
function lineEndOf(text: string): '\r\n' | '\n' | '\r' {
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === '\n') return '\n';
    else if (!isQuoted && sign === '\r') return text[at + 1] === '\n' ? '\r\n' : '\r';
  }
  return '\n';
}

/**
 * The rows of a text with such a delimiter, one after the other and no faster than they are asked for; blank lines are no
 * rows. `firstLine`: the number of the text's first line. Throws a `Failure` (`bad-file`) with the line of a row whose
 * quotes are not in order.
 */
export function* tableRows(text: string, delimiter: string, firstLine = 1): Generator<TableRow> {
  const parser = new Papa.Parser({ delimiter, newline: lineEndOf(text) });
  let line = firstLine;
  let start = 0;
  let size = PIECE;
  while (start < text.length) {
    const isLast = start + size >= text.length;
    const { data, errors, meta } = parser.parse(text.slice(start, start + size), 0, !isLast) as Parsed;
    for (const [at, cells] of data.entries()) {
      const error = errors.find(({ row = 0 }) => row === at);
      if (error) throw new Failure('bad-file', error.message, { line });
      const share = Math.min((start + (meta.cursor * (at + 1)) / data.length) / text.length, 1);
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells, share };
      line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
    }
    if (isLast) return;
    // A row that is longer than the piece.
    size = meta.cursor === 0 ? size * 2 : PIECE;
    start += meta.cursor;
  }
}
