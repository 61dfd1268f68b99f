import type { DeclinedBefore } from '../model/verdict';
import { declinedWithKeys } from '../shortlist/declined';

/** The id that a creator's keys on a site carry: it is for ever, while a handle can pass to somebody else. */
const idIn = (keys: readonly string[]) => keys.find((key) => key.charAt(key.indexOf(':') + 1) !== '@');

/**
 * The last time that the person declined the creator with these keys, by any of them; undefined where they never did. A row
 * that shares a handle alone, and has another id, is of somebody else. Throws a `Failure`.
 */
export async function lastDeclined(keys: readonly string[]): Promise<DeclinedBefore | undefined> {
  const id = idIn(keys);
  const rows = await declinedWithKeys(keys);
  const found = rows.find((row) => {
    const other = idIn(row.keys);
    return id === undefined || other === undefined || keys.includes(other);
  });
  return found && { id: found.id, reason: found.reason, at: found.at };
}
