import { useState } from 'react';
import { failureText } from '../../../lib/i18n/failures';
import { t } from '../../../lib/i18n/text';
import { failureCode } from '../../../lib/model/failure';
import { erase } from '../../../lib/shortlist/erase';
import { isAbout, type Who } from '../../../lib/shortlist/traces';
import { Dialog } from '../../ui/dialog';
import { forgetInSession } from './forget-session';
import { sessionTraces } from './session-traces';

interface Props {
  who: Who;
  name: string;
  onClose: () => void;
  onErased: () => void;
}

/** Asks before a creator is erased everywhere: there is no way back from it. */
export function EraseDialog({ who, name, onClose, onErased }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const go = async () => {
    setBusy(true);
    try {
      const isInSession = (await sessionTraces()).some((trace) => isAbout(who, trace));
      await erase(who, { isElsewhere: isInSession });
      await forgetInSession(who);
      onErased();
    } catch (error) {
      setProblem(failureText(failureCode(error)));
      setBusy(false);
    }
  };

  return (
    <Dialog title={t('data_erase_title', name)} onClose={onClose}>
      <div className="data-confirm">
        <p>{t('data_erase_what')}</p>
        <p>{t('data_erase_hash')}</p>
        <p className="quiet">{t('data_erase_files')}</p>
        {problem !== null && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <div className="data-buttons">
          <button type="button" className="button-primary" disabled={isBusy} onClick={() => void go()}>
            {t('data_erase_do')}
          </button>
          <button type="button" data-first onClick={onClose}>
            {t('cancel')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
