import type { BackupRecord } from '../model/backup';
import { Failure } from '../model/failure';
import { isLater } from './moments';
import { entryBatches } from './reading';

/** Erases all that is kept of a creator. */
export async function erase(id: string): Promise<void> {
  throw new Failure('unknown', `not made yet: ${id}`);
}

/** Erases everything but the hashes of those who were erased before. */
export async function eraseAll(): Promise<void> {
  throw new Failure('unknown', 'not made yet');
}

/** Which of these keys belong to an erased creator. */
export async function erasedAmong(keys: readonly string[]): Promise<string[]> {
  throw new Failure('unknown', `not made yet: ${keys.length}`);
}

/** All that is kept of one creator. */
export async function recordOf(id: string): Promise<BackupRecord[]> {
  throw new Failure('unknown', `not made yet: ${id}`);
}

/** Ids of the creators whom no page has shown since then, ISO time. Throws a `Failure`. */
export async function entriesNotSeenSince(iso: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const batch of entryBatches(2_000)) {
    ids.push(...batch.filter(({ profile }) => isLater(iso, profile.readAt)).map(({ id }) => id));
  }
  return ids;
}
