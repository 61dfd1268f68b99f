import { useState } from 'react';
import { formatExact } from '../../../lib/i18n/dates';
import { siteName } from '../../../lib/i18n/names';
import { t, type MessageKey } from '../../../lib/i18n/text';
import type { Candidate, CandidateState } from '../../../lib/model/candidate';
import { SITES } from '../../../lib/model/names';
import { DeclineForm } from '../../ui/decline-form';
import { Glyph } from '../../ui/glyph';
import { RelativeTime } from '../../ui/relative-time';

interface Props {
  candidate: Candidate;
  /** In milliseconds. */
  now: number;
  busy: boolean;
  onOpen: () => void;
  onDecline: (reason: string) => void;
  onLater: () => void;
  onReopen: () => void;
}

const STATES = {
  waiting: ['unclear', 'queue_state_waiting'],
  kept: ['clear', 'queue_state_kept'],
  declined: ['look', 'queue_state_declined'],
  later: ['unclear', 'queue_state_later'],
} as const satisfies Record<CandidateState, readonly ['clear' | 'look' | 'unclear', MessageKey]>;

/** One creator of the queue: as they were pasted, what was decided, and what can be done about it. */
export function CandidateRow({ candidate, now, busy, onOpen, onDecline, onLater, onReopen }: Props) {
  const [isDeclining, setDeclining] = useState(false);
  const { key, given, url, state, decidedAt } = candidate;
  const [glyph, words] = STATES[state];
  const site = SITES.find((one) => key?.startsWith(`${one}:`));
  const isOpen = state === 'waiting' || state === 'later';
  return (
    <li className="queue-row">
      <p className="queue-who">
        <button type="button" className="button-link" title={url} onClick={onOpen}>
          <bdi>{given}</bdi>
        </button>
        {site && <span className="quiet"> {siteName(site)}</span>}
      </p>
      <p className="queue-state">
        <Glyph of={glyph} /> {t(words)}
        {decidedAt !== undefined && (
          <span className="quiet">
            {' '}
            <RelativeTime iso={decidedAt} now={now} title={formatExact(decidedAt)} />
          </span>
        )}
      </p>
      <p className="queue-actions">
        {isOpen && !isDeclining && (
          <button type="button" aria-label={t('decline_name', given)} onClick={() => setDeclining(true)}>
            {t('decline')}
          </button>
        )}
        {state === 'waiting' && (
          <button type="button" disabled={busy} aria-label={t('queue_later_name', given)} onClick={onLater}>
            {t('queue_later')}
          </button>
        )}
        {state !== 'waiting' && (
          <button type="button" disabled={busy} aria-label={t('queue_reopen_name', given)} onClick={onReopen}>
            {t('queue_reopen')}
          </button>
        )}
      </p>
      {isDeclining && (
        <DeclineForm
          name={given}
          busy={busy}
          onCancel={() => setDeclining(false)}
          onDecline={(reason) => {
            setDeclining(false);
            onDecline(reason);
          }}
        />
      )}
    </li>
  );
}
