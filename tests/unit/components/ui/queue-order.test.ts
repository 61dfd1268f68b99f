import { describe, expect, it } from 'vitest';
import { batchesOf, nextIn } from '../../../../components/ui/queue-order';
import type { Candidate, CandidateState } from '../../../../lib/model/candidate';

const candidate = (id: string, state: CandidateState = 'waiting', batch = 'Summer'): Candidate => ({
  id,
  url: `https://www.youtube.com/@${id}`,
  given: `@${id}`,
  batch,
  place: 0,
  addedAt: '2026-11-22T12:00:00Z',
  state,
});
const next = (states: CandidateState[], current?: number) => {
  const candidates = states.map((state, at) => candidate(String(at), state));
  return nextIn({ candidates }, current === undefined ? undefined : candidates[current])?.id;
};

it('parts the queue into its batches, each counted', () => {
  const batches = batchesOf([candidate('a'), candidate('b', 'kept', 'Winter'), candidate('c', 'later')]);
  expect(batches.map(({ name, candidates }) => [name, candidates.length])).toEqual([
    ['Summer', 2],
    ['Winter', 1],
  ]);
  expect(batches[0]?.count).toEqual({ waiting: 1, kept: 0, declined: 0, later: 1 });
});

describe('the next one', () => {
  it('is the first that waits, or the first behind the current one', () => {
    expect(next(['kept', 'waiting', 'waiting'])).toBe('1');
    expect(next(['waiting', 'waiting', 'declined', 'waiting'], 1)).toBe('3');
  });

  it('comes from the beginning again after the last', () => {
    expect(next(['waiting', 'kept', 'waiting'], 2)).toBe('0');
  });

  it('is one of those put off only when nobody waits', () => {
    expect(next(['later', 'kept', 'waiting'], 1)).toBe('2');
    expect(next(['later', 'kept', 'declined'], 1)).toBe('0');
  });

  it('is never the current one, and nobody when all are decided', () => {
    expect(next(['waiting', 'kept'], 0)).toBeUndefined();
    expect(next(['kept', 'declined'])).toBeUndefined();
  });
});
