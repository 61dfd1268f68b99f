import type { Cell } from './cells';
import type { Column } from './column';
import { guardFormula } from './formula-guard';
import type { Dialect } from './presets';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** Digits that a calculation is trusted for: the noise of binary fractions lies beyond, and so does what a sheet shows. */
const DIGITS = 12;
// Cells with these are quoted; a quote in front would otherwise begin a quotation.
const QUOTED = { ',': /[",\r\n]/, ';': /[";\r\n]/, '\t': /[\t\r\n]|^"/ } as const satisfies Record<
  Dialect['delimiter'],
  RegExp
>;

const plain = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: DIGITS });

/** A number with a decimal point and neither grouping, exponent nor rounding noise: 0.1 + 0.2 → "0.3". Whole numbers stay whole. */
function numberText(number: number): string {
  if (!Number.isFinite(number)) return '';
  const exact = String(number);
  // No more digits than that, whatever its sign and its point: nothing to round. Nearly every number is one.
  if (Number.isSafeInteger(number) || (exact.length <= DIGITS && !exact.includes('e'))) return exact;
  const text = String(Number(number.toPrecision(DIGITS)));
  return text.includes('e') ? plain.format(number) : text;
}

/** Writes rows as lines of a text file: RFC 4180 but for the delimiter, lines end with CRLF. */
export interface SheetText<Row> {
  /** What the file begins with: the byte order mark, where there is one, and the names of the columns. */
  head: string;
  /** So many rows, one after the other. */
  lines: (rows: Iterable<Row>) => string;
}

/** How these columns are written in a dialect. */
export function sheetText<Row>(columns: readonly Column<Row>[], dialect: Dialect): SheetText<Row> {
  const { delimiter, decimal, bom, guard } = dialect;
  const mustQuote = QUOTED[delimiter];

  function field(cell: Cell): string {
    if (cell === undefined) return '';
    if (typeof cell === 'number') return decimal === '.' ? numberText(cell) : numberText(cell).replace('.', decimal);
    if (typeof cell === 'boolean') return String(cell);
    const text = guard ? guardFormula(cell) : cell;
    return mustQuote.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }

  const take = columns.map(({ cell }) => cell);
  const names = columns.map(({ name }) => field(name)).join(delimiter);
  return {
    head: (bom ? BYTE_ORDER_MARK : '') + names + LINE_END,
    lines: (rows) => {
      // Joined row by row: a long text that grows cell by cell leaves more behind than it is.
      const cells: string[] = [];
      const written: string[] = [];
      for (const row of rows) {
        for (let at = 0; at < take.length; at += 1) cells[at] = field(take[at]?.(row));
        written.push(cells.join(delimiter) + LINE_END);
      }
      return written.join('');
    },
  };
}
