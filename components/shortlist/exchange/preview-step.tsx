import { t } from '../../../lib/i18n/text';
import type { ImportReport } from '../../../lib/shortlist/import';
import { LeftOutRows } from './left-out-rows';
import { isNothingRead, type LeftOut } from './open-table';
import { ReportNumbers } from './report-numbers';

interface Props {
  report: ImportReport;
  /** What of a table could not be read. */
  leftOut: LeftOut | undefined;
  /** Also those that the person has erased are to come in. */
  withErased: boolean;
  onWithErased: (withErased: boolean) => void;
}

/** What would change, before anything is written, and by what rule. */
export function PreviewStep({ report, leftOut, withErased, onWithErased }: Props) {
  const { added, changed, same, lists, erasedKept } = report;
  const isNothingNew = same > 0 && added + changed + lists + erasedKept === 0;
  return (
    <>
      <h3>{t('import_preview')}</h3>
      <ReportNumbers report={report} />
      {leftOut && <LeftOutRows leftOut={leftOut} />}
      {isNothingRead(report, leftOut) && <p className="problem">{t('import_nothing_read')}</p>}
      {isNothingNew && <p>{t('import_nothing_new')}</p>}
      {erasedKept > 0 && (
        <label className="offer">
          <input type="checkbox" checked={withErased} onChange={(event) => onWithErased(event.target.checked)} />
          <span>{t('import_with_erased')}</span>
        </label>
      )}
      <section>
        <h3>{t('import_rule_title')}</h3>
        <p>{t('import_rule')}</p>
      </section>
    </>
  );
}
