import { t } from '../../../lib/i18n/text';
import type { Actions } from './use-actions';

/** A toast lies under a window: what was done is said in the window as well. */
export function SaidHere({ said }: Pick<Actions, 'said'>) {
  return (
    <p role="status" className="said-here">
      {said && (
        <>
          <span>{said.text}</span>
          {said.undo && (
            <button type="button" className="button-link" onClick={said.undo}>
              {t('undo')}
            </button>
          )}
        </>
      )}
    </p>
  );
}
