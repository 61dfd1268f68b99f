import { toInstant } from '../../../lib/model/instant';
import type { StorageHealth } from '../../../lib/shortlist/health';
import { entryBatches } from '../../../lib/shortlist/reading';

/** After so many days with changes the person is reminded of a backup. */
export const REMIND_AFTER_DAYS = 14;

const REMIND_AFTER_MS = REMIND_AFTER_DAYS * 86_400_000;
const A_BATCH = 1_000;

/**
 * Is it time for a backup? The last one is too long ago and something has changed since, or there is none and something has
 * been kept for that long. `now` in milliseconds. Throws a `Failure`.
 */
export async function isBackupDue({ lastBackup }: Pick<StorageHealth, 'lastBackup'>, now: number): Promise<boolean> {
  const limit = now - REMIND_AFTER_MS;
  const last = lastBackup === undefined ? undefined : (toInstant(lastBackup) ?? 0);
  if (last !== undefined && last > limit) return false;
  for await (const entries of entryBatches(A_BATCH)) {
    const isUnsafe = entries.some(({ savedAt, updatedAt }) =>
      last === undefined ? (toInstant(savedAt) ?? 0) < limit : (toInstant(updatedAt) ?? 0) > last,
    );
    if (isUnsafe) return true;
  }
  return false;
}
