import type { ReactNode } from 'react';
import { failureText } from '../../../lib/i18n/failures';
import { t } from '../../../lib/i18n/text';
import { Empty } from './empty';
import type { Loaded } from './use-rows';

interface Props {
  loaded: Loaded;
  onRetry: () => void;
  onImport: () => void;
  /** See `Empty`. */
  undo: ReactNode;
}

/** What stands where there are no rows: that they are being read, why they cannot be, or how the first one comes. */
export function State({ loaded, onRetry, onImport, undo }: Props) {
  switch (loaded.state) {
    case 'loading':
      return <p className="shortlist-state quiet">{t('shortlist_loading')}</p>;
    case 'failed':
      return (
        <section className="shortlist-state" role="alert">
          <h2>{t('state_failed')}</h2>
          <p>{failureText(loaded.code)}</p>
          <button type="button" onClick={onRetry}>
            {t('try_again')}
          </button>
        </section>
      );
    case 'ready':
      // Before all is read nobody can say that there is nothing.
      return loaded.rows.length === 0 && loaded.share === null ? <Empty onImport={onImport} undo={undo} /> : null;
  }
}
