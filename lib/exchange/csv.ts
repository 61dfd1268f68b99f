import { COLUMNS, type Cell, type Column, type ExportRow } from './columns';
import { guardFormula } from './formula-guard';

// Excel takes a file for UTF-8 only when it begins with this.
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** Digits that a calculation is trusted for: the noise of binary fractions lies beyond, and so does what a sheet shows. */
const DIGITS = 12;

const plain = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: DIGITS });

/** A number with a decimal point and neither grouping, exponent nor rounding noise: 0.1 + 0.2 → "0.3". Whole numbers stay whole. */
function numberText(number: number): string {
  if (!Number.isFinite(number)) return '';
  if (Number.isSafeInteger(number)) return String(number);
  const text = String(Number(number.toPrecision(DIGITS)));
  return text.includes('e') ? plain.format(number) : text;
}

function field(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return String(cell);
  const text = guardFormula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function line(cells: readonly Cell[]): string {
  return cells.map(field).join(',') + LINE_END;
}

/** What a file begins with: the byte order mark and the names of its columns. */
export function csvHead<Row>(columns: readonly Column<Row>[]): string {
  return BYTE_ORDER_MARK + line(columns.map(({ name }) => name));
}

/** One row of a file. */
export function csvLine<Row>(columns: readonly Column<Row>[], row: Row): string {
  return line(columns.map(({ cell }) => cell(row)));
}

/**
 * The rows as CSV (RFC 4180, UTF-8 with byte order mark, CRLF) in pieces of `size` rows, for long lists that should not
 * stand in memory as one text. The first piece begins with the header, also when there is no row.
 */
export function* csvChunks(rows: Iterable<ExportRow>, size: number): Generator<string> {
  let chunk = csvHead(COLUMNS);
  let held = 0;
  for (const row of rows) {
    if (held === size) {
      yield chunk;
      chunk = '';
      held = 0;
    }
    chunk += csvLine(COLUMNS, row);
    held += 1;
  }
  yield chunk;
}

/** The rows as one CSV text; see `csvChunks`. */
export function toCsv(rows: Iterable<ExportRow>): string {
  return [...csvChunks(rows, Infinity)].join('');
}
