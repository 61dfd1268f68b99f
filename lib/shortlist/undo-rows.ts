import type { Candidate } from '../model/candidate';
import { isSame } from './is-same';
import { latest } from './latest';
import type { StoreName, Writing } from './schema';
import type { OtherRowItem } from './undo-step';
import { without } from './without';

/** Properties that are one word together: a moment is of what was decided then. */
const TOGETHER: readonly (readonly string[])[] = [['state', 'decidedAt']];

type Bits = Record<string, unknown>;

/**
 * A row without what a step did to it: as it was before where it is still as the step left it, otherwise property by
 * property. What has come, gone or been changed since stays so. Undefined: there is to be none.
 */
export function rowWithoutStep<Row extends object>(
  is: Row | undefined,
  { before, after }: { before?: Row; after?: Row },
): Row | undefined {
  if (isSame(is, after)) return before;
  if (!is || !before || !after) return is;
  const left = { ...is } as unknown as Bits;
  const [now, was, made] = [is, before, after] as unknown as [Bits, Bits, Bits];
  const names = [...new Set([...Object.keys(was), ...Object.keys(made)])];
  const groups = [...TOGETHER, ...names.filter((name) => !TOGETHER.flat().includes(name)).map((name) => [name])];
  for (const group of groups) {
    if (group.some((name) => !isSame(now[name], made[name]))) continue;
    for (const name of group) {
      if (was[name] === undefined) delete left[name];
      else left[name] = was[name];
    }
  }
  return left as Row;
}

/** Takes what a step did to a view, a refusal, a candidate or a hash out of it, within a transaction. */
export async function giveBackRow(tx: Writing<StoreName>, item: OtherRowItem): Promise<void> {
  if (item.store === 'candidates') return giveBackCandidate(tx, item);
  if (item.store === 'erased' && item.before) {
    // Who has been worked with since is not erased.
    const owner = item.of === undefined ? undefined : await tx.objectStore('entries').index('keys').getKey(item.of);
    if (owner !== undefined) return;
  }
  const store = tx.objectStore(item.store);
  const left = rowWithoutStep<object>(await store.get(item.key), item);
  if (left) await store.put(left as never);
  else await store.delete(item.key);
}

type CandidateItem = Extract<OtherRowItem, { store: 'candidates' }>;

async function giveBackCandidate(tx: Writing<StoreName>, item: CandidateItem): Promise<void> {
  const store = tx.objectStore('candidates');
  const left = rowWithoutStep(await store.get(item.key), item);
  if (!left) return store.delete(item.key);
  // The same creator may be in the queue by another row: the place is the one from before, the decision the last one.
  const index = left.key === undefined ? store.index('url') : store.index('key');
  const doubles = (await index.getAll(left.key ?? left.url)).filter(({ id }) => id !== left.id);
  const isBack = item.before !== undefined && item.after === undefined;
  if (doubles.length === 0 || !isBack) {
    await store.put(left);
    return;
  }
  await Promise.all(doubles.map(({ id }) => store.delete(id)));
  await store.put({ ...without(left, 'decidedAt'), ...lastDecision([left, ...doubles]) });
}

/** What was decided last of one creator who is in the queue more than once. */
export function lastDecision(candidates: readonly Candidate[]): Pick<Candidate, 'state' | 'decidedAt'> {
  const decided = latest(
    candidates.map(({ state, decidedAt }) => ({
      at: decidedAt,
      value: state === 'waiting' ? undefined : { state, decidedAt },
    })),
    'value',
  );
  return decided ?? { state: 'waiting' };
}
