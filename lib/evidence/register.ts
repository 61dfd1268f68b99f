import { readSession } from './session';

/** One creator of this browser session: where the evidence is kept, under which keys it is found, and how large it is. */
export interface Row {
  id: string;
  keys: string[];
  bytes: number;
}

/** Where the register is kept: every creator, the one seen last at the end. */
export const REGISTER = 'creators';

export async function readRegister(): Promise<Row[]> {
  const { [REGISTER]: rows } = await readSession([REGISTER]);
  return Array.isArray(rows) ? rows : [];
}

const isHandle = (key: string) => key.charAt(key.indexOf(':') + 1) === '@';
const idIn = (keys: readonly string[]) => keys.find((key) => !isHandle(key));

/**
 * The rows that are the creator with these keys, the surest first, and the other rows as they then are. An account id is
 * for ever, a handle can pass to somebody else: a row of another id is not the same creator, and has lost the handle.
 */
export function findRows(rows: readonly Row[], keys: readonly string[]): { same: Row[]; others: Row[] } {
  const sharing = (row: Row) => row.keys.some((key) => keys.includes(key));
  const rank = (row: Row) => keys.findIndex((key) => row.keys.includes(key));
  const same: Row[] = [];
  let id = idIn(keys);
  for (const row of rows.filter(sharing).toSorted((a, b) => rank(a) - rank(b))) {
    const own = idIn(row.keys);
    if (id !== undefined && own !== undefined && own !== id) continue;
    same.push(row);
    id ??= own;
  }
  const others = rows
    .filter((row) => !same.includes(row))
    .map((row) => (sharing(row) ? { ...row, keys: row.keys.filter((key) => !keys.includes(key)) } : row));
  return { same, others };
}

/** What has to go, oldest first, so that the rest is no more than `most` bytes; the last one stays in any case. */
export function overflow(rows: readonly Row[], most: number): Row[] {
  let total = rows.reduce((sum, { bytes }) => sum + bytes, 0);
  const gone: Row[] = [];
  for (const row of rows.slice(0, -1)) {
    if (total <= most) break;
    total -= row.bytes;
    gone.push(row);
  }
  return gone;
}
