import { ask } from '../../lib/messages/send';
import type { Candidate, CandidateState } from '../../lib/model/candidate';
import { setStatus } from '../../lib/shortlist/bulk';
import { decideCandidate } from '../../lib/shortlist/candidates';
import { decline, forgetDeclined } from '../../lib/shortlist/declined';
import { undo } from '../../lib/shortlist/undo';

/** Somebody who is declined. */
export interface Who {
  keys: string[];
  url: string;
  name?: string;
  /** They are on the shortlist. */
  entryId?: string;
  /** They are in the review queue. */
  candidate?: Candidate;
}

/** Takes a decision back. Throws a `Failure`. */
export type TakeBack = () => Promise<void>;

const now = () => new Date().toISOString();

/** Badges tell of it as well; those that cannot be told now read it with the next page. */
async function renewBadges(): Promise<void> {
  await ask('tabs.renew', {}).catch(() => undefined);
}

/**
 * Keeps that the person does not want a creator, and why: of one who is on the shortlist as the status, of anybody else as a
 * note that finds them again. Throws a `Failure`.
 */
export async function declineCreator({ entryId, candidate, ...who }: Who, reason: string): Promise<TakeBack> {
  const backs: TakeBack[] = [];
  if (entryId === undefined) {
    const { id } = await decline({ ...who, reason }, now());
    backs.push(() => forgetDeclined(id));
  } else {
    const step = await setStatus([entryId], 'rejected', reason === '' ? undefined : reason, now());
    backs.push(async () => void (await undo(step.id, now())));
  }
  if (candidate) {
    backs.push(await decide(candidate, 'declined'));
  }
  await renewBadges();
  return async () => {
    for (const back of backs) await back();
    await renewBadges();
  };
}

/** Forgets that somebody was declined. Throws a `Failure`. */
export async function takeBackDeclined(id: string): Promise<void> {
  await forgetDeclined(id);
  await renewBadges();
}

/** Puts a candidate off. Throws a `Failure`. */
export async function postpone(candidate: Candidate): Promise<TakeBack> {
  return decide(candidate, 'later');
}

async function decide(candidate: Candidate, state: CandidateState): Promise<TakeBack> {
  await decideCandidate(candidate.id, state, now());
  return async () => void (await decideCandidate(candidate.id, candidate.state, now()));
}

/** Whatever was decided of a candidate, they are to be looked at again; what was kept of them stays. Throws a `Failure`. */
export async function reopen(candidate: Candidate): Promise<TakeBack> {
  return decide(candidate, 'waiting');
}
