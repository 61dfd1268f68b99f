import { isSame } from './is-same';
import { toPostsRow } from './posts';
import type { StoreName, Writing } from './schema';
import { byText } from './latest';
import type { PartsItem } from './undo-step';

/** Those of an entry's posts or snapshots that are different, as they were and as they are. */
export function changedParts<Part>(
  before: readonly Part[],
  after: readonly Part[],
  idOf: (part: Part) => string,
): { before: Part[]; after: Part[] } {
  const differ = (some: readonly Part[], others: readonly Part[]) => {
    const known = new Map(others.map((part) => [idOf(part), part]));
    return some.filter((part) => !isSame(known.get(idOf(part)), part));
  };
  return { before: differ(before, after), after: differ(after, before) };
}

/** The parts without what a step did to them. One that has been read anew since, or has gone since, stays so. */
function partsWithoutStep<Part>(
  is: readonly Part[],
  { before, after }: { before: readonly Part[]; after: readonly Part[] },
  idOf: (part: Part) => string,
): Part[] {
  const [was, left] = [before, after].map((parts) => new Map(parts.map((part) => [idOf(part), part])));
  const now = new Map(is.map((part) => [idOf(part), part]));
  for (const id of new Set([...before, ...after].map(idOf))) {
    const [old, made] = [was?.get(id), left?.get(id)];
    if (!isSame(now.get(id), made)) continue;
    if (old === undefined) now.delete(id);
    else now.set(id, old);
  }
  return [...now.values()];
}

/** Takes what a step did to an entry's posts or snapshots out of them, within a transaction. */
export async function giveBackParts(tx: Writing<StoreName>, item: PartsItem): Promise<void> {
  const { id } = item;
  // Of an entry that has gone since nothing is kept.
  if ((await tx.objectStore('entries').getKey(id)) === undefined) return;
  if (item.what === 'posts') {
    const store = tx.objectStore('posts');
    const posts = partsWithoutStep((await store.get(id))?.posts ?? [], item, ({ postId }) => postId);
    await (posts.length > 0 ? store.put(toPostsRow(id, posts)) : store.delete(id));
  } else {
    const store = tx.objectStore('snapshots');
    const days = partsWithoutStep((await store.get(id))?.days ?? [], item, ({ day }) => day);
    await (days.length > 0
      ? store.put({ entryId: id, days: days.toSorted((a, b) => byText(a.day, b.day)) })
      : store.delete(id));
  }
}
