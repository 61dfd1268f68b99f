import { awaitsBackup, type Kept } from '../data/backup-due';

const DAY_MS = 86_400_000;

/** What the person has said, and done, about keeping. */
export interface Keeping {
  /** Milliseconds; undefined: there is no backup. */
  lastBackup: number | undefined;
  /** Whoever was not seen for so long is told of; 0: nobody. */
  retentionDays: number;
}

/** What it is time for: a backup, and to look at so many creators who were not seen for longer than they are to be kept. */
export interface Due {
  backup: boolean;
  overdue: number;
}

/** What it is time for. `read`: when a page last showed the creator; it and `now` in milliseconds. */
export function dueNow(
  creators: readonly (Kept & { read: number })[],
  { lastBackup, retentionDays }: Keeping,
  now: number,
): Due {
  const limit = now - retentionDays * DAY_MS;
  const overdue = retentionDays === 0 ? 0 : creators.reduce((sum, { read }) => sum + Number(read < limit), 0);
  return { backup: creators.some((one) => awaitsBackup(one, lastBackup, now)), overdue };
}
