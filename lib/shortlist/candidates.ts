import type { Candidate, CandidateState } from '../model/candidate';
import { Failure } from '../model/failure';
import { tellChanged } from './changed';
import { read, write } from './database';
import { isLater } from './moments';
import type { Reading, Writing } from './schema';
import { without } from './without';

type Given = Pick<Candidate, 'url' | 'key' | 'given'>;

/**
 * Puts creators into the review queue, behind those that are there. Who is in it already is not added again; who is saved or
 * was declined is added as such and need not be looked at. `known` counts both. Throws a `Failure`.
 */
export async function addCandidates(
  batch: string,
  candidates: readonly Given[],
  now: string,
): Promise<{ added: number; known: number }> {
  const counted = await write(['candidates', 'entries', 'declined'], async (tx) => {
    const store = tx.objectStore('candidates');
    let [added, known] = [0, 0];
    let place = await store.index('batch').count(batch);
    for (const { url, key, given } of candidates) {
      if (await findCandidate(tx, { url, key })) {
        known += 1;
        continue;
      }
      const state = key === undefined ? 'waiting' : await metAs(tx, key);
      if (state === 'waiting') added += 1;
      else known += 1;
      await store.put({
        id: crypto.randomUUID(),
        ...(key !== undefined && { key }),
        url,
        given,
        batch,
        place,
        addedAt: now,
        state,
        ...(state !== 'waiting' && { decidedAt: now }),
      });
      place += 1;
    }
    return { added, known };
  });
  tellChanged([]);
  return counted;
}

/** The review queue: the first batch first, each in its order. Throws a `Failure`. */
export async function allCandidates(): Promise<Candidate[]> {
  const rows = await read(['candidates'], (tx) => tx.objectStore('candidates').getAll());
  return rows.toSorted(
    (a, b) => Number(isLater(a.addedAt, b.addedAt)) - Number(isLater(b.addedAt, a.addedAt)) || a.place - b.place,
  );
}

/** What the person has decided; back to `waiting` takes it back. Throws a `Failure`, `not-found` among them. */
export async function decideCandidate(id: string, state: CandidateState, now: string): Promise<Candidate> {
  const candidate = await write(['candidates'], async (tx) => {
    const store = tx.objectStore('candidates');
    const found = await store.get(id);
    if (!found) throw new Failure('not-found');
    const decided = { ...without(found, 'decidedAt'), state, ...(state !== 'waiting' && { decidedAt: now }) };
    await store.put(decided);
    return decided;
  });
  tellChanged([]);
  return candidate;
}

/** The candidate with any of these keys. Throws a `Failure`. */
export async function candidateWithKeys(keys: readonly string[]): Promise<Candidate | undefined> {
  return read(['candidates'], async (tx) => {
    const index = tx.objectStore('candidates').index('key');
    const found = await Promise.all(keys.map((key) => index.get(key)));
    return found.find((candidate) => candidate !== undefined);
  });
}

/** Takes away what was pasted together. Throws a `Failure`. */
export async function removeBatch(batch: string): Promise<void> {
  await write(['candidates'], async (tx) => {
    const store = tx.objectStore('candidates');
    const ids = await store.index('batch').getAllKeys(batch);
    await Promise.all(ids.map((id) => store.delete(id)));
  });
  tellChanged([]);
}

async function findCandidate(
  tx: Reading<'candidates'> | Writing<'candidates' | 'entries' | 'declined'>,
  { key, url }: Pick<Candidate, 'key' | 'url'>,
): Promise<Candidate | undefined> {
  const store = (tx as Reading<'candidates'>).objectStore('candidates');
  return key === undefined ? store.index('url').get(url) : store.index('key').get(key);
}

async function metAs(tx: Writing<'candidates' | 'entries' | 'declined'>, key: string): Promise<CandidateState> {
  if (await tx.objectStore('entries').index('keys').getKey(key)) return 'kept';
  return (await tx.objectStore('declined').index('keys').getKey(key)) ? 'declined' : 'waiting';
}
