import type { Entry } from '../model/entry';
import { toInstant } from '../model/instant';
import type { EntryRow } from './schema';

/**
 * Requirements not met, unusual signs, the reference line (0 meets, 1 unclear, 2 below, 3 unknown), lower end of engagement turned
 * round (1 unknown), when it was saved turned round.
 */
export type Rank = [notMet: number, unusual: number, line: number, low: number, saved: number];

const LINE = { meets: 0, unclear: 1, below: 2 } as const;

/**
 * Where an entry stands in the default order (decision 10), smallest first, compared number by number. No score: each part
 * only tells apart those that are equal in all before, and of those of whom nothing tells anything the latest comes first.
 */
export function rankOf({ assessment, savedAt }: Pick<Entry, 'assessment' | 'savedAt'>): Rank {
  const { requirements, signs, engagement } = assessment;
  const isRated = engagement.state === 'rated';
  const line = isRated && engagement.line ? LINE[engagement.line.verdict] : 3;
  const low = isRated ? -engagement.low : 1;
  return [requirements?.notMet ?? 0, signs.unusual.length, line, low, -(toInstant(savedAt) ?? 0)];
}

/** An entry as the store has it. */
export function toEntryRow(entry: Entry): EntryRow {
  return { ...entry, rank: rankOf(entry) };
}
