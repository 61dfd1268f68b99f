import * as z from 'zod/mini';
import { LONGEST_LINE, backupLine } from '../../../lib/exchange/backup';
import type { BackupRecord } from '../../../lib/model/backup';
import { Entry } from '../../../lib/model/entry';

// The verdict is our own, and by far the longest to check.
const Given = z.omit(Entry, { assessment: true });

/** Could a backup with this entry be read again? What could not must not come in. */
export function fitsBackup(record: Extract<BackupRecord, { kind: 'entry' }>): boolean {
  return Given.safeParse(record.value).success && backupLine(record).length <= LONGEST_LINE;
}
