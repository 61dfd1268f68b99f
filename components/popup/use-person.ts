import { useEffect, useRef, useState } from 'react';
import { ask } from '../../lib/messages/send';
import { failureCode, type FailureCode } from '../../lib/model/failure';
import type { OwnWordsChange } from '../../lib/model/own-words';
import type { Kept } from '../../lib/model/verdict';
import { withWords } from '../../lib/shortlist/own-words';

/** What the shortlist keeps of the creator beside the verdict, and the way to add to it. */
export interface Person {
  isSaved: boolean;
  /** Null until it was asked for and came, and of somebody who is not saved. */
  kept: Kept | null;
  failed: FailureCode | null;
  /** Asks for what is kept: nobody needs it before something is unfolded. */
  recall: () => void;
  say: (change: OwnWordsChange) => void;
}

/** `entryId`: how the creator of the tab is saved; undefined while they are not. */
export function usePerson(tabId: number, entryId: string | undefined): Person {
  const [kept, setKept] = useState<Kept | null>(null);
  const [failed, setFailed] = useState<FailureCode | null>(null);
  const [isWanted, setIsWanted] = useState(false);
  // Only the newest answer may be shown: an older one would take back what the person just said.
  const newest = useRef(0);

  /** `before`: what is shown again when it could not be kept. */
  const take = (asked: Promise<Kept>, before: Kept | null) => {
    const question = ++newest.current;
    setFailed(null);
    asked.then(
      (answer) => {
        if (question === newest.current) setKept(answer);
      },
      (error: unknown) => {
        if (question !== newest.current) return;
        setKept(before);
        setFailed(failureCode(error));
      },
    );
  };

  useEffect(() => {
    newest.current += 1;
    setKept(null);
    if (entryId !== undefined && isWanted) take(ask('creator.recall', { tabId }), null);
  }, [tabId, entryId, isWanted]);

  return {
    isSaved: entryId !== undefined,
    kept: entryId === undefined ? null : kept,
    failed,
    recall: () => setIsWanted(true),
    say: (change) => {
      // Shown at once: a tick that waits for its answer looks as if it had been refused.
      if (kept) setKept({ ...kept, words: withWords(kept.words, change, new Date().toISOString()) });
      take(ask('creator.answer', { tabId, change }), kept);
    },
  };
}
