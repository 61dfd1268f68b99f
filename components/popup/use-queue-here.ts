import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Candidate } from '../../lib/model/candidate';
import { creatorKeys } from '../../lib/model/reading';
import { allCandidates } from '../../lib/shortlist/candidates';
import type { Verdict } from '../../lib/model/verdict';
import { onShortlistChanged } from '../../lib/shortlist/changed';
import { accountAt } from '../../lib/sites/addresses';
import { batchesOf, nextIn, type Batch } from '../ui/queue-order';
import type { Shown } from './use-tab-view';

/** Where the creator of the tab stands in the review queue. */
export interface QueueHere {
  candidate: Candidate;
  batch: Batch;
  /** Its place in the batch, the first is 1. */
  place: number;
  next: Candidate | undefined;
}

function keysIn({ profile, account }: Verdict): string[] {
  return [...creatorKeys(profile), account.key];
}

const isOneOf = ({ key, url }: Candidate, keys: readonly string[]) => keys.includes(key ?? accountAt(url)?.key ?? '');

/** The keys under which the creator of a tab may be in the queue; where nothing could be read, the address alone tells. */
async function keysOf(tabId: number, shown: Shown): Promise<string[]> {
  if (shown.state === 'judged') return keysIn(shown.verdict);
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const account = tab?.url === undefined ? null : accountAt(tab.url);
  return account ? [account.key] : [];
}

async function find(keys: readonly string[]): Promise<QueueHere | null> {
  if (keys.length === 0) return null;
  const all = await allCandidates();
  const candidate = all.find((one) => isOneOf(one, keys));
  const batch = candidate && batchesOf(all).find(({ name }) => name === candidate.batch);
  if (!candidate || !batch) return null;
  const place = batch.candidates.findIndex(({ id }) => id === candidate.id) + 1;
  return { candidate, batch, place, next: nextIn(batch, candidate) };
}

/** Looks for the creator of the tab in the review queue, anew whenever the tab shows somebody else or the queue changes. */
export function useQueueHere(tabId: number, shown: Shown): QueueHere | null {
  const [found, setFound] = useState<{ of: string; here: QueueHere | null }>({ of: '', here: null });
  const of = shown.state === 'judged' ? shown.verdict.account.key : shown.state;
  useEffect(() => {
    let newest = 0;
    const look = async () => {
      const question = ++newest;
      // Without the queue the popup says all that it says of anybody.
      const here = await keysOf(tabId, shown)
        .then(find, () => null)
        .catch(() => null);
      if (question === newest) setFound({ of, here });
    };
    void look();
    const stop = onShortlistChanged(() => void look());
    return () => {
      newest = Infinity;
      stop();
    };
  }, [tabId, of, shown]);
  // What was found for the last creator is nothing to decide this one by; of one whose page has just been read it still holds.
  const isSame = shown.state === 'judged' && found.here && isOneOf(found.here.candidate, keysIn(shown.verdict));
  return found.of === of || isSame ? found.here : null;
}
