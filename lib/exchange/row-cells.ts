import { parted } from './cells';
import { toInstant } from '../model/instant';
import { unguardFormula } from './formula-guard';
import { parseTime } from './parse-cells';
import type { TableRow } from './table-rows';
import type { Table } from './read-table';
import type { Target } from './targets';

/**
 * What could not be taken from a table: one cell, or the whole row with one of `OF_ROWS`; `future` is a time that is read and
 * corrected when it is kept.
 */
export interface Problem {
  line: number;
  /** The name of the column; '' for the row as a whole. */
  column: string;
  code:
    'number' | 'time' | 'future' | 'tick' | 'address' | 'platform' | 'too-long' | 'no-account' | 'cells' | 'too-large';
}

/** What leaves out the whole row. */
export const OF_ROWS: readonly Problem['code'][] = ['no-account', 'cells', 'too-large'];

/** Characters of a cell that is taken in: a few such fit into a line of a backup. */
const LONGEST_CELL = 1_000_000;

/** Where the columns are that are read as one thing. */
export type Places = ReadonlyMap<Target, readonly number[]>;

/** The places of the columns by what they are read as. */
export function placesOf(mapping: readonly Target[]): Places {
  const places = new Map<Target, number[]>();
  for (const [at, target] of mapping.entries()) {
    const known = places.get(target);
    if (known) known.push(at);
    else places.set(target, [at]);
  }
  return places;
}

/** The cells of one row by what their columns are read as. */
export class RowCells {
  readonly problems: Problem[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly table: Pick<Table, 'header' | 'isOwn'>,
    private readonly places: Places,
    /** ISO time. */
    private readonly now: string,
  ) {}

  /** The first filled cell that is read as this; '' where there is none. Of our own files it is as it was written, of others trimmed. */
  text(target: Target): string {
    for (const at of this.places.get(target) ?? []) {
      const text = this.cell(at);
      if (text !== '') return text;
    }
    return '';
  }

  /** Several values in a cell: others part them by other signs than we do. */
  values(target: Target): string[] {
    const text = this.text(target);
    if (this.table.isOwn) return parted(text);
    return text.split(/[;,|\n]/).flatMap((value) => value.trim() || []);
  }

  /** The cell as `parse` understands it; undefined where it is blank, and with a problem where it is not understood. */
  parsed<T>(target: Target, code: Problem['code'], parse: (text: string) => T | undefined): T | undefined {
    const text = this.text(target);
    if (text.trim() === '') return undefined;
    const value = parse(text);
    if (value === undefined) this.problem(target, code);
    return value;
  }

  /** A day or a moment, with a problem where it is later than now. */
  time(target: Target): string | undefined {
    const at = this.parsed(target, 'time', parseTime);
    if (at !== undefined) this.checkTime(target, at);
    return at;
  }

  /** Notes where a time that was read is later than now. */
  checkTime(target: Target, at: string): void {
    if ((toInstant(at) ?? -Infinity) > (toInstant(this.now) ?? Infinity)) this.problem(target, 'future');
  }

  /** Notes that a cell was left out, or is not taken as it stands. */
  problem(target: Target | '', code: Problem['code']): void {
    const column = target === '' ? '' : (this.table.header[this.places.get(target)?.[0] ?? -1] ?? '');
    this.problems.push({ line: this.row.line, column, code });
  }

  /** Filled cells of the columns that are read as one thing, each with its column's name. */
  each(target: Target): { name: string; text: string }[] {
    const places = this.places.get(target) ?? [];
    return places.flatMap((at) => {
      const text = this.cell(at);
      return text === '' ? [] : { name: this.table.header[at] ?? '', text };
    });
  }

  private cell(at: number): string {
    const text = this.row.cells[at] ?? '';
    if (text.length > LONGEST_CELL) return this.leaveOut(at);
    return this.table.isOwn ? unguardFormula(text) : text.trim();
  }

  private leaveOut(at: number): string {
    const problem = { line: this.row.line, column: this.table.header[at] ?? '', code: 'too-long' } as const;
    // A cell may be asked for more than once.
    const isTold = this.problems.some(({ column, code }) => column === problem.column && code === problem.code);
    if (!isTold) this.problems.push(problem);
    return '';
  }
}
