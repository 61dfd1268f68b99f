import { useCallback, useLayoutEffect, useState } from 'react';
import { failureText } from '../../../lib/i18n/failures';
import { plural, t } from '../../../lib/i18n/text';
import { failureCode } from '../../../lib/model/failure';
import type { Candidate } from '../../../lib/model/candidate';
import { removeBatch } from '../../../lib/shortlist/candidates';
import { declineCreator, postpone, reopen, type TakeBack } from '../../ui/decisions';
import { Dialog } from '../../ui/dialog';
import { batchesOf, nextIn, type Batch } from '../../ui/queue-order';
import { Toast } from '../../ui/toast';
import { AddCandidates } from './add-candidates';
import { BatchCard } from './batch-card';
import { CandidateList } from './candidate-list';
import { useCandidates } from './use-candidates';
import { useReviewTab } from './use-review-tab';
import './queue.css';

interface Said {
  text: string;
  undo?: TakeBack;
}

/** Who is to be looked at, batch by batch: pasted in, opened one after the other by the person, and decided. */
export function Queue() {
  const loaded = useCandidates();
  const open = useReviewTab();
  const [isAdding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Batch | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const hush = useCallback(() => setSaid(null), []);

  const all = loaded.state === 'ready' ? loaded.candidates : [];
  const batches = batchesOf(all);
  // The newest batch that has somebody left: what was pasted last is what the person is at.
  const current = batches.findLast((batch) => nextIn(batch));

  /** Does it, says so, and offers to take it back. */
  const run = async (work: () => Promise<TakeBack | void>, words: string) => {
    setBusy(true);
    try {
      const undo = await work();
      setSaid({ text: words, ...(undo && { undo }) });
    } catch (error) {
      setSaid({ text: failureText(failureCode(error)) });
    } finally {
      setBusy(false);
    }
  };

  const openNext = (batch: Batch | undefined) => {
    const next = batch && nextIn(batch);
    if (next) void open(next.url);
  };
  useNextKey(() => openNext(current));

  const decline = (candidate: Candidate, reason: string) => {
    const { key, url, given } = candidate;
    const who = { keys: key === undefined ? [] : [key], url, name: given, candidate };
    void run(() => declineCreator(who, reason), t('queue_did_decline', given));
  };

  if (loaded.state === 'loading') return <p className="queue quiet">{t('queue_loading')}</p>;
  if (loaded.state === 'failed') {
    return (
      <p className="queue" role="alert">
        {failureText(loaded.code)}
      </p>
    );
  }
  const names = batches.map(({ name }) => name);
  const onAdded = (name: string, added: number) => {
    setAdding(false);
    setSaid({ text: plural('queue_added', added, name) });
  };
  return (
    <section className="queue">
      <header className="queue-head">
        <h2>{t('queue')}</h2>
        {all.length > 0 && (
          <button type="button" onClick={() => setAdding(true)}>
            {t('queue_add')}
          </button>
        )}
      </header>
      {all.length === 0 ? (
        <>
          <p>{t('queue_empty')}</p>
          <AddCandidates batches={names} onAdded={onAdded} />
        </>
      ) : (
        <>
          <div className="queue-batches">
            {batches.toReversed().map((batch) => (
              <BatchCard
                key={batch.name}
                batch={batch}
                isCurrent={batch === current}
                onOpenNext={() => openNext(batch)}
                onRemove={() => setRemoving(batch)}
              />
            ))}
          </div>
          <p className="quiet">{t('queue_hint')}</p>
          <CandidateList
            batches={batches}
            busy={busy}
            onOpen={({ url }) => void open(url)}
            onDecline={decline}
            onLater={(candidate) => void run(() => postpone(candidate), t('queue_did_later', candidate.given))}
            onReopen={(candidate) => void run(() => reopen(candidate), t('queue_did_reopen', candidate.given))}
          />
        </>
      )}
      {isAdding && (
        <Dialog title={t('queue_add')} wide onClose={() => setAdding(false)}>
          <AddCandidates batches={names} onAdded={onAdded} />
        </Dialog>
      )}
      {removing && (
        <Dialog title={t('queue_remove_batch', removing.name)} onClose={() => setRemoving(null)}>
          <p>{plural('queue_remove_sure', removing.candidates.length)}</p>
          <p className="queue-actions">
            <button
              type="button"
              className="button-primary"
              data-first
              onClick={() => {
                setRemoving(null);
                void run(() => removeBatch(removing.name), t('queue_removed', removing.name));
              }}
            >
              {t('remove')}
            </button>
            <button type="button" onClick={() => setRemoving(null)}>
              {t('cancel')}
            </button>
          </p>
        </Dialog>
      )}
      <div role="status">
        {said && (
          <Toast
            action={
              said.undo && {
                label: t('undo'),
                run: () => void run(said.undo ?? (async () => undefined), t('queue_undone')),
              }
            }
            onGone={hush}
          >
            {said.text}
          </Toast>
        )}
      </div>
    </section>
  );
}

/** N opens the next one, wherever the focus is but in a field or a dialog. */
function useNextKey(onNext: () => void): void {
  // Before it is painted: a key pressed at once is about what is on the screen.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target, altKey, ctrlKey, metaKey } = event;
      if (key.toLowerCase() !== 'n' || altKey || ctrlKey || metaKey || event.repeat) return;
      if (target instanceof Element && target.closest('input, textarea, select, dialog')) return;
      event.preventDefault();
      onNext();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
