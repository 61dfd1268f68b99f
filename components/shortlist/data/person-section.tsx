import { useEffect, useId, useRef, useState } from 'react';
import { failureText } from '../../../lib/i18n/failures';
import { siteName } from '../../../lib/i18n/names';
import { plural, t } from '../../../lib/i18n/text';
import { failureCode } from '../../../lib/model/failure';
import type { Who } from '../../../lib/shortlist/traces';
import { Progress } from '../../ui/progress';
import { useJob } from '../../ui/use-job';
import type { Say } from '../../ui/use-say';
import { findPeople, idOf, type FoundPerson } from './find-people';
import { Record } from './record';
import { Section } from './section';

/** More than that nobody reads through: the name is to be typed further. */
const MOST_FOUND = 20;

interface Props {
  /** Whose record is shown. */
  shown: Who | null;
  onShow: (who: Who | null) => void;
  say: Say;
}

/** Finding somebody, and everything that is stored about them. */
export function PersonSection({ shown, onShow, say }: Props) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [result, setResult] = useState<{ found: FoundPerson[]; more: boolean } | null>(null);
  const { isBusy, progress, run, cancel } = useJob();
  const record = useRef<HTMLDivElement>(null);

  // It may have been asked for from another place of the page.
  useEffect(() => {
    if (shown !== null) record.current?.scrollIntoView({ block: 'start' });
  }, [shown]);

  const isShown = (who: Who) => shown !== null && idOf(shown) === idOf(who);

  const search = async () => {
    onShow(null);
    const outcome = await run((running) => findPeople(query, MOST_FOUND, running));
    if (outcome.state === 'failed') return say(failureText(failureCode(outcome.error)));
    if (outcome.state === 'cancelled') return;
    setResult(outcome.value);
    const [only, ...others] = outcome.value.found;
    if (only && others.length === 0) onShow(only.who);
  };

  return (
    <Section title={t('data_person')} hint={t('data_person_hint')}>
      <form
        className="data-buttons"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <label htmlFor={id} className="data-label">
          {t('data_person_search')}
        </label>
        <input id={id} type="search" dir="auto" value={query} onChange={(event) => setQuery(event.target.value)} />
        <button type="submit" disabled={isBusy || query.trim() === ''}>
          {t('data_person_find')}
        </button>
      </form>
      <Progress label={t('data_person_searching')} share={progress} onCancel={cancel} />
      <p role="status">
        {result &&
          (result.found.length === 0 ? t('data_person_none') : plural('data_person_found', result.found.length))}
      </p>
      {result && result.found.length > 0 && (
        <ul className="data-people">
          {result.found.map(({ who, name, site, handle, isSaved }) => (
            <li key={idOf(who)}>
              <button
                type="button"
                className="button-link"
                aria-expanded={isShown(who)}
                onClick={() => onShow(isShown(who) ? null : who)}
              >
                <bdi>{name}</bdi>
              </button>{' '}
              <span className="quiet">
                {site && siteName(site)} {handle !== undefined && <bdi>@{handle}</bdi>}
                {!isSaved && <> · {t('data_person_elsewhere')}</>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {result?.more && <p className="quiet">{t('data_person_more')}</p>}
      <div ref={record} className="data-record">
        {shown !== null && (
          <Record
            key={idOf(shown)}
            who={shown}
            say={say}
            onGone={() => {
              onShow(null);
              setResult(null);
            }}
          />
        )}
      </div>
    </Section>
  );
}
