import { toInstant } from '../model/instant';
import { canonicalText } from './canonical';

/**
 * What decides between two values that were told at one moment: the `second` replaces the first where it is news; where
 * neither is, as in a file from a colleague, the `value` itself decides, so that everybody comes to the same.
 */
export type Tie = 'second' | 'value';

/** A value and when it was told, ISO time. */
export interface Told<T> {
  at: string | undefined;
  value: T | undefined;
}

const instantOf = (at: string | undefined) => (at === undefined ? undefined : toInstant(at)) ?? -Infinity;

/** Does the second value take the first one's place? */
function isBetter(first: Told<unknown>, second: Told<unknown>, tie: Tie): boolean {
  const [was, is] = [instantOf(first.at), instantOf(second.at)];
  if (was !== is) return is > was;
  return tie === 'second' || canonicalText(second.value) > canonicalText(first.value);
}

/** Of the values that are stated the latest, with the moment it was told. */
export function latestTold<T>(told: readonly Told<T>[], tie: Tie): Told<T> | undefined {
  let best: Told<T> | undefined;
  for (const one of told) {
    if (one.value !== undefined && (!best || isBetter(best, one, tie))) best = one;
  }
  return best;
}

/** Of the values that are stated the latest. */
export function latest<T>(told: readonly Told<T>[], tie: Tie): T | undefined {
  return latestTold(told, tie)?.value;
}

/** For each name that any of the records has, the latest of its values. */
export function latestOfEach<T>(records: readonly Told<Record<string, T>>[], tie: Tie): Record<string, T> {
  const names = new Set(records.flatMap(({ value }) => Object.keys(value ?? {})));
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const value = latest(
        records.map((record) => ({ at: record.at, value: record.value?.[name] })),
        tie,
      );
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Each value once: as they are where all have the same, else in the order of their letters, whoever had them first. */
export function unite(
  lists: readonly (readonly string[])[],
  before: (a: string, b: string) => number = byText,
): string[] {
  const [first = []] = lists;
  const isSame = lists.every(
    (list) => list.length === first.length && list.every((one, place) => one === first[place]),
  );
  return isSame ? [...first] : [...new Set(lists.flat())].toSorted(before);
}

/** The order of their UTF-16: the same in every language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
