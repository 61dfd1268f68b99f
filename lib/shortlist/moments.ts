import { toInstant } from '../model/instant';

/** True when the first moment is the later one. A text that is no time is earlier than all. */
export function isLater(a: string, b: string): boolean {
  return (toInstant(a) ?? -Infinity) > (toInstant(b) ?? -Infinity);
}

/** The oldest first; those of one moment by their ids, so that the order is always the same. */
export function inOrderOfMaking<T extends { id: string; createdAt: string }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => {
    if (isLater(a.createdAt, b.createdAt)) return 1;
    if (isLater(b.createdAt, a.createdAt)) return -1;
    return a.id < b.id ? -1 : Number(a.id > b.id);
  });
}
