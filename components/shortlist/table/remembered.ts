import { recallHere, rememberHere } from '../kept-here';
import type { Field } from '../../../lib/model/field';
import { allColumns } from './columns';
import { SUGGESTED, type Order } from './order';

/**
 * How the person left the table, whoever wrote it. No word about a creator is in it, so it may lie outside the database,
 * where it is at hand before the first row is painted.
 */
export interface Remembered {
  columns?: unknown;
  order?: unknown;
}

const KEY = 'shortlist-table';

/** An order as it was kept; one by a column that is gone is the suggested one. */
export function toOrder(kept: unknown, fields: readonly Field[]): Order {
  const { column, direction } = (kept ?? {}) as Partial<Record<keyof Order, unknown>>;
  const known = allColumns(fields).find((one) => one === column);
  if (known === undefined || (direction !== 'ascending' && direction !== 'descending')) return SUGGESTED;
  return { column: known, direction };
}

/** What the table was left with; empty where nothing is remembered. */
export const recall = (): Remembered => recallHere<Remembered>(KEY);

/** Keeps it for the next time. */
export const remember = (kept: Remembered): void => rememberHere(KEY, kept);
