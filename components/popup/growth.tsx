import { toVisits, type Visit } from '../../lib/assess/visits';
import { formatDay } from '../../lib/i18n/dates';
import { formatInterval, formatNumber, formatPercentRange } from '../../lib/i18n/numbers';
import { reasonText } from '../../lib/i18n/reasons';
import { plural, t } from '../../lib/i18n/text';
import type { Assessment } from '../../lib/model/assessment';
import type { Growth } from '../../lib/model/growth';
import type { Profile } from '../../lib/model/profile';
import { Folded } from '../ui/folded';
import { GrowthChart } from './growth-chart';
import { PersonHint } from './person-hint';
import type { Person } from './use-person';

const NOT_SAVED = 'growth_not_saved';

interface Props {
  profile: Profile;
  assessment: Assessment;
  person: Person;
}

/** How the followers change between the person's own visits. */
export function GrowthLine({ profile, assessment, person }: Props) {
  const { growth } = assessment;
  const rounded = assessment.notes.find(({ code }) => code === 'growth.rounded');
  return (
    <Folded label={t('growth')} result={inShort(growth)} onOpen={person.recall}>
      <p>{sentence(growth)}</p>
      {rounded && <p>{reasonText(rounded)}</p>}
      {growth.rising && <p>{t('growth_rising')}</p>}
      <Visits visits={toVisits(profile, person.kept?.snapshots ?? [])} />
      <PersonHint person={person} words={NOT_SAVED} />
    </Folded>
  );
}

/** "2.1–3.4%", of a loss the smaller loss first. */
function rangeOf({ state, low = 0, high = 0 }: Growth): string {
  const [from, to] = state === 'shrinking' ? [-high, -low] : [low, high];
  return formatPercentRange(from, to);
}

function inShort(growth: Growth): string {
  const { state, rising } = growth;
  if (state === 'growing') return t(rising ? 'growth_rising_short' : 'growth_growing', rangeOf(growth));
  if (state === 'shrinking') return t('growth_shrinking', rangeOf(growth));
  const keys = {
    flat: 'growth_flat',
    'cannot-see': 'growth_cannot_see',
    'not-enough-evidence': 'growth_not_enough',
  } as const;
  return t(keys[state]);
}

function sentence(growth: Growth): string {
  const { state, days } = growth;
  if (state === 'not-enough-evidence' || days === undefined) return t('growth_needs');
  if (state === 'cannot-see') return plural('growth_seen_nothing', days);
  if (state === 'flat') return plural('growth_seen_flat', days);
  return plural(state === 'growing' ? 'growth_seen_more' : 'growth_seen_fewer', days, rangeOf(growth));
}

function Visits({ visits }: { visits: Visit[] }) {
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
