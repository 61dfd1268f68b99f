import Papa from 'papaparse';
import { COLUMNS } from './columns';

const DELIMITERS = [',', ';', '\t', '|'];
export type Delimiter = ',' | ';' | '\t' | '|';
/** Lines by which the delimiter is found. */
const LOOKED_AT = 20;

const OURS = new Set(COLUMNS.map(({ name }) => name));
/** What no other program's file has together. */
const MARKS = ['platform', 'handle', 'url', 'read_at', 'saved_at'];

/** Has a file of ours these columns? */
export function isOwnHeader(header: readonly string[]): boolean {
  return MARKS.every((name) => header.includes(name));
}

/** Does a column of ours hold numbers? */
export function isNumberColumn(name: string): boolean {
  return /_(?:rate|low|high|line|engagement|likes|comments|views|post)$|^(?:followers|following|posts|quote|own_number: .*)$/s.test(
    name,
  );
}

// Excel writes such a line, and so do programs that write for it.
const SAID = /^sep=(.)(?:\r\n|\n|\r)/;

/** Takes off a first line that names the delimiter. */
export function saidDelimiter(text: string): { rest: string; delimiter?: Delimiter } {
  const [line = '', sign] = SAID.exec(text) ?? [];
  const delimiter = DELIMITERS.find((one): one is Delimiter => one === sign);
  return delimiter ? { rest: text.slice(line.length), delimiter } : { rest: text };
}

/** The sign between the cells: of our own columns the one that parts their names, elsewhere the one that parts rows most evenly. */
export function guessDelimiter(text: string): Delimiter {
  // Papa knows only one way to end a line, and files have several.
  const sample = text.slice(0, 100_000).replace(/\r\n?/g, '\n');
  const lines = sample.slice(0, 10_000).split('\n', LOOKED_AT);
  const known = (delimiter: string) =>
    Math.max(...lines.map((line) => line.split(delimiter).filter((name) => OURS.has(name.replaceAll('"', ''))).length));
  const [best = ','] = DELIMITERS.toSorted((a, b) => known(b) - known(a));
  if (known(best) >= 3) return best as Delimiter;
  const { meta } = Papa.parse(sample, {
    newline: '\n',
    preview: LOOKED_AT,
    skipEmptyLines: true,
    delimitersToGuess: DELIMITERS,
  });
  return meta.delimiter as Delimiter;
}

const WITH_COMMA = /^-?(?:\d+,\d{1,2}|\d+,\d{4,}|0,\d+|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,})$/;
const WITH_POINT = /^-?(?:\d+\.\d{1,2}|\d+\.\d{4,}|0\.\d+|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})$/;

/**
 * The decimal sign of a table, by the cells that can be read only one way ("1,234" can't); where there are none, the one that
 * goes with the delimiter.
 */
export function guessDecimal(rows: readonly (readonly string[])[], delimiter: Delimiter): '.' | ',' {
  const count = (shape: RegExp) =>
    rows.reduce((sum, cells) => sum + cells.filter((cell) => shape.test(cell.trim())).length, 0);
  const [commas, points] = [count(WITH_COMMA), count(WITH_POINT)];
  if (commas !== points) return commas > points ? ',' : '.';
  return delimiter === ';' ? ',' : '.';
}
