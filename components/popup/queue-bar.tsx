import { useLayoutEffect, useRef } from 'react';
import { formatNumber } from '../../lib/i18n/numbers';
import { t } from '../../lib/i18n/text';
import type { Candidate } from '../../lib/model/candidate';
import { useDecisionKeys } from './use-decision-keys';
import type { QueueHere } from './use-queue-here';

interface Props {
  here: QueueHere;
  /** Somebody was read on the page: only then there is something to keep. */
  canKeep: boolean;
  busy: boolean;
  /** A reason is being asked for. */
  isAsking: boolean;
  onDecline: () => void;
  onLater: () => void;
  onReopen: () => void;
  onNext: (next: Candidate) => void;
  openQueue: () => void;
}

/** The creator's place in the review queue, and the four decisions with their keys. The next one opens in the same tab. */
export function QueueBar({ here, canKeep, busy, isAsking, onDecline, onLater, onReopen, onNext, openQueue }: Props) {
  const { candidate, batch, place, next } = here;
  const { state } = candidate;
  const isOpen = state === 'waiting' || state === 'later';
  const keep = useRef<HTMLButtonElement>(null);
  const goOn = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);

  // The popup was opened to decide: the keys must reach it, and not a note that nobody has begun to write. Before it is
  // painted: whoever sees the keys may press them.
  useLayoutEffect(() => {
    // After the save bar, which appears with the verdict and takes the focus for its note.
    queueMicrotask(() => {
      const { activeElement: active } = document;
      const isTyping = active instanceof HTMLInputElement && active.value !== '';
      if (!isTyping) (keep.current ?? goOn.current)?.focus({ preventScroll: true });
    });
    // Once more when there is something to keep: until then there was no such button.
  }, [canKeep]);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) goOn.current?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);

  useDecisionKeys(isAsking, {
    k: () => keep.current?.click(),
    d: () => isOpen && onDecline(),
    l: () => state === 'waiting' && onLater(),
    n: () => next && onNext(next),
  });

  return (
    <section className="queue-bar" aria-label={t('queue')}>
      <p>
        {t('queue_place', formatNumber(place), formatNumber(batch.candidates.length), batch.name)}
        {state !== 'waiting' && ` · ${t(`queue_state_${state}`)}`}
      </p>
      <div className="queue-buttons">
        {isOpen && (
          <>
            {canKeep && (
              // The save bar's own button, so that the list and the note that stand there are kept as well.
              <button ref={keep} type="submit" form="save-bar" disabled={busy} aria-keyshortcuts="k">
                {t('queue_keep')} <kbd>K</kbd>
              </button>
            )}
            <button type="button" disabled={busy} aria-keyshortcuts="d" aria-expanded={isAsking} onClick={onDecline}>
              {t('decline')} <kbd>D</kbd>
            </button>
          </>
        )}
        {state === 'waiting' && (
          <button type="button" disabled={busy} aria-keyshortcuts="l" onClick={onLater}>
            {t('queue_later')} <kbd>L</kbd>
          </button>
        )}
        {!isOpen && (
          <button type="button" disabled={busy} onClick={onReopen}>
            {t('queue_reopen')}
          </button>
        )}
        {next && (
          <button ref={goOn} type="button" title={next.url} aria-keyshortcuts="n" onClick={() => onNext(next)}>
            {t('queue_next')} <kbd>N</kbd>
          </button>
        )}
      </div>
      {!next && !isOpen && (
        <p>
          {t('queue_batch_done', batch.name)}{' '}
          <button type="button" className="button-link" onClick={openQueue}>
            {t('queue_open')}
          </button>
        </p>
      )}
    </section>
  );
}
