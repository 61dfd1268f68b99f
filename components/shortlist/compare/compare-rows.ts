import type { List, Entry } from '../../../lib/model/entry';
import type { Field } from '../../../lib/model/field';
import { creatorFacts, type CreatorFact } from '../../ui/creator-facts';

/**
 * How the creators stand to each other in one thing. `overlap`: the numbers differ, and what each of them can be does not
 * keep them apart; `unlike`: they are measured or judged by different things; `unknown`: of somebody it is not known, and the
 * others do not differ either way.
 */
export type Standing = 'same' | 'overlap' | 'differs' | 'unlike' | 'unknown';

/** One line of the comparison: what is said of each creator, in their order. */
export interface CompareRow {
  key: string;
  kind: CreatorFact['kind'];
  label: string;
  cells: CreatorFact[];
  standing: Standing;
}

/** Saved creators side by side, line by line. What is known of none of them has no line, unless it is said why. */
export function compareRows(
  entries: readonly Entry[],
  known: { lists: readonly List[]; fields: readonly Field[] },
): CompareRow[] {
  const columns = entries.map((entry) => creatorFacts(entry, known));
  return (columns[0] ?? []).flatMap(({ key, kind, label }, at) => {
    const cells = columns.flatMap((column) => column[at] ?? []);
    return cells.some(({ text, more }) => text !== '' || more !== undefined)
      ? [{ key, kind, label, cells, standing: standingOf(cells) }]
      : [];
  });
}

function standingOf(cells: readonly CreatorFact[]): Standing {
  const known = cells.filter(({ text }) => text !== '');
  const standing = standingOfKnown(known);
  // One who is not known may be like the others or not.
  return known.length < cells.length && standing !== 'differs' && standing !== 'unlike' ? 'unknown' : standing;
}

function standingOfKnown(known: readonly CreatorFact[]): Standing {
  if (known.length < 2) return 'unknown';
  if (new Set(known.map(({ basis }) => basis)).size > 1) return 'unlike';
  if (new Set(known.map(({ text }) => text)).size === 1) return 'same';
  const ranges = known.flatMap(({ range }) => range ?? []);
  if (ranges.length < known.length) return 'differs';
  // All of them have a number in common when the highest low is not above the lowest high.
  const lowest = Math.min(...ranges.map(({ high }) => high));
  return Math.max(...ranges.map(({ low }) => low)) <= lowest ? 'overlap' : 'differs';
}
