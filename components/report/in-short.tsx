import { t } from '../../lib/i18n/text';
import { creatorFacts, type CreatorFact } from '../ui/creator-facts';
import type { Reported } from './reported';

/** What the first page has of each creator, as far as it is known of one of them. */
const SHOWN = ['platform', 'followers', 'tier', 'engagement', 'view-rate', 'disclosure', 'requirements', 'status'];

/** All creators of the report in one table; the names lead to what is said of each. */
export function InShort({ reported }: { reported: readonly Reported[] }) {
  const rows = reported.map((one) => ({ one, facts: creatorFacts(one.entry, one) }));
  const columns = SHOWN.filter((key) => rows.some(({ facts }) => textOf(facts, key) !== ''));
  return (
    <section className="report-short">
      <h2>{t('report_short')}</h2>
      <div className="report-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('column_creator')}</th>
              {columns.map((key) => (
                <th scope="col" key={key}>
                  {rows[0]?.facts.find((fact) => fact.key === key)?.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ one: { entry }, facts }) => (
              <tr key={entry.id}>
                <th scope="row">
                  <a href={`#${entry.id}`}>
                    <bdi>{entry.profile.name ?? entry.profile.handle ?? entry.profile.accountId}</bdi>
                  </a>
                </th>
                {columns.map((key) => (
                  <td key={key}>{textOf(facts, key) || <span className="spoken">{t('unknown')}</span>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function textOf(facts: readonly CreatorFact[], key: string): string {
  return facts.find((fact) => fact.key === key)?.text ?? '';
}
