import { useEffect, useState, type ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { t } from '../../../lib/i18n/text';

/** The shortcut that shortlists a creator, as the person has set it; '' when there is none. */
function useShortcut(): string {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    browser.commands.getAll().then(
      (commands) => setShortcut(commands.find(({ name }) => name === 'shortlist-creator')?.shortcut ?? ''),
      () => undefined,
    );
  }, []);
  return shortcut;
}

interface Props {
  onImport: () => void;
  /** The way back of whoever has just removed all. */
  undo: ReactNode;
}

/** The shortlist without a creator: says how one gets here, and offers to bring those that are kept elsewhere. */
export function Empty({ onImport, undo }: Props) {
  const shortcut = useShortcut();
  return (
    <section className="shortlist-state">
      <h2>{t('shortlist_empty')}</h2>
      {undo}
      <ol className="steps">
        <li>{t('shortlist_empty_open')}</li>
        <li>
          {t('shortlist_empty_star')} {shortcut !== '' && t('shortlist_empty_keys', shortcut)}
        </li>
        <li>{t('shortlist_empty_back')}</li>
      </ol>
      <p className="quiet">{t('shortlist_empty_local')}</p>
      <p>{t('shortlist_empty_import')}</p>
      <button type="button" onClick={onImport}>
        {t('import_title')} …
      </button>
    </section>
  );
}
