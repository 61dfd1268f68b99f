import { guessMapping } from './guess-mapping';

const isFilled = (cell: string) => cell.trim() !== '';
const isKnown = (target: string) => target !== 'elsewhere' && target !== 'skip';

/**
 * Which of a table's first rows has the names of its columns, counted from 0. People write a title, a date or who made the
 * table above them: such lines are narrower, and hold fewer names that are known.
 */
export function headerAt(rows: readonly (readonly string[])[]): number {
  const filled = rows.map((cells) => cells.filter(isFilled).length);
  const known = rows.map((cells) => guessMapping(cells).filter(isKnown).length);
  const best = Math.max(...known);
  const at = known.indexOf(best);
  // A single name that is known may stand in any row: "Instagram".
  const isNamed = best >= 2 || (best === 1 && at === 0);
  if (isNamed && filled.slice(0, at).every((count) => count < (filled[at] ?? 0))) return at;
  const widest = Math.max(...filled);
  return Math.max(
    filled.findIndex((count) => count * 2 >= widest),
    0,
  );
}
