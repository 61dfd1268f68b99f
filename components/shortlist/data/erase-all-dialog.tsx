import { useId, useState } from 'react';
import { failureText } from '../../../lib/i18n/failures';
import { plural, t } from '../../../lib/i18n/text';
import { failureCode } from '../../../lib/model/failure';
import { eraseAll } from '../../../lib/shortlist/erase';
import { Dialog } from '../../ui/dialog';
import { forgetAllInSession } from './forget-session';

interface Props {
  /** How many creators are saved. */
  entries: number;
  onClose: () => void;
  onErased: () => void;
}

/** Asks for a typed word before everything is erased. */
export function EraseAllDialog({ entries, onClose, onErased }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const word = t('data_erase_all_word');
  const isSure = typed.trim().toLocaleLowerCase() === word;

  const go = async () => {
    setBusy(true);
    try {
      await eraseAll();
      await forgetAllInSession();
      onErased();
    } catch (error) {
      setProblem(failureText(failureCode(error)));
      setBusy(false);
    }
  };

  return (
    <Dialog title={t('data_erase_all_title')} onClose={onClose}>
      <form
        className="data-confirm"
        onSubmit={(event) => {
          event.preventDefault();
          if (isSure) void go();
        }}
      >
        <p>{plural('data_erase_all_what', entries)}</p>
        <p>{t('data_erase_all_hash')}</p>
        <p className="quiet">{t('data_erase_files')}</p>
        <label htmlFor={id}>{t('data_erase_all_type', word)}</label>
        <input id={id} autoComplete="off" data-first value={typed} onChange={(event) => setTyped(event.target.value)} />
        {problem !== null && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <div className="data-buttons">
          <button type="submit" className="button-primary" disabled={isBusy || !isSure}>
            {t('data_erase_all_now')}
          </button>
          <button type="button" onClick={onClose}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
