import { useEffect, useState } from 'react';
import { formatRelative, formatExact } from '../../lib/i18n/dates';
import { t, type MessageKey } from '../../lib/i18n/text';
import type { Requirement, RequirementList, Requirements, RequirementState } from '../../lib/model/requirement';
import { Folded } from '../ui/folded';
import { Glyph } from '../ui/glyph';
import { YesNo } from '../ui/yes-no';
import { PersonHint } from './person-hint';
import { REQUIREMENT_STATES, requirementsGlyph, requirementsText, requirementText } from '../ui/requirements-words';
import type { Person } from './use-person';

// The settings come with their schemas, and nobody needs them before this is unfolded.
const settings = () => import('../../lib/settings/settings');

interface Props {
  /** Null where no list is chosen. */
  requirements: Requirements | null;
  person: Person;
  /** In milliseconds. */
  now: number;
  /** The choice of the list has changed: everything is judged anew when it is asked for. */
  onChanged: () => void;
  onSettings: () => void;
}

/** The chosen requirement list against this creator, line by line; what only the person can tell is answered in place. */
export function RequirementsLine({ requirements, person, now, onChanged, onSettings }: Props) {
  return (
    <Folded
      label={t('requirements')}
      result={requirements ? requirementsText(requirements) : t('requirements_none')}
      glyph={requirements ? requirementsGlyph(requirements) : undefined}
      onOpen={person.recall}
    >
      <ListSwitch onChanged={onChanged} onSettings={onSettings} />
      {requirements && (
        <>
          <ul className="lines">
            {requirements.each.map(({ requirement, state }) => (
              <Line key={requirement.id} line={requirement} state={state} person={person} now={now} />
            ))}
          </ul>
          {requirements.each.some(({ requirement }) => requirement.kind === 'soft') && <PersonHint person={person} />}
        </>
      )}
    </Folded>
  );
}

interface LineProps {
  line: Requirement;
  state: RequirementState;
  person: Person;
  now: number;
}

function Line({ line, state, person, now }: LineProps) {
  const [glyph, words] = REQUIREMENT_STATES[state];
  const given = person.kept?.words.answers[line.id];
  const text = requirementText(line);
  return (
    <li>
      <p className="line-head">
        <Glyph of={glyph} />
        <bdi>{text}</bdi>
        <span className="line-state">{t(words)}</span>
      </p>
      {line.kind === 'soft' && (
        <div className="line-answer">
          <YesNo
            label={text}
            value={given?.answer ?? null}
            disabled={!person.kept}
            third={t('person_open')}
            onChange={(answer) => person.say({ answers: { [line.id]: answer } })}
          />
          {given && (
            <span className="quiet small" title={formatExact(given.at)}>
              {t('person_answered', formatRelative(given.at, now))}
            </span>
          )}
        </div>
      )}
    </li>
  );
}

function ListSwitch({ onChanged, onSettings }: Pick<Props, 'onChanged' | 'onSettings'>) {
  const [choice, setChoice] = useState<{ lists: RequirementList[]; current: string } | null>(null);
  useEffect(() => {
    let gone = false;
    // Without the settings the lines still stand; only the choice is missing.
    settings()
      .then(({ readSettings }) => readSettings())
      .then(
        ({ requirementLists: lists, currentRequirements: current }) => !gone && setChoice({ lists, current }),
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, []);

  const choose = (current: string) => {
    setChoice((before) => before && { ...before, current });
    void settings()
      .then(({ changeSettings }) => changeSettings({ currentRequirements: current }))
      .then(onChanged, onChanged);
  };
  const link = (words: MessageKey) => (
    <button type="button" className="button-link" onClick={onSettings}>
      {t(words)}
    </button>
  );
  if (!choice) return null;
  if (choice.lists.length === 0) {
    return (
      <p>
        {t('requirements_no_lists')} {link('requirements_make')}
      </p>
    );
  }
  const { lists, current } = choice;
  return (
    <p className="person-choice">
      <select
        aria-label={t('requirements_list')}
        value={lists.some(({ id }) => id === current) ? current : ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{t('requirements_none')}</option>
        {lists.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {link('requirements_edit')}
    </p>
  );
}
