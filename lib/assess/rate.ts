import type { LeftOut, Rate } from '../model/assessment';
import type { Count } from '../model/count';
import { known } from '../model/interval';

/** Fewer usable posts than this have no range that holds nine times in ten (method.md III.A3). */
export const ENOUGH_POSTS = 5;

const LEAST_COVERAGE = 0.9;

/** What one post's rate can be, in percent. */
export interface Range {
  low: number;
  high: number;
}

interface MedianRanks {
  /** Places in ascending order, counted from 1. */
  ranks: [k: number, mirrored: number];
  /** How often the range between the two holds the true median: exact, for any distribution. */
  coverage: number;
}

/** The median; of an even number the mean of the two middle values. Undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/**
 * Between which order statistics of `n` values the true median lies with at least 90 %: the largest k with
 * 1 − 2·P(Bin(n, ½) ≤ k − 1) ≥ 0.90, and n + 1 − k (method.md II.7). Undefined for fewer than five.
 */
export function medianRanks(n: number): MedianRanks | undefined {
  let found: MedianRanks | undefined;
  let coverage = 1;
  // P(Bin(n, ½) = k − 1), exact in binary floating point for every n that occurs here.
  let chance = 2 ** -n;
  for (let k = 1; k <= (n + 1) / 2; k += 1) {
    coverage -= 2 * chance;
    if (coverage < LEAST_COVERAGE) break;
    found = { ranks: [k, n + 1 - k], coverage };
    chance = (chance * (n + 1 - k)) / k;
  }
  return found;
}

/** A count that something can be divided by: known and above zero. */
export function divisor(count: Count | 'hidden' | undefined): Count | undefined {
  const number = known(count);
  return number && number.low > 0 ? number : undefined;
}

/** `numerator` over `denominator` in percent; each end over the other's opposite one. The denominator's low is above 0. */
export function toPercent(numerator: Range, denominator: Range): Range {
  return { low: (100 * numerator.low) / denominator.high, high: (100 * numerator.high) / denominator.low };
}

/**
 * How a typical post does: the median of the middles, and the range from the k-th lowest low to the k-th highest high
 * (method.md II.7). Undefined for fewer than five posts.
 */
export function toRate(
  posts: readonly Range[],
  about: { formula: string; basis: Rate['basis']; leftOut: LeftOut },
): Rate | undefined {
  const middles = posts.map(({ low, high }) => (low + high) / 2);
  const typical = median(middles);
  const order = medianRanks(posts.length);
  if (typical === undefined || !order) return undefined;
  const nth = (end: keyof Range, rank: number) => posts.map((post) => post[end]).toSorted((a, b) => a - b)[rank - 1];
  const low = nth('low', order.ranks[0]);
  const high = nth('high', order.ranks[1]);
  if (low === undefined || high === undefined) return undefined;
  const mean = middles.reduce((sum, middle) => sum + middle, 0) / middles.length;
  return { ...about, n: posts.length, median: typical, low, high, mean, ...order };
}
