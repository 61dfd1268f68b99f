import type { Count } from '../model/count';

type Value = Count | 'hidden' | 'off' | undefined;

/**
 * Two readings of one number as one. The newer one wins, unless it is only a rounder form of the older one: a grid's
 * "43K views" does not take back the 43,215 of the video's own page.
 */
export function joinCounts<V extends Value>(older: V, newer: V): V {
  return isRounderForm(newer, older) ? older : (newer ?? older);
}

/** True when `round` says nothing that `exact` does not say better. */
export function isRounderForm(round: Value, exact: Value): boolean {
  if (typeof round !== 'object' || typeof exact !== 'object') return false;
  const within = round.low <= exact.low && exact.high <= round.high;
  return within && exact.high - exact.low < round.high - round.low;
}
