import type { Count } from '../model/count';
import { toUtc } from '../model/instant';

/** What a cell holds. Text is guarded against formulas when it is written, numbers are not; undefined is an empty cell. */
export type Cell = string | number | boolean | undefined;

// Only where the values could not be told apart again: an ordinary one stands as it is.
const UNCLEAR = /^\s*$|^"|; |;$/;

/** Several values in one cell, parted by "; ". One that could be taken for two is quoted as in CSV. */
export function joined(values: readonly string[]): string {
  if (values.length === 0) return '';
  return values.map((value) => (UNCLEAR.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join('; ');
}

/** The values of a cell that `joined` has written; nothing where it was blank. */
export function parted(cell: string): string[] {
  const values: string[] = [];
  for (const [, quoted, plain = ''] of cell.matchAll(/"((?:[^"]|"")*)"(?:; ?|$)|([^]+?)(?:; |;?$)/gy)) {
    if (quoted !== undefined) values.push(quoted.replaceAll('""', '"'));
    else if (plain.trim() !== '') values.push(plain);
  }
  return values;
}

// As nearly all moments are kept: taking them apart would be half the time that a row takes.
const IN_UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d\d\d)?Z$/;

/** A moment in UTC, with its thousandths; a day stays a day. Undefined for a text that is no time. */
export function time(iso: string | undefined): string | undefined {
  if (iso === undefined) return undefined;
  if (!IN_UTC.test(iso) || Number.isNaN(Date.parse(iso))) return toUtc(iso);
  return iso.length === 24 ? iso : `${iso.slice(0, 19)}.000Z`;
}

/** The number as the page writes it. */
export function written(count: Count | 'hidden' | undefined): Cell {
  if (count === undefined || count === 'hidden') return count;
  return count.value ?? (count.low === count.high ? count.low : undefined);
}

/** An end of the interval. A hidden count has none: "hidden" stands in its own column alone. */
export function bound(count: Count | 'hidden' | undefined, end: 'low' | 'high'): Cell {
  return typeof count === 'object' ? count[end] : undefined;
}
