import { formatNumber } from '../../../lib/i18n/numbers';
import { t, type MessageKey } from '../../../lib/i18n/text';
import type { ImportReport } from '../../../lib/shortlist/import';

/** What an import does, or would do, in numbers and a few names. */
export function ReportNumbers({ report }: { report: ImportReport }) {
  const { added, changed, same, erasedKept, lists, examples } = report;
  const numbers: [label: MessageKey, n: number][] = [
    ['import_added', added],
    ['import_changed', changed],
    ['import_same', same],
    ...(lists > 0 ? ([['import_lists_new', lists]] as [MessageKey, number][]) : []),
    ...(erasedKept > 0 ? ([['import_erased', erasedKept]] as [MessageKey, number][]) : []),
  ];
  return (
    <>
      <dl className="report">
        {numbers.map(([label, n]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{formatNumber(n)}</dd>
          </div>
        ))}
      </dl>
      {examples.length > 0 && (
        <ul className="report-examples" aria-label={t('import_examples')}>
          {examples.map(({ name, what }, index) => (
            <li key={index}>
              <bdi title={name}>{name}</bdi>{' '}
              <span className="quiet">{t(what === 'added' ? 'import_is_new' : 'import_is_changed')}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
