import { useCallback, useEffect, useRef, useState } from 'react';
import { parseBackup } from '../../../lib/exchange/backup';
import { t, type MessageKey } from '../../../lib/i18n/text';
import { changeSettings, readSettings } from '../../../lib/settings/settings';
import { commitImport, dropStaged, previewImport, stageImport, type ImportReport } from '../../../lib/shortlist/import';
import { undo } from '../../../lib/shortlist/undo';
import { useJob, type Running } from '../../ui/use-job';
import { fileKind } from './file-kind';
import { fileLines } from './file-lines';
import { importProblem } from './import-problem';

/** How far an import has come. */
export type Step =
  | { at: 'choose' }
  | { at: 'preview'; report: ImportReport }
  | { at: 'done'; report: ImportReport; undoStep: string }
  | { at: 'undone' };

const now = () => new Date().toISOString();

/** A list that is saved to with one click may have another id by now. */
async function followList({ movedLists }: ImportReport): Promise<void> {
  const { currentList } = await readSettings();
  const moved = movedLists[currentList];
  if (moved !== undefined) await changeSettings({ currentList: moved });
}

/** The steps of an import, from a file to what became of it. Nothing is written before `commit`. */
export function useImport(onDone: () => void) {
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
    setProblem(outcome.state === 'cancelled' ? t('import_cancelled') : importProblem(outcome.error));
  };

  const stageBackup = async (file: File, running: Running): Promise<Step> => {
    isStaged.current = true;
    await stageImport(parseBackup(fileLines(file, running)), { signal: running.signal });
    setDoing('import_comparing');
    return { at: 'preview', report: await previewImport() };
  };

  const take = (file: File) =>
    go('import_reading', async (running) => {
      const kind = await fileKind(file);
      if (kind === 'backup') return stageBackup(file, running);
      throw new Error(kind);
    });

  const commit = (withErased: boolean) =>
    go('import_writing', async (running) => {
      const { step: undoStep, ...report } = await commitImport({ now: now(), withErased }, running);
      isStaged.current = false;
      await followList(report);
      onDone();
      return { at: 'done', report, undoStep: undoStep.id };
    });

  const takeBack = (undoStep: string) =>
    go('import_undoing', async () => {
      await undo(undoStep, now());
      onDone();
      return { at: 'undone' };
    });

  const restart = () => {
    letGo();
    setProblem(null);
    setStep({ at: 'choose' });
  };

  return { step, doing: t(doing), isBusy, progress, problem, take, commit, takeBack, restart, cancel };
}
