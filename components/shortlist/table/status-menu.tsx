import { useState } from 'react';
import { stageName } from '../../../lib/i18n/stages';
import { t } from '../../../lib/i18n/text';

/** The stage that asks why: whoever meets the creator again wants to know. */
export const WITH_REASON = 'rejected';

interface Props {
  stages: readonly string[];
  /** The stage that all of the chosen have, if they have one. */
  current: string | undefined;
  onSet: (status: string, reason: string | undefined) => void;
}

/** The stages a creator goes through; rejecting asks for the reason. */
export function StatusMenu({ stages, current, onSet }: Props) {
  const [isRejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState('');
  if (isRejecting) {
    return (
      <form
        className="menu-reason"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') onSet(WITH_REASON, reason.trim());
        }}
      >
        <label>
          {t('reject_reason')}
          <input
            autoFocus
            required
            maxLength={500}
            placeholder={t('reject_reason_hint')}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        <button type="submit" className="button-primary">
          {stageName(WITH_REASON)}
        </button>
      </form>
    );
  }
  return (
    <ul className="menu-list">
      {stages.map((stage, index) => (
        <li key={stage}>
          <button
            type="button"
            data-first={index === 0 || undefined}
            aria-pressed={stage === current}
            onClick={() => (stage === WITH_REASON ? setRejecting(true) : onSet(stage, undefined))}
          >
            <bdi>{stageName(stage)}</bdi>
            {stage === WITH_REASON && ' …'}
          </button>
        </li>
      ))}
    </ul>
  );
}
