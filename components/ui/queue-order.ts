import type { Candidate, CandidateState } from '../../lib/model/candidate';

/** One paste of the review queue. */
export interface Batch {
  name: string;
  /** In their order. */
  candidates: Candidate[];
  count: Record<CandidateState, number>;
}

/** The queue as its batches, in the order in which they were pasted. */
export function batchesOf(candidates: readonly Candidate[]): Batch[] {
  const batches = new Map<string, Batch>();
  for (const candidate of candidates) {
    const { batch: name, state } = candidate;
    const batch = batches.get(name) ?? { name, candidates: [], count: { waiting: 0, kept: 0, declined: 0, later: 0 } };
    batch.candidates.push(candidate);
    batch.count[state] += 1;
    batches.set(name, batch);
  }
  return [...batches.values()];
}

/**
 * Who comes after a candidate of the batch: the next that waits, from the beginning again after the last; when nobody waits,
 * the first of those that were put off. Undefined when there is nobody else.
 */
export function nextIn({ candidates }: Pick<Batch, 'candidates'>, current?: Candidate): Candidate | undefined {
  const at = current ? candidates.findIndex(({ id }) => id === current.id) : -1;
  const others = [...candidates.slice(at + 1), ...candidates.slice(0, Math.max(at, 0))];
  const inState = (state: CandidateState) => others.find((candidate) => candidate.state === state);
  return inState('waiting') ?? inState('later');
}
