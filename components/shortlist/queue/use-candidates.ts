import { useEffect, useState } from 'react';
import type { Candidate } from '../../../lib/model/candidate';
import { failureCode, type FailureCode } from '../../../lib/model/failure';
import { allCandidates } from '../../../lib/shortlist/candidates';
import { onShortlistChanged } from '../../../lib/shortlist/changed';

export type Candidates =
  { state: 'loading' } | { state: 'failed'; code: FailureCode } | { state: 'ready'; candidates: Candidate[] };

/** The review queue, read anew whenever the shortlist changes, here or in the popup. */
export function useCandidates(): Candidates {
  const [candidates, setCandidates] = useState<Candidates>({ state: 'loading' });
  useEffect(() => {
    let newest = 0;
    const load = async () => {
      const question = ++newest;
      let answer: Candidates;
      try {
        answer = { state: 'ready', candidates: await allCandidates() };
      } catch (error) {
        answer = { state: 'failed', code: failureCode(error) };
      }
      if (question === newest) setCandidates(answer);
    };
    void load();
    const stop = onShortlistChanged(() => void load());
    return () => {
      newest = Infinity;
      stop();
    };
  }, []);
  return candidates;
}
