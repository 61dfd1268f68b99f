import type { RefObject } from 'react';
import { formatNumber } from '../../lib/i18n/numbers';
import { plural, t } from '../../lib/i18n/text';
import { MOST_PRINTED } from './evidence-page';

interface Props {
  /** Saved creators in all, and those that the search leaves. */
  total: number;
  shown: number;
  query: string;
  onQuery: (query: string) => void;
  searchField: RefObject<HTMLInputElement | null>;
  /** An export runs. */
  busy: boolean;
  /** Its share that is done, 0 to 1, once it takes long; else null. */
  progress: number | null;
  onCancel: () => void;
  onExport: () => void;
  onExportEvidence: () => void;
  /** Undefined where there are too many to print. */
  evidencePage: string | undefined;
}

/** Title, search, count and export. What is shown is what is exported. */
export function TopBar(props: Props) {
  const { total, shown, query, onQuery, searchField, busy, progress, evidencePage } = props;
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
          {progress !== null && (
            <>
              <progress aria-label={t('export_running')} max={1} value={progress} />
              <button type="button" onClick={props.onCancel}>
                {t('export_cancel')}
              </button>
            </>
          )}
          {evidencePage ? (
            <a href={evidencePage} target="_blank" rel="noreferrer">
              {t('evidence_open')}
            </a>
          ) : (
            shown > 0 && (
              <span className="quiet" title={t('evidence_too_many', formatNumber(MOST_PRINTED))}>
                {t('evidence_open')}
              </span>
            )
          )}
          <button type="button" disabled={busy || shown === 0} onClick={props.onExportEvidence}>
            {t('evidence_export')}
          </button>
          <button type="button" className="button-primary" disabled={busy || shown === 0} onClick={props.onExport}>
            {t('export_csv')}
          </button>
        </>
      )}
    </header>
  );
}
