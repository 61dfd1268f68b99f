/** The middle value; of an even number the mean of the middle two. Throws on none: nothing measured is not a measurement. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that a share of `values` does not exceed, by linear interpolation between neighbours. Throws on none. */
function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('There is nothing to take the middle of.');
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** What the middle half of the values lies between. A single bad round does not show in it. */
export function spread(values: readonly number[]): [low: number, high: number] {
  return [quantile(values, 0.25), quantile(values, 0.75)];
}

/** Two things measured by turns: what each took in each round. */
export interface Pairs {
  ours: number[];
  theirs: number[];
}

/**
 * How many times as long ours took: the median of the rounds' own ratios, so that a round in which the machine was busy
 * counts against both.
 */
export function ratioOf({ ours, theirs }: Pairs): number {
  return median(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)));
}

/** Measures two things by turns, the one that begins changing with every round. `warm` rounds before that are not counted. */
export async function byTurns(
  { rounds, warm = 1 }: { rounds: number; warm?: number },
  measureOurs: () => number | Promise<number>,
  measureTheirs: () => number | Promise<number>,
): Promise<Pairs> {
  const pairs: Pairs = { ours: [], theirs: [] };
  for (let round = -warm; round < rounds; round += 1) {
    const oursFirst = round % 2 === 0;
    const early = oursFirst ? await measureOurs() : await measureTheirs();
    const late = oursFirst ? await measureTheirs() : await measureOurs();
    if (round < 0) continue;
    pairs.ours.push(oursFirst ? early : late);
    pairs.theirs.push(oursFirst ? late : early);
  }
  return pairs;
}
