import type { Profile, Seen } from '../model/profile';
import { latest, latestTold, type Tie } from './latest';

/**
 * Readings of one creator as one: field by field the latest reading's value, and where it saw none the others'. Each field
 * keeps word of where it was read. The posts are kept elsewhere.
 */
export function joinProfiles(readings: readonly Profile[], tie: Tie): Profile {
  // In the order that the first has: what is joined with itself is then the same text as well.
  const joined: Record<string, unknown> = { ...readings[0], links: [], recent: [] };
  const seen: Record<string, Seen> = {};
  const isTold = new Set<string>();
  for (const field of new Set(readings.flatMap(fieldsOf))) {
    const told = readings.map((reading) => ({
      at: reading.readAt,
      value: isStated(reading, field) ? { is: reading[field], seen: reading.seen[field] } : undefined,
    }));
    const best = latestTold(told, tie)?.value;
    if (!best) {
      if (field !== 'links') delete joined[field];
      continue;
    }
    isTold.add(field);
    joined[field] = best.is;
    if (best.seen) seen[field] = best.seen;
  }
  // Word of fields that nobody states.
  for (const field of new Set(readings.flatMap((reading) => Object.keys(reading.seen)))) {
    const where = readings.map((reading) => ({ at: reading.readAt, value: reading.seen[field] }));
    const best = isTold.has(field) ? undefined : latest(where, tie);
    if (best) seen[field] = best;
  }
  return { ...joined, recent: [], seen } as unknown as Profile;
}

type Field = Exclude<keyof Profile, 'seen'>;

function fieldsOf(reading: Profile): Field[] {
  return (Object.keys(reading) as (keyof Profile)[]).filter((field) => field !== 'seen');
}

function isStated(reading: Profile, field: Field): boolean {
  // A page without links and a reading that did not come by the links look the same: no news.
  return field === 'links' ? reading.links.length > 0 : reading[field] !== undefined;
}
