import { useCallback, useEffect, useRef, useState } from 'react';
import { parseBackup } from '../../../lib/exchange/backup';
import type { Target } from '../../../lib/exchange/targets';
import { t, type MessageKey } from '../../../lib/i18n/text';
import type { BackupRecord } from '../../../lib/model/backup';
import { commitImport, dropStaged, previewImport, stageImport, type ImportReport } from '../../../lib/shortlist/import';
import { undo } from '../../../lib/shortlist/undo';
import { useJob, type Running } from '../../ui/use-job';
import { followList } from '../follow-list';
import { fileKind } from './file-kind';
import { fileLines } from './file-lines';
import { importProblem, UnusableFile } from './import-problem';
import {
  namesAccounts,
  noneLeftOut,
  openTable,
  readAs,
  tableRecords,
  type Given,
  type LeftOut,
  type OpenTable,
} from './open-table';

/** How far an import has come. */
export type Step =
  | { at: 'choose' }
  | { at: 'columns'; open: OpenTable }
  /** `open` and `leftOut`: of a table. */
  | { at: 'preview'; report: ImportReport; open?: OpenTable; leftOut?: LeftOut }
  | { at: 'done'; report: ImportReport; undoStep: string }
  | { at: 'undone' };

/** A table is held in memory as a whole; a backup is not, and may be as large as it likes. */
const LARGEST_TABLE = 300_000_000;

const now = () => new Date().toISOString();

/** The steps of an import, from a file to what became of it. Nothing is written before `commit`. */
export function useImport(onDone: () => void = () => undefined) {
  const { isBusy, progress, run, cancel } = useJob();
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [doing, setDoing] = useState<MessageKey>('import_reading');
  const [problem, setProblem] = useState<string | null>(null);
  const isStaged = useRef(false);

  const letGo = useCallback(() => {
    if (!isStaged.current) return;
    isStaged.current = false;
    // What stays behind is dropped by the next import.
    void dropStaged().catch(() => undefined);
  }, []);
  useEffect(() => letGo, [letGo]);

  /** Does one thing with its progress, and goes on to the step that it answers with. */
  const go = async (label: MessageKey, work: (running: Running) => Promise<Step>) => {
    setDoing(label);
    setProblem(null);
    const outcome = await run(work);
    if (outcome.state === 'done') return setStep(outcome.value);
    if (step.at !== 'preview') letGo();
    const stopped = label === 'import_undoing' ? 'failure_cancelled' : 'import_cancelled';
    setProblem(outcome.state === 'cancelled' ? t(stopped) : importProblem(outcome.error));
  };

  const stage = async (records: AsyncIterable<BackupRecord[]>, running: Running) => {
    isStaged.current = true;
    await stageImport(records, { signal: running.signal });
    setDoing('import_comparing');
    return previewImport(running);
  };

  const previewTable = async (open: OpenTable, running: Running): Promise<Step> => {
    const leftOut = noneLeftOut();
    return { at: 'preview', report: await stage(tableRecords(open, leftOut, running), running), open, leftOut };
  };

  const take = (file: File) =>
    go('import_reading', async (running) => {
      const kind = await fileKind(file);
      if (kind === 'backup') {
        return { at: 'preview', report: await stage(parseBackup(fileLines(file, running)), running) };
      }
      if (kind !== 'table') throw new UnusableFile(kind);
      if (file.size > LARGEST_TABLE) throw new UnusableFile('too-large');
      const open = await openTable(file);
      // Of a file of ours every column is known.
      return open.table.isOwn && namesAccounts(open.mapping) ? previewTable(open, running) : { at: 'columns', open };
    });

  const preview = (open: OpenTable) => go('import_reading', (running) => previewTable(open, running));

  const setMapping = (open: OpenTable, mapping: Target[]) => setStep({ at: 'columns', open: { ...open, mapping } });

  const setGiven = (open: OpenTable, given: Given) =>
    go('import_reading', async () => ({ at: 'columns', open: readAs(open, given) }));

  const editColumns = (open: OpenTable) => {
    letGo();
    setStep({ at: 'columns', open });
  };

  const commit = (withErased: boolean) =>
    go('import_writing', async (running) => {
      const { step: undoStep, ...report } = await commitImport({ now: now(), withErased }, running);
      isStaged.current = false;
      await followList(report);
      onDone();
      return { at: 'done', report, undoStep: undoStep.id };
    });

  const takeBack = (undoStep: string) =>
    go('import_undoing', async (running) => {
      await followList(await undo(undoStep, now(), running));
      onDone();
      return { at: 'undone' };
    });

  const restart = () => {
    letGo();
    setProblem(null);
    setStep({ at: 'choose' });
  };

  return {
    step,
    doing: t(doing),
    isBusy,
    progress,
    problem,
    cancel,
    restart,
    take,
    setMapping,
    setGiven,
    editColumns,
    preview,
    commit,
    takeBack,
  };
}
