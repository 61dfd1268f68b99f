import { known, middle } from '../../../lib/model/interval';
import type { Row } from './row';

/** One line of the table: a creator, by the profile with most followers, and the other profiles joined to it. */
export interface Creator {
  row: Row;
  others: Row[];
}

const NOBODY: Row[] = [];

function isBigger(a: Row, b: Row): boolean {
  const [x, y] = [known(a.followers), known(b.followers)].map((count) => (count ? middle(count) : -1));
  if (x !== y) return (x ?? -1) > (y ?? -1);
  return a.saved === b.saved ? a.id < b.id : a.saved < b.saved;
}

/**
 * The rows as creators, in the order of the rows: profiles of one person are one line, which stands where its biggest
 * profile stands.
 */
export function toCreators(rows: readonly Row[]): Creator[] {
  const joined = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.person === undefined) continue;
    const profiles = joined.get(row.person);
    if (profiles) profiles.push(row);
    else joined.set(row.person, [row]);
  }
  for (const profiles of joined.values()) profiles.sort((a, b) => (isBigger(a, b) ? -1 : 1));
  const creators: Creator[] = [];
  for (const row of rows) {
    const profiles = row.person === undefined ? undefined : joined.get(row.person);
    if (!profiles || profiles.length === 1) creators.push({ row, others: NOBODY });
    else if (profiles[0] === row) creators.push({ row, others: profiles.slice(1) });
  }
  return creators;
}

/** Those of whom any profile passes the test, in their order. Without a test that is all. */
export function passing(creators: readonly Creator[], test?: (row: Row) => boolean): readonly Creator[] {
  if (!test) return creators;
  return creators.filter(({ row, others }) => test(row) || others.some(test));
}

/** The ids of all profiles of these creators, in order. */
export function idsOf(creators: readonly Creator[]): string[] {
  return creators.flatMap(({ row, others }) => [row.id, ...others.map(({ id }) => id)]);
}
