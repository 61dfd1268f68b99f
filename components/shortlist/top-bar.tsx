import type { RefObject } from 'react';
import { formatNumber } from '../../lib/i18n/numbers';
import { plural, t } from '../../lib/i18n/text';

interface Props {
  /** Saved creators in all, and those that the search leaves. */
  total: number;
  shown: number;
  query: string;
  onQuery: (query: string) => void;
  searchField: RefObject<HTMLInputElement | null>;
  /** Share of the running export, 0 to 1; null when none runs. */
  progress: number | null;
  onExport: () => void;
}

/** Title, search, count and export. What is shown is what is exported. */
export function TopBar({ total, shown, query, onQuery, searchField, progress, onExport }: Props) {
  return (
    <header className="top-bar">
      <h1>{t('shortlist_title')}</h1>
      {total > 0 && (
        <>
          <input
            ref={searchField}
            type="search"
            aria-label={t('shortlist_search')}
            placeholder={t('shortlist_search_hint')}
            aria-keyshortcuts="/"
            value={query}
            onChange={(event) => onQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onQuery('');
            }}
          />
          <p className="top-bar-count quiet" aria-live="polite">
            {shown === total ? plural('shortlist_total', total) : plural('shortlist_count', total, formatNumber(shown))}
          </p>
          {progress !== null && <progress aria-label={t('export_running')} max={1} value={progress} />}
          <button
            type="button"
            className="button-primary"
            disabled={progress !== null || shown === 0}
            onClick={onExport}
          >
            {t('export_csv')}
          </button>
        </>
      )}
    </header>
  );
}
