import { formatDay } from '../../lib/i18n/dates';
import { t } from '../../lib/i18n/text';
import type { Entry } from '../../lib/model/entry';
import { AUTHENTICITY_QUESTIONS } from '../ui/authenticity-questions';
import { checklistLines } from '../ui/checklist-lines';
import type { CreatorFact } from '../ui/creator-facts';

interface Props {
  facts: readonly CreatorFact[];
  entry: Entry;
}

/** What the person says of the creator: status, fields, note, and what they have answered and ticked. */
export function OwnWords({ facts, entry }: Props) {
  const { savedAt, authenticity, checklist, elsewhere, profile, assessment } = entry;
  const lines = checklistLines(profile, assessment).filter(({ id, isAnswered }) => isAnswered || checklist[id]?.done);
  return (
    <section>
      <h3>{t('compare_own')}</h3>
      <table>
        <tbody>
          <tr>
            <th scope="row">{t('column_saved')}</th>
            <td>{formatDay(savedAt)}</td>
          </tr>
          {facts
            .filter(({ text }) => text !== '')
            .map(({ key, label, text }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td className="report-note">
                  <bdi>{text}</bdi>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {authenticity && (
        <>
          <h4>{t('authenticity')}</h4>
          <ul className="report-list">
            {AUTHENTICITY_QUESTIONS.map((question, at) => (
              <li key={question}>
                {t(question)} {answerText(authenticity.answers[at])}
              </li>
            ))}
          </ul>
          <p className="quiet small">{t('authenticity_answered', formatDay(authenticity.at))}</p>
        </>
      )}
      {lines.length > 0 && (
        <>
          <h4>{t('checklist')}</h4>
          <ul className="report-list">
            {lines.map(({ id, text, evidence }) => (
              <li key={id}>
                <span aria-hidden="true">✓</span> {t(text)}
                {evidence !== undefined && <span className="quiet"> · {evidence}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {elsewhere && Object.keys(elsewhere).length > 0 && (
        <>
          <h4>{t('report_elsewhere')}</h4>
          <table>
            <tbody>
              {Object.entries(elsewhere).map(([column, value]) => (
                <tr key={column}>
                  <th scope="row">
                    <bdi>{column}</bdi>
                  </th>
                  <td>
                    <bdi>{value}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function answerText(answer: boolean | null | undefined): string {
  if (answer === null || answer === undefined) return t('authenticity_unsure');
  return t(answer ? 'yes' : 'no');
}
