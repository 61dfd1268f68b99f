import { useEffect, useId, useState, type FormEvent } from 'react';
import { t } from '../../lib/i18n/text';
import './decline-form.css';

interface Props {
  /** Who is declined. */
  name: string;
  busy: boolean;
  onDecline: (reason: string) => void;
  onCancel: () => void;
}

/** Reasons that are offered again. */
const MOST_REASONS = 6;
const LONGEST_REASON = 500;

/** Asks why, with the reasons that the person has given last; Enter is enough, and no reason is needed. */
export function DeclineForm({ name, busy, onDecline, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const reasons = useReasons();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onDecline(reason.trim());
  };
  return (
    <form className="decline-form" aria-label={t('decline_name', name)} onSubmit={submit}>
      <label htmlFor={id}>{t('decline_why')}</label>
      <input
        id={id}
        autoFocus
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // The browser would close the popup.
          event.preventDefault();
          onCancel();
        }}
      />
      {reasons.length > 0 && (
        <ul aria-label={t('decline_recent')}>
          {reasons.map((one) => (
            <li key={one}>
              <button type="button" disabled={busy} title={one} onClick={() => onDecline(one)}>
                <bdi>{one}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="decline-actions">
        <button type="submit" className="button-primary" disabled={busy}>
          {t('decline')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}

/** The reasons that were given last, each once. */
function useReasons(): string[] {
  const [reasons, setReasons] = useState<string[]>([]);
  useEffect(() => {
    let gone = false;
    // Without them a reason can still be typed.
    import('../../lib/shortlist/declined')
      .then(({ allDeclined }) => allDeclined())
      .then(
        (all) => {
          const given = all.map(({ reason }) => reason).filter(Boolean);
          if (!gone) setReasons([...new Set(given)].slice(0, MOST_REASONS));
        },
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, []);
  return reasons;
}
