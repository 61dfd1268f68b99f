import type { CandidateState } from '../model/candidate';
import { candidateWithKeys, decideCandidate } from '../shortlist/candidates';

/**
 * Takes a creator of the review queue for decided: by whatever way they were saved, nobody looks at them again. Never
 * throws: a queue that cannot be written must not cost the save.
 */
export async function noteInQueue(keys: readonly string[], state: CandidateState, now: string): Promise<void> {
  try {
    const candidate = await candidateWithKeys(keys);
    const isNews = candidate && candidate.state !== state && (state !== 'waiting' || candidate.state === 'kept');
    if (isNews) await decideCandidate(candidate.id, state, now);
  } catch {
    // The person can still say so in the queue itself.
  }
}
