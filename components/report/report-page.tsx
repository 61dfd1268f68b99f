import { formatExact } from '../../lib/i18n/dates';
import { failureText } from '../../lib/i18n/failures';
import { plural, t } from '../../lib/i18n/text';
import { useOneByOne } from '../ui/use-one-by-one';
import { CreatorReport } from './creator-report';
import { InShort } from './in-short';
import { readReported } from './reported';
import './report.css';

/** A page to print: all that is known of one or more saved creators, with what it rests on. */
export function ReportPage({ ids }: { ids: readonly string[] }) {
  const { found, done, gone, failed } = useOneByOne(ids, readReported);
  return (
    <main className="report-page">
      <header>
        <h1>{t('report_title')}</h1>
        <p className="quiet">
          {formatExact(new Date().toISOString())} · {plural('report_creators', found.length)} ·{' '}
          {t('disclosure_guidance')}
        </p>
        <p className="report-actions">
          <button type="button" className="button-primary" disabled={!done} onClick={() => window.print()}>
            {t('evidence_print')}
          </button>
        </p>
      </header>
      <div aria-live="polite">
        {!done && <p className="quiet">{t('report_loading')}</p>}
        {failed && <p>{failureText(failed)}</p>}
        {gone > 0 && <p>{plural('compare_gone', gone)}</p>}
      </div>
      {found.length > 1 && <InShort reported={found} />}
      {found.map((one) => (
        <CreatorReport key={one.entry.id} reported={one} />
      ))}
    </main>
  );
}
