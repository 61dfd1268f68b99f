import type { Count } from '../model/count';
import type { Snapshot } from '../model/entry';
import { toInstant } from '../model/instant';
import { known } from '../model/interval';
import type { Profile } from '../model/profile';

const DAY_MS = 24 * 3_600_000;

/** How many followers the creator had on one day that the person visited. */
export interface Visit {
  /** The first moment of that day (UTC), milliseconds. */
  day: number;
  followers: Count;
}

/** So many whole days from one visit to another. */
export function daysBetween(first: Visit, last: Visit): number {
  return Math.round((last.day - first.day) / DAY_MS);
}

/**
 * The days on which the followers were seen, oldest first, the profile's own among them: of one day only the last reading
 * counts. Days without a readable number are left out.
 */
export function toVisits(profile: Pick<Profile, 'followers' | 'readAt'>, history: readonly Snapshot[]): Visit[] {
  const byDay = new Map<number, Count>();
  const add = (day: string, followers: Snapshot['followers']) => {
    const at = toInstant(day);
    const count = known(followers);
    if (at !== undefined && count) byDay.set(at, count);
  };
  const today = profile.readAt.slice(0, 10);
  for (const { day, followers } of history) if (day <= today) add(day, followers);
  add(today, profile.followers);
  return [...byDay].map(([day, followers]) => ({ day, followers })).toSorted((a, b) => a.day - b.day);
}
