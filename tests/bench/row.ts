import { median, ratioOf, spread, type Pairs } from './statistics';

export type Unit = 'ms' | 'bytes' | 'MB' | 'captions/s' | 'share' | 'times';

/**
 * What a value may be: at most or at least a number, or, beside another measurement of the same run, at most so many times
 * that one and a fixed amount on top.
 */
export type Budget = { most: number } | { least: number } | { times: number; plus?: number };

/** One line of the benchmark. */
export interface Row {
  name: string;
  /** What was measured, and of what. */
  what: string;
  unit: Unit;
  /** The median of the rounds. */
  value: number;
  /** Between what the middle half of the rounds lay. */
  spread: [low: number, high: number];
  /** What the same run gave for the thing it is compared with, in the same unit. */
  against?: number;
  /** The median of value ÷ against over the rounds. */
  ratio?: number;
  /** Null: told, not judged. */
  budget: Budget | null;
  met: boolean | null;
}

/** Whether a value keeps its budget. A ratio's budget needs what it is a ratio of. */
export function isMet(budget: Budget | null, value: number, against?: number, ratio?: number): boolean | null {
  if (budget === null) return null;
  if ('most' in budget) return value <= budget.most;
  if ('least' in budget) return value >= budget.least;
  if (against === undefined) return false;
  const { times, plus = 0 } = budget;
  // Round by round where rounds were compared: that is what the machine's load cannot change.
  return plus === 0 && ratio !== undefined ? ratio <= times : value <= times * against + plus;
}

type Named = Pick<Row, 'name' | 'what' | 'unit' | 'budget'>;

/** A row of something measured by itself. */
export function rowOf(named: Named, values: readonly number[]): Row {
  const value = median(values);
  return { ...named, value, spread: spread(values), met: isMet(named.budget, value) };
}

/** A row of something measured by turns with something else. */
export function rowOfPairs(named: Named, pairs: Pairs): Row {
  const value = median(pairs.ours);
  const against = median(pairs.theirs);
  const ratio = ratioOf(pairs);
  return {
    ...named,
    value,
    spread: spread(pairs.ours),
    against,
    ratio,
    met: isMet(named.budget, value, against, ratio),
  };
}
