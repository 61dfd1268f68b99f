import { formatDay } from '../../lib/i18n/dates';
import { t } from '../../lib/i18n/text';
import type { Answers, Requirements } from '../../lib/model/requirement';
import { Glyph } from '../ui/glyph';
import { REQUIREMENT_STATES, requirementsText, requirementText } from '../ui/requirements-words';

/** The requirement list that the creator was held against, line by line, with the day of each answer of the person's own. */
export function RequirementLines({ requirements, answers }: { requirements: Requirements; answers: Answers }) {
  return (
    <section>
      <h3>{t('requirements')}</h3>
      <p>{requirementsText(requirements)}</p>
      <ul className="report-list">
        {requirements.each.map(({ requirement, state }) => {
          const [glyph, words] = REQUIREMENT_STATES[state];
          const answer = answers[requirement.id];
          return (
            <li key={requirement.id}>
              <Glyph of={glyph} /> <bdi>{requirementText(requirement)}</bdi>
              {': '}
              {t(words)}
              {answer && ` (${formatDay(answer.at)})`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
