import type { BackupRecord } from '../model/backup';

/** A piece of an import that waits to be merged. */
export interface StagedRow {
  place: number;
  records: BackupRecord[];
}
