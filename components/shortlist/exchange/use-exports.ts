import { useState } from 'react';
import { failureText } from '../../../lib/i18n/failures';
import { plural, t } from '../../../lib/i18n/text';
import { failureCode } from '../../../lib/model/failure';
import { datedFileName, download } from '../../ui/download';
import { toEvidenceFile } from '../../ui/evidence-file';
import { useJob, type Running } from '../../ui/use-job';
import { downloadBackup } from './backup-file';
import type { Choice } from './export-choices';
import { toClipboardText, toCsvFile, toWorkbook, type Made } from './export-file';
import { entriesOf } from './export-rows';

/** What became of an export; `copy` is what waits to be put on the clipboard. */
export interface Result {
  text: string;
  failed?: boolean;
  copy?: Made<string>;
}

/** Everything but the pages, which are only opened. */
export type FileChoice = Exclude<Choice, 'report' | 'evidence-page'>;

/** Copies, or answers with what is to be copied when the person presses again: browsers forget a press after some seconds. */
async function copied(copy: Made<string>): Promise<Result> {
  try {
    await navigator.clipboard.writeText(copy.made);
    return { text: plural('export_copied', copy.rows) };
  } catch {
    return { text: t('export_copy_again'), copy };
  }
}

async function make(choice: FileChoice, ids: readonly string[], running: Running): Promise<Result> {
  if (choice === 'backup') return { text: t('export_backed_up', await downloadBackup(running)) };
  if (choice === 'clipboard') return copied(await toClipboardText(ids, running));
  if (choice === 'evidence') {
    const name = datedFileName('evidence', new Date());
    const { file, posts } = await toEvidenceFile(entriesOf(ids, running), { ...running, total: ids.length });
    download(file, name);
    return { text: plural('evidence_done', posts, name) };
  }
  const isWorkbook = choice === 'xlsx';
  const { made, rows } = await (isWorkbook ? toWorkbook(ids, running) : toCsvFile(ids, choice, running));
  const name = datedFileName('shortlist', new Date(), isWorkbook ? 'xlsx' : 'csv');
  download(made, name);
  return { text: plural('export_done', rows, name) };
}

/** Making an export, and what became of the last one. */
export function useExports(ids: readonly string[]) {
  const { isBusy, progress, run, cancel } = useJob();
  const [result, setResult] = useState<Result | null>(null);

  const start = async (choice: FileChoice) => {
    const waiting = choice === 'clipboard' ? result?.copy : undefined;
    setResult(null);
    const outcome = await run((running) => (waiting === undefined ? make(choice, ids, running) : copied(waiting)));
    if (outcome.state === 'done') setResult(outcome.value);
    else if (outcome.state === 'cancelled') setResult({ text: t('export_cancelled') });
    else setResult({ text: failureText(failureCode(outcome.error)), failed: true });
  };

  return { isBusy, progress, result, start, cancel, forget: () => setResult(null) };
}
