import { backupHead, backupLine } from '../../../lib/exchange/backup';
import { backupRecords, noteBackup } from '../../../lib/shortlist/backup';
import { datedFileName, download } from '../../ui/download';
import type { Running } from '../../ui/use-job';

/** Hands out everything that is kept as a JSON Lines file, and answers with its name. Throws a `Failure`, or the signal's reason. */
export async function downloadBackup(running: Running): Promise<string> {
  const pieces = [new Blob([backupHead()])];
  for await (const records of backupRecords(running)) pieces.push(new Blob(records.map(backupLine)));
  running.signal.throwIfAborted();
  const now = new Date();
  const name = datedFileName('backup', now, 'jsonl');
  download(new Blob(pieces, { type: 'application/jsonl' }), name);
  await noteBackup(now.toISOString());
  return name;
}
