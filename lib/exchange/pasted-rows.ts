import { lineBreaks, rowReader } from './row-reader';

/** A row of a pasted text. */
export interface PastedRow {
  /** The line that it begins in; the first is 1. */
  line: number;
  /** As it was pasted. */
  text: string;
  cells: string[];
}

const DELIMITERS = ['\t', ';', ','];
/** Lines by which the delimiter is found. */
const LOOKED_AT = 20;
/** The text without what stands between quotes, which parts nothing. A single quote is an inch, or forgotten. */
function unquoted(text: string): string {
  const pieces = text.split('"');
  return pieces.length % 2 === 1 ? pieces.filter((_, at) => at % 2 === 0).join('') : text;
}

/** The sign that stands in each of the first lines, or else in any line; of several the one that is rarest within words. */
function delimiterOf(text: string): string {
  const lines = unquoted(text).split(/[\r\n]+/);
  const first = lines.filter((line) => line.trim() !== '').slice(0, LOOKED_AT);
  const inEach = DELIMITERS.find((sign) => first.every((line) => line.includes(sign)));
  return inEach ?? DELIMITERS.find((sign) => lines.some((line) => line.includes(sign))) ?? '\t';
}

/**
 * The rows of a pasted text, blank ones left out: as spreadsheets write them, commas and line breaks within quotes included.
 * People write quotes anywhere: a line whose quotes are not in order is taken as it stands.
 */
export function pastedRows(text: string): PastedRow[] {
  const delimiter = delimiterOf(text);
  const rowAt = rowReader(text, delimiter);
  const rows: PastedRow[] = [];
  let line = 1;
  for (let start = 0; start < text.length;) {
    const row = rowAt(start);
    const end = row?.end ?? lineEnd(text, start);
    const whole = text.slice(start, end);
    const cells = row?.cells ?? whole.split(delimiter);
    if (whole.trim() !== '') rows.push({ line, text: whole.trim(), cells: cells.map((cell) => cell.trim()) });
    line += lineBreaks(whole);
    start = end;
  }
  return rows;
}

function lineEnd(text: string, start: number): number {
  const length = /\r\n|\r|\n/.exec(text.slice(start));
  return length ? start + length.index + length[0].length : text.length;
}
