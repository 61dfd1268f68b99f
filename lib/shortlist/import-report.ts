/** What an import does, or would do. Numbers are of creators, but for `lists`. */
export interface ImportReport {
  added: number;
  changed: number;
  same: number;
  /** Left out, because the person has erased them. */
  erasedKept: number;
  /** Lists that are new. */
  lists: number;
  /** A few of them by name. */
  examples: { name: string; what: 'added' | 'changed' }[];
  /** Lists that have another id now: their former ids with their new ones. */
  movedLists: Record<string, string>;
}

const MOST_EXAMPLES = 10;

/** Of an import that has done nothing yet. */
export function emptyReport(): ImportReport {
  return { added: 0, changed: 0, same: 0, erasedKept: 0, lists: 0, examples: [], movedLists: {} };
}

/** Counts a creator, and names the first few. */
export function count(report: ImportReport, name: string, what: 'added' | 'changed' | 'same'): void {
  report[what] += 1;
  if (what !== 'same' && report.examples.length < MOST_EXAMPLES) report.examples.push({ name, what });
}
