import { useLayoutEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { failureText } from '../../lib/i18n/failures';
import { t } from '../../lib/i18n/text';
import { failureCode } from '../../lib/model/failure';
import { creatorKeys } from '../../lib/model/reading';
import { declineCreator, postpone, reopen, type TakeBack } from '../ui/decisions';
import { DeclineForm } from '../ui/decline-form';
import { QueueBar } from './queue-bar';
import { useQueueHere } from './use-queue-here';
import type { Shown } from './use-tab-view';

interface Props {
  tabId: number;
  shown: Shown;
  /** The reason is being asked for. */
  isDeclining: boolean;
  onDeclining: (isDeclining: boolean) => void;
  /** What is said of the creator has changed. */
  onChanged: () => void;
  openQueue: () => void;
}

interface Said {
  /** Of the creator by the name that is known when it is shown: the page may be read a moment after the key. */
  of: (name: string) => string;
  undo?: TakeBack;
}

/** What the person decides of the creator of the tab, in the review queue or outside it. Loaded after the verdict is painted. */
export default function Deciding({ tabId, shown, isDeclining, onDeclining, onChanged, openQueue }: Props) {
  const here = useQueueHere(tabId, shown);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const verdict = shown.state === 'judged' ? shown.verdict : undefined;
  const profile = verdict?.profile;
  const who = profile
    ? { keys: creatorKeys(profile), url: profile.url, name: profile.name ?? profile.handle }
    : here && {
        keys: here.candidate.key ? [here.candidate.key] : [],
        url: here.candidate.url,
        name: here.candidate.given,
      };
  const name = who?.name ?? '';

  const subject = here?.candidate.id ?? verdict?.account.key ?? '';
  useLayoutEffect(() => {
    // What was said and asked was about somebody else. Before it is painted: what is asked by a key from then on stays.
    setSaid(null);
    onDeclining(false);
  }, [subject, onDeclining]);

  const run = async (work: () => Promise<TakeBack | void>, of: Said['of']) => {
    setBusy(true);
    try {
      const undo = await work();
      setSaid({ of, ...(undo && { undo }) });
      onChanged();
    } catch (error) {
      const text = failureText(failureCode(error));
      setSaid({ of: () => text });
    } finally {
      setBusy(false);
    }
  };

  const decline = (reason: string) => {
    onDeclining(false);
    if (!who) return;
    const entryId = verdict?.saved?.entryId;
    void run(
      () =>
        declineCreator(
          { ...who, ...(entryId !== undefined && { entryId }), ...(here && { candidate: here.candidate }) },
          reason,
        ),
      (called) => t('queue_did_decline', called),
    );
  };

  return (
    <div className="deciding">
      {here && (
        <QueueBar
          key={here.candidate.id}
          here={here}
          canKeep={verdict !== undefined}
          busy={busy}
          isAsking={isDeclining}
          onDecline={() => onDeclining(true)}
          onLater={() =>
            void run(
              () => postpone(here.candidate),
              (called) => t('queue_did_later', called),
            )
          }
          onReopen={() =>
            void run(
              () => reopen(here.candidate),
              (called) => t('queue_did_reopen', called),
            )
          }
          onNext={(next) => void browser.tabs.update(tabId, { url: next.url })}
          openQueue={openQueue}
        />
      )}
      {isDeclining && who && (
        <DeclineForm name={name} busy={busy} onDecline={decline} onCancel={() => onDeclining(false)} />
      )}
      <p role="status" className="deciding-said">
        {said && (
          <>
            <bdi>{said.of(name)}</bdi>
            {said.undo && (
              <>
                {' · '}
                <button
                  type="button"
                  className="button-link"
                  disabled={busy}
                  onClick={() => void run(said.undo ?? (async () => undefined), () => t('queue_undone'))}
                >
                  {t('undo')}
                </button>
              </>
            )}
          </>
        )}
      </p>
    </div>
  );
}
