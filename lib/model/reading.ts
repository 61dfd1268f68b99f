import type { Miss, Profile, Reading } from './profile';

/** The reader's version where the facts came in a table, and no page was read. */
export const TABLE_READER = 'import';

/** True when no page was read for the facts, or for the newest of them. */
export function isFromTable({ reader }: Pick<Profile, 'reader'>): boolean {
  return reader.version === TABLE_READER;
}

/** True when the page gave no profile. */
export function isMiss(reading: Reading): reading is Miss {
  return 'why' in reading;
}

/**
 * The keys under which a creator is found again, strongest first: the platform's lasting id, then the handle. Handles
 * carry an @ so that an account whose handle is a number can never be taken for another one's id.
 */
export function creatorKeys(profile: Pick<Profile, 'site' | 'accountId' | 'handle'>): string[] {
  const keys: string[] = [];
  if (profile.accountId) keys.push(`${profile.site}:${profile.accountId}`);
  if (profile.handle) keys.push(`${profile.site}:@${profile.handle.toLowerCase()}`);
  return keys;
}
