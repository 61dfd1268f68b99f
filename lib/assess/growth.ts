import type { Count } from '../model/count';
import type { Growth } from '../model/growth';
import { isExact, middle } from '../model/interval';
import { daysBetween, type Visit } from './visits';

/** Visits closer than this say nothing about a month (method.md II.8). */
const LEAST_DAYS = 7;
const MONTH_DAYS = 30;

/**
 * Change per 30 days above which a creator rises, percent, by audience: followertracker.app's usual upper figures, a weak
 * source (method.md II.8).
 */
const RISING: readonly (readonly [below: number, percent: number])[] = [
  [10_000, 5],
  [100_000, 3],
  [Infinity, 1.5],
];

/** What speaks against a rising star, however fast it grows. */
export interface Doubts {
  unexplainedJump: boolean;
  engagementBelow: boolean;
}

function perMonth(from: number, to: number, days: number): number {
  return 100 * ((to / from) ** (MONTH_DAYS / days) - 1);
}

function stateOf(low: number, high: number, isSame: boolean): Growth['state'] {
  if (isSame) return 'flat';
  if (low > 0) return 'growing';
  return high < 0 ? 'shrinking' : 'cannot-see';
}

function isRising(low: number, followers: Count, doubts: Doubts): boolean {
  const [, usual = Infinity] = RISING.find(([below]) => middle(followers) < below) ?? [];
  return low > usual && !doubts.unexplainedJump && !doubts.engagementBelow;
}

/**
 * How fast the followers change, percent per 30 days, between the first and the last visit: at least a week apart, each
 * end against the other's opposite one, so that what the page rounds away is never taken for growth (method.md II.8).
 */
export function judgeGrowth(visits: readonly Visit[], doubts: Doubts): Growth {
  const [first] = visits;
  const last = visits.at(-1);
  if (!first || !last) return { state: 'not-enough-evidence' };
  const days = daysBetween(first, last);
  if (days < LEAST_DAYS || first.followers.low === 0)
    return { state: 'not-enough-evidence', ...(days > 0 && { days }) };
  const low = perMonth(first.followers.high, last.followers.low, days);
  const high = perMonth(first.followers.low, last.followers.high, days);
  const isSame = isExact(first.followers) && isExact(last.followers) && first.followers.low === last.followers.low;
  const state = stateOf(low, high, isSame);
  return { state, low, high, days, ...(state === 'growing' && { rising: isRising(low, last.followers, doubts) }) };
}
