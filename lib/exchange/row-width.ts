import { Failure } from '../model/failure';
import { parseTime } from './parse-cells';
import type { Table } from './read-table';
import type { TableRow } from './table-rows';

/** Columns of ours that are never blank. Where such a time stands in its place, nothing before it has moved. */
const NEVER_BLANK = new Set(['read_at', 'saved_at', 'updated_at']);

/**
 * Tells of a row whether it has no more values than there are columns. Spreadsheets leave out the empty cells at the end of
 * a row, or add some. A row of ours whose cells may have moved, or that was cut off, throws a `Failure` (`bad-file`) with
 * its line: it would give wrong facts.
 */
export function widthCheck({ header, isOwn }: Pick<Table, 'header' | 'isOwn'>): (row: TableRow) => boolean {
  const anchor = header.findLastIndex((name) => NEVER_BLANK.has(name));
  return ({ line, cells, isEnded }) => {
    const hasMore = cells.slice(header.length).some((text) => text.trim() !== '');
    if (!isOwn || cells.length === header.length) return !hasMore;
    const isCut = cells.length < header.length && !isEnded;
    if (hasMore || isCut || parseTime(cells[anchor] ?? '') === undefined) {
      throw new Failure('bad-file', `${cells.length} cells for ${header.length} columns`, { line });
    }
    return true;
  };
}
