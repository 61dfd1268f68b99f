import { useState } from 'react';
import { t } from '../../../lib/i18n/text';
import { Dialog } from '../../ui/dialog';
import { Progress } from '../../ui/progress';
import { ChooseFile } from './choose-file';
import { PreviewStep } from './preview-step';
import { ReportNumbers } from './report-numbers';
import { useImport } from './use-import';
import './exchange.css';

interface Props {
  open: boolean;
  onClose: () => void;
  /** Something was imported, or taken back. */
  onDone: () => void;
}

/** Takes a file in: what it holds, what it would change, and what it has changed. */
export function ImportDialog({ open, onClose, onDone }: Props) {
  return open ? <OpenDialog onClose={onClose} onDone={onDone} /> : null;
}

function OpenDialog({ onClose, onDone }: Omit<Props, 'open'>) {
  const { step, doing, isBusy, progress, problem, take, commit, takeBack, restart, cancel } = useImport(onDone);
  const [withErased, setWithErased] = useState(false);

  return (
    <Dialog title={t('import_title')} onClose={onClose}>
      <div className="exchange">
        {step.at === 'choose' && <ChooseFile isBusy={isBusy} onFile={(file) => void take(file)} />}
        {step.at === 'preview' && (
          <PreviewStep report={step.report} withErased={withErased} onWithErased={setWithErased} />
        )}
        {step.at === 'done' && (
          <>
            <h3>{t('import_done')}</h3>
            <ReportNumbers report={step.report} />
          </>
        )}
        <footer className="exchange-foot">
          <Progress label={doing} share={progress} onCancel={cancel} />
          <p role="status">{step.at === 'undone' && t('import_undone')}</p>
          {problem !== null && (
            <p className="problem" role="alert">
              {problem}
            </p>
          )}
          <div className="exchange-buttons">
            {step.at === 'preview' && (
              <>
                <button
                  type="button"
                  className="button-primary"
                  disabled={isBusy}
                  onClick={() => void commit(withErased)}
                >
                  {t('import_do')}
                </button>
                <button type="button" disabled={isBusy} onClick={restart}>
                  {t('import_choose_other')}
                </button>
              </>
            )}
            {step.at === 'done' && (
              <button type="button" disabled={isBusy} onClick={() => void takeBack(step.undoStep)}>
                {t('undo')}
              </button>
            )}
            <button type="button" onClick={onClose}>
              {t(step.at === 'done' || step.at === 'undone' ? 'close' : 'cancel')}
            </button>
          </div>
        </footer>
      </div>
    </Dialog>
  );
}
