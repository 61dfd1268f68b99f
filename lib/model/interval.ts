import type { Count } from './count';

// Plain functions on counts, kept apart from the schemas so that content scripts can use them without carrying zod.

/** A count that is exactly `n`. */
export function exactCount(n: number, shown?: string): Count {
  return shown === undefined ? { low: n, high: n, value: n } : { low: n, high: n, value: n, shown };
}

/** True when the page told the number itself and not a rounded form of it. */
export function isExact(count: Count): boolean {
  return count.low === count.high;
}

/** The middle of the interval (method.md II.16). */
export function middle(count: Count): number {
  return (count.low + count.high) / 2;
}

/** The count, when it is one: not missing, not hidden and not switched off. */
export function known(count: Count | 'hidden' | 'off' | undefined): Count | undefined {
  return typeof count === 'object' ? count : undefined;
}
