import { useState } from 'react';
import { t } from '../../../lib/i18n/text';
import { Dialog } from '../../ui/dialog';
import { Progress } from '../../ui/progress';
import { ChooseFile } from './choose-file';
import { ColumnsStep } from './columns-step';
import { ImportButtons } from './import-buttons';
import { PreviewStep } from './preview-step';
import { ReportNumbers } from './report-numbers';
import { useImport } from './use-import';
import './exchange.css';

interface Props {
  open: boolean;
  onClose: () => void;
  /** Something was imported, or taken back. */
  /** Absent where the shortlist's own word of what has changed is enough. */
  onDone?: () => void;
}

/** Takes a file in: what it holds, what it would change, and what it has changed. */
export function ImportDialog({ open, onClose, onDone }: Props) {
  return open ? <OpenDialog onClose={onClose} {...(onDone && { onDone })} /> : null;
}

function OpenDialog({ onClose, onDone }: Omit<Props, 'open'>) {
  const actions = useImport(onDone);
  const { step, doing, isBusy, progress, problem, cancel } = actions;
  const [withErased, setWithErased] = useState(false);

  return (
    <Dialog title={t('import_title')} wide={step.at === 'columns'} onClose={onClose}>
      <div className="exchange">
        {step.at === 'choose' && <ChooseFile isBusy={isBusy} onFile={(file) => void actions.take(file)} />}
        {step.at === 'columns' && (
          <ColumnsStep
            open={step.open}
            isBusy={isBusy}
            onGiven={(given) => void actions.setGiven(step.open, given)}
            onMapping={(mapping) => actions.setMapping(step.open, mapping)}
          />
        )}
        {step.at === 'preview' && (
          <PreviewStep
            report={step.report}
            leftOut={step.leftOut}
            withErased={withErased}
            onWithErased={setWithErased}
          />
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
          <ImportButtons actions={actions} withErased={withErased} onClose={onClose} />
        </footer>
      </div>
    </Dialog>
  );
}
