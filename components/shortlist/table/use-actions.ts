import { useCallback, useMemo, useState } from 'react';
import { failureText } from '../../../lib/i18n/failures';
import { t } from '../../../lib/i18n/text';
import { failureCode } from '../../../lib/model/failure';
import type { Long } from '../../../lib/shortlist/long';
import { undo, undoSteps } from '../../../lib/shortlist/undo';
import type { UndoStep } from '../../../lib/shortlist/undo-step';
import { useJob } from '../../ui/use-job';
import { followList } from '../follow-list';
import { stepText } from './step-words';

interface Said {
  text: string;
  undo?: () => void;
}

/** Does what the person asks for, says what became of it, and undoes it again. */
export function useActions() {
  const [said, setSaid] = useState<Said | null>(null);
  const { isBusy, progress, run, cancel } = useJob();
  const hush = useCallback(() => setSaid(null), []);
  const say = useCallback((text: string, back?: () => void) => setSaid({ text, ...(back && { undo: back }) }), []);
  const fail = useCallback((error: unknown) => setSaid({ text: failureText(failureCode(error)) }), []);

  const undoStep = useCallback(
    async (step: UndoStep) => {
      const outcome = await run(async (long) => followList(await undo(step.id, new Date().toISOString(), long)));
      if (outcome.state === 'done') setSaid({ text: t('step_undone', stepText(step)) });
      else if (outcome.state === 'failed') fail(outcome.error);
      else setSaid({ text: t('failure_cancelled') });
    },
    [run, fail],
  );

  /** What was done last, on this page or another. */
  const undoLast = useCallback(async () => {
    try {
      const [last] = await undoSteps();
      if (last) await undoStep(last);
      else setSaid({ text: t('nothing_to_undo') });
    } catch (error) {
      fail(error);
    }
  }, [undoStep, fail]);

  /** Runs what can be undone; `text` says what was done where the step's own words do not. Answers whether it was done. */
  const act = useCallback(
    async (work: (now: string, long: Long) => Promise<UndoStep>, text?: string): Promise<boolean> => {
      const outcome = await run((long) => work(new Date().toISOString(), long));
      if (outcome.state === 'done') {
        const step = outcome.value;
        // Where nothing was changed there is no way back from it.
        setSaid({ text: text ?? stepText(step), ...(step.id !== '' && { undo: () => void undoStep(step) }) });
      } else if (outcome.state === 'failed') fail(outcome.error);
      else setSaid({ text: t('failure_cancelled') });
      return outcome.state === 'done';
    },
    [run, undoStep, fail],
  );

  /** Runs a small write that says for itself what it did, or is seen at once. */
  const keep = useCallback(
    async (work: (now: string) => Promise<unknown>, text?: string): Promise<boolean> => {
      try {
        await work(new Date().toISOString());
        if (text !== undefined) setSaid({ text });
        return true;
      } catch (error) {
        fail(error);
        return false;
      }
    },
    [fail],
  );

  return useMemo(
    () => ({ said, hush, say, isBusy, progress, cancel, act, keep, undoStep, undoLast }),
    [said, hush, say, isBusy, progress, cancel, act, keep, undoStep, undoLast],
  );
}

export type Actions = ReturnType<typeof useActions>;
