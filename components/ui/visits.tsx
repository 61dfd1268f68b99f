import type { Visit } from '../../lib/assess/visits';
import { formatDay } from '../../lib/i18n/dates';
import { formatInterval, formatNumber } from '../../lib/i18n/numbers';
import { plural, t } from '../../lib/i18n/text';
import { GrowthChart } from './growth-chart';

/** The followers on each day of a visit, as a chart and as numbers. Nothing where there is none. */
export function Visits({ visits }: { visits: Visit[] }) {
  if (visits.length === 0) return null;
  const dayOf = ({ day }: Visit) => formatDay(new Date(day).toISOString().slice(0, 10));
  const [first, last] = [visits[0], visits.at(-1)];
  return (
    <>
      {first && last && first !== last && (
        <GrowthChart
          visits={visits}
          summary={plural(
            'growth_chart',
            visits.length,
            dayOf(first),
            formatInterval(first.followers),
            dayOf(last),
            formatInterval(last.followers),
          )}
          ends={[dayOf(first), dayOf(last)]}
        />
      )}
      <details>
        <summary>
          {t('show_numbers')} ({formatNumber(visits.length)})
        </summary>
        <table aria-label={t('growth_table')}>
          <thead>
            <tr>
              <th scope="col">{t('growth_day')}</th>
              <th scope="col">{t('field_followers')}</th>
            </tr>
          </thead>
          <tbody>
            {visits.toReversed().map((visit) => (
              <tr key={visit.day}>
                <th scope="row">{dayOf(visit)}</th>
                <td>{formatInterval(visit.followers)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
