import type { Entry } from '../model/entry';
import type { Cell } from './cells';

export interface Column<Row> {
  /** The same in every language, and never renamed (decision 21). */
  name: string;
  cell: (row: Row) => Cell;
}

/** A saved creator and the names of the lists it is on. */
export interface ExportRow {
  entry: Entry;
  lists: string[];
}

/** A column of the shortlist. What it holds decides what an import does with it. */
export interface ShortlistColumn extends Column<ExportRow> {
  /** `fact`: what a page showed; `own`: what the person said; `judged`: what Vett made of it, never imported as its own. */
  holds: 'fact' | 'own' | 'judged';
  /** How a typed spreadsheet shows it, where the value does not tell. */
  shows?: 'time' | 'link';
}
