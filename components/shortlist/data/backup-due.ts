import { toInstant } from '../../../lib/model/instant';
import type { StorageHealth } from '../../../lib/shortlist/health';
import { entryBatches } from '../../../lib/shortlist/reading';

/** After so many days with changes the person is reminded of a backup. */
export const REMIND_AFTER_DAYS = 14;

const REMIND_AFTER_MS = REMIND_AFTER_DAYS * 86_400_000;
const A_BATCH = 1_000;

/** When a creator was saved, and when the entry was last changed, milliseconds. */
export interface Kept {
  saved: number;
  updated: number;
}

/**
 * Whether a creator has waited too long for a backup: the last one is too long ago and something of the entry has changed
 * since, or there is none and it has been kept for that long. All in milliseconds.
 */
export function awaitsBackup({ saved, updated }: Kept, last: number | undefined, now: number): boolean {
  const limit = now - REMIND_AFTER_MS;
  return last === undefined ? saved < limit : last <= limit && updated > last;
}

/** Is it time for a backup, for any creator on the shortlist? `now` in milliseconds. Throws a `Failure`. */
export async function isBackupDue({ lastBackup }: Pick<StorageHealth, 'lastBackup'>, now: number): Promise<boolean> {
  const last = lastBackup === undefined ? undefined : (toInstant(lastBackup) ?? 0);
  if (last !== undefined && last > now - REMIND_AFTER_MS) return false;
  for await (const entries of entryBatches(A_BATCH)) {
    const kept = entries.map(({ savedAt, updatedAt }) => ({
      saved: toInstant(savedAt) ?? 0,
      updated: toInstant(updatedAt) ?? 0,
    }));
    if (kept.some((one) => awaitsBackup(one, last, now))) return true;
  }
  return false;
}
