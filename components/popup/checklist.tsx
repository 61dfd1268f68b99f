import { formatExact } from '../../lib/i18n/dates';
import { formatNumber } from '../../lib/i18n/numbers';
import { t } from '../../lib/i18n/text';
import type { Assessment } from '../../lib/model/assessment';
import type { Profile } from '../../lib/model/profile';
import { Folded } from '../ui/folded';
import { checklistLines } from '../ui/checklist-lines';
import { PersonHint } from './person-hint';
import type { Person } from './use-person';

interface Props {
  profile: Profile;
  assessment: Assessment;
  person: Person;
}

/** The guide's vetting checklist: what the page answers is ticked with its evidence, the rest is the person's to tick. */
export function Checklist({ profile, assessment, person }: Props) {
  const lines = checklistLines(profile, assessment);
  const ticks = person.kept?.words.checklist ?? {};
  const done = lines.filter(({ id, isAnswered }) => isAnswered || ticks[id]?.done).length;
  return (
    <Folded
      label={t('checklist')}
      result={t('checklist_short', formatNumber(done), formatNumber(lines.length))}
      onOpen={person.recall}
    >
      <ul className="lines ticks">
        {lines.map(({ id, text, evidence, isAnswered }) => {
          const tick = ticks[id];
          return (
            <li key={id}>
              <label title={tick?.done ? formatExact(tick.at) : undefined}>
                <input
                  type="checkbox"
                  checked={isAnswered || (tick?.done ?? false)}
                  disabled={isAnswered || !person.kept}
                  onChange={(event) => person.say({ checklist: { [id]: event.target.checked } })}
                />
                <span>{t(text)}</span>
              </label>
              {evidence !== undefined && <p className="quiet small tick-evidence">{evidence}</p>}
            </li>
          );
        })}
      </ul>
      <p className="quiet small">{t('checklist_hint')}</p>
      <PersonHint person={person} />
    </Folded>
  );
}
