import { useCallback, useState } from 'react';
import { t } from '../../../lib/i18n/text';
import { undoSteps } from '../../../lib/shortlist/undo';
import type { UndoStep } from '../../../lib/shortlist/undo-step';
import { RelativeTime } from '../../ui/relative-time';
import { Menu } from './menu';
import { stepText } from './step-words';
import type { Actions } from './use-actions';

interface Props {
  actions: Actions;
  /** It stands at the start of a line, and not at its end. */
  atStart?: boolean;
}

/** What was done lately, newest first, each with a way back. */
export function UndoMenu({ actions: { undoStep, keep }, atStart = false }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [steps, setSteps] = useState<UndoStep[] | null>(null);
  const [now, setNow] = useState(0);
  const open = useCallback(
    (isNow: boolean) => {
      setOpen(isNow);
      if (!isNow) return;
      setNow(Date.now());
      void keep(async () => setSteps(await undoSteps()));
    },
    [keep],
  );
  return (
    <Menu label={t('undo')} keys="Control+z Meta+z" isOpen={isOpen} onOpen={open} end={!atStart}>
      {steps?.length === 0 && <p className="quiet">{t('nothing_to_undo')}</p>}
      <ul className="menu-list">
        {steps?.map((step) => (
          <li key={step.id}>
            <button
              type="button"
              onClick={() => {
                setOpen(false);
                void undoStep(step);
              }}
            >
              {stepText(step)}{' '}
              <span className="quiet">
                <RelativeTime iso={step.at} now={now} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
