import { useState } from 'react';
import { failureText } from '../../lib/i18n/failures';
import { metStatement } from '../../lib/i18n/met';
import { t } from '../../lib/i18n/text';
import { failureCode } from '../../lib/model/failure';
import type { Verdict } from '../../lib/model/verdict';
import { Glyph } from '../ui/glyph';

interface Props {
  verdict: Verdict;
  /** In milliseconds. */
  now: number;
  onChanged: () => void;
}

/** That and how the person has met the creator before, so that nobody is vetted twice; when they were saved is said below. */
export function MetBefore({ verdict: { saved, declined }, now, onChanged }: Props) {
  const [failed, setFailed] = useState('');
  const lines = [
    declined && metStatement({ saved: null, declined }, now),
    saved?.status !== undefined && metStatement({ saved }, now),
  ].filter((line) => line !== undefined && line !== false);
  if (lines.length === 0) return null;
  const takeBack = async () => {
    if (!declined) return;
    try {
      const { takeBackDeclined } = await import('../ui/decisions');
      await takeBackDeclined(declined.id);
      onChanged();
    } catch (error) {
      setFailed(failureText(failureCode(error)));
    }
  };
  return (
    <section className="met-before">
      {lines.map(({ title }, at) => (
        <p key={title}>
          <Glyph of="look" /> <bdi>{title}</bdi>
          {declined && at === 0 && (
            <>
              {' · '}
              <button type="button" className="button-link" onClick={() => void takeBack()}>
                {t('decline_take_back')}
              </button>
            </>
          )}
        </p>
      ))}
      <p role="status">{failed}</p>
    </section>
  );
}
