import { useState } from 'react';
import { failureText } from '../../../lib/i18n/failures';
import { formatNumber } from '../../../lib/i18n/numbers';
import { plural, t } from '../../../lib/i18n/text';
import { compareHash, MOST_COMPARED } from '../compare-page';
import { reportPage } from '../report/report-page';
import { AddCreator } from './add-creator';
import { compareRows } from './compare-rows';
import { CompareTable } from './compare-table';
import { useCompared } from './use-compared';
import './compare.css';

/** Up to five saved creators side by side: facts, verdicts with their ranges, and the person's own words. */
export function Compare({ ids }: { ids: string[] }) {
  const asked = [...new Set(ids)].slice(0, MOST_COMPARED);
  const compared = useCompared(asked);
  const [hidesEqual, setHidesEqual] = useState(false);
  const show = (next: string[]) => {
    location.hash = compareHash(next);
  };
  if (compared.state === 'loading') return <p className="compare quiet">{t('compare_loading')}</p>;
  if (compared.state === 'failed') {
    return (
      <p className="compare" role="alert">
        {failureText(compared.code)}
      </p>
    );
  }
  const { entries } = compared;
  const rows = compareRows(entries, compared);
  const shown = hidesEqual ? rows.filter(({ standing }) => standing !== 'same') : rows;
  const gone = asked.length - entries.length;
  const report = reportPage(entries.map(({ id }) => id));
  return (
    <section className="compare">
      <header className="compare-head">
        <h2>{t('compare')}</h2>
        {entries.length < MOST_COMPARED && (
          <AddCreator onFound={(id) => show([...asked, id])} isFirst={entries.length === 0} taken={asked} />
        )}
        {entries.length > 1 && (
          <label>
            <input type="checkbox" checked={hidesEqual} onChange={(event) => setHidesEqual(event.target.checked)} />
            {t('compare_hide_equal')}
          </label>
        )}
        {entries.length > 0 && (
          <span className="compare-actions">
            <button type="button" onClick={() => window.print()}>
              {t('evidence_print')}
            </button>
            <a href={report} target="_blank" rel="noreferrer">
              {t('report_open')}
            </a>
          </span>
        )}
      </header>
      {gone > 0 && <p role="status">{plural('compare_gone', gone)}</p>}
      {ids.length > MOST_COMPARED && <p role="status">{t('compare_too_many', formatNumber(MOST_COMPARED))}</p>}
      {entries.length === 0 ? (
        <p>{t('compare_empty', formatNumber(MOST_COMPARED))}</p>
      ) : (
        <CompareTable
          entries={entries}
          rows={shown}
          hidden={rows.length - shown.length}
          onRemove={(id) => show(asked.filter((one) => one !== id))}
        />
      )}
    </section>
  );
}
