import { useState } from 'react';
import { failureText } from '../../../lib/i18n/failures';
import { plural, t } from '../../../lib/i18n/text';
import type { Declined } from '../../../lib/model/declined';
import { failureCode } from '../../../lib/model/failure';
import { allDeclined, decline, forgetDeclined } from '../../../lib/shortlist/declined';
import { RelativeTime } from '../../ui/relative-time';
import type { Say } from '../../ui/use-say';
import { Section } from './section';
import { useStored } from './use-stored';

/** So many are shown at first, and with each press. */
const A_PAGE = 50;

/** Who was declined, when and why, and how to forget it. */
export function DeclinedSection({ now, say }: { now: number; say: Say }) {
  const { stored } = useStored(allDeclined);
  const [shown, setShown] = useState(A_PAGE);
  const onFailed = (error: unknown) => say(failureText(failureCode(error)));

  const forget = async (declined: Declined, name: string) => {
    try {
      await forgetDeclined(declined.id);
      say(t('data_forgotten', name), () => void decline(declined, declined.at).catch(onFailed));
    } catch (error) {
      onFailed(error);
    }
  };

  const all = stored.state === 'ready' ? stored.value : [];
  return (
    <Section title={t('data_declined')} hint={t('data_declined_hint')}>
      {stored.state === 'failed' && <p role="alert">{failureText(stored.code)}</p>}
      {stored.state === 'ready' && all.length === 0 && <p>{t('data_declined_none')}</p>}
      {all.length > 0 && (
        <ul className="data-declined">
          {all.slice(0, shown).map((declined) => {
            const name = declined.name ?? declined.url;
            return (
              <li key={declined.id}>
                <span>
                  <a href={declined.url} target="_blank" rel="noreferrer">
                    <bdi>{name}</bdi>
                  </a>{' '}
                  <span className="quiet">
                    <RelativeTime iso={declined.at} now={now} />
                  </span>
                  {declined.reason !== '' && <bdi className="data-reason">{declined.reason}</bdi>}
                </span>
                <button
                  type="button"
                  aria-label={t('data_forget_of', name)}
                  onClick={() => void forget(declined, name)}
                >
                  {t('data_forget')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {all.length > shown && (
        <button type="button" onClick={() => setShown(shown + A_PAGE)}>
          {plural('data_declined_more', Math.min(A_PAGE, all.length - shown))}
        </button>
      )}
    </Section>
  );
}
