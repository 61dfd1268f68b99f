import { useEffect, useState } from 'react';
import { failureText } from '../../lib/i18n/failures';
import { t } from '../../lib/i18n/text';
import type { Outcome } from './use-settings';

const SHOWN_FOR_MS = 4_000;

/** "Saved", for a moment after each change; what went wrong stays until something is saved again. */
export function Status({ outcome }: { outcome: Outcome | null }) {
  const [gone, setGone] = useState<Outcome | null>(null);
  useEffect(() => {
    if (outcome?.state !== 'saved') return undefined;
    const timer = setTimeout(() => setGone(outcome), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <>
      <p className="options-status quiet" role="status">
        {outcome?.state === 'saved' && outcome !== gone && t('options_saved')}
      </p>
      {outcome?.state === 'failed' && (
        <p className="options-failure" role="alert">
          {failureText(outcome.code)}
        </p>
      )}
    </>
  );
}
