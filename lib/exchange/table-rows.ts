import { Failure } from '../model/failure';

/** A row of a table, with the line of the file that it begins in; the first is 1. */
export interface TableRow {
  line: number;
  cells: string[];
  /** A line break follows it; of a file that was cut off the last row has none. */
  isEnded: boolean;
  /** How much of the text has been read when it is, 0 to 1. */
  share: number;
}

/** One row, and where the next begins. */
interface ReadRow extends Pick<TableRow, 'cells' | 'isEnded'> {
  end: number;
}

const lineBreaks = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** Where a quoted cell ends that begins before this place; -1 where it doesn't. Two quotes in it are one. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** Where the line break that stands at this place ends. */
function afterBreak(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}

/** Remembers what was found: in a row of many cells the end of the line is looked for once. */
function finder(find: (from: number) => number): (from: number) => number {
  let [asked, found] = [0, -1];
  return (from) => {
    if (from < asked || from > found) [asked, found] = [from, find(from)];
    return found;
  };
}

/** Reads rows with such a delimiter, as RFC 4180 has them; undefined for a row whose quotes are not in order. */
function rowReader(text: string, delimiter: string): (start: number) => ReadRow | undefined {
  const anyBreak = /[\r\n]/g;
  const nextBreak = finder((from) => {
    anyBreak.lastIndex = from;
    return anyBreak.exec(text)?.index ?? text.length;
  });
  const nextDelimiter = finder((from) => {
    const at = text.indexOf(delimiter, from);
    return at < 0 ? text.length : at;
  });
  return (start) => {
    const cells: string[] = [];
    for (let at = start; ; at += 1) {
      if (text[at] === '"') {
        const close = closingQuote(text, at + 1);
        if (close < 0) return undefined;
        cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
        at = close + 1;
        while (text[at] === ' ') at += 1;
      } else {
        const end = Math.min(nextDelimiter(at), nextBreak(at));
        cells.push(text.slice(at, end));
        at = end;
      }
      if (at >= text.length) return { cells, isEnded: false, end: at };
      if (text[at] === '\r' || text[at] === '\n') return { cells, isEnded: true, end: afterBreak(text, at) };
      if (text[at] !== delimiter) return undefined;
    }
  };
}

/**
 * The rows of a text with such a delimiter, one after the other and no faster than they are asked for; blank lines are no
 * rows. Lines may end in several ways in one file, as they do when a file was put together out of others: a parser that
 * looks for one of them takes two rows for one. `firstLine`: the number of the text's first line. Throws a `Failure`
 * (`bad-file`) with the line of a row whose quotes are not in order.
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
