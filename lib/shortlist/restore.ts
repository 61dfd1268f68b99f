import type { Entry } from '../model/entry';
import { tellApart, withoutHandles } from './identity';
import { joinEntries } from './join-entries';
import { keepPosts, toPostsRow } from './posts';
import { toEntryRow } from './rank';
import { absorb, findByKeys, makeOne } from './rows';
import type { StoreName, Writing } from './schema';
import { keepSnapshots } from './snapshots';
import type { RemovedEntry } from './undo-step';

/**
 * Puts a removed entry back as it was, within a transaction. Where the creator has been saved again meanwhile the two become
 * one, and a handle that another account's entry has by now stays with that one.
 */
export async function putBack(tx: Writing<StoreName>, removed: RemovedEntry): Promise<Entry> {
  const store = tx.objectStore('entries');
  const { keys, id } = removed.entry;
  const [found, itself] = await Promise.all([findByKeys(store, keys), store.get(id)]);
  const { same, others } = tellApart(keys, itself ? [...found.filter((one) => one.id !== id), itself] : found);
  const taken = others.flatMap((other) => other.keys);
  const back = withoutHandles(removed.entry, taken);
  const again = await makeOne(tx, same);
  const entry = toEntryRow(again ? joinEntries(again, back) : back);
  if (again && again.id !== entry.id) await absorb(tx, again.id, entry.id);
  await store.put(entry);
  await keepPosts(tx.objectStore('posts'), entry.id, removed.posts, 'value');
  await keepSnapshots(tx.objectStore('snapshots'), entry.id, removed.snapshots, 'value');
  return entry;
}

/**
 * Puts removed entries back: those that meet nobody side by side, the others one after the other. Answers with the ids of
 * those that are back and of those that they met.
 */
export async function putAllBack(tx: Writing<StoreName>, all: readonly RemovedEntry[]): Promise<string[]> {
  const store = tx.objectStore('entries');
  const index = store.index('keys');
  const met = await Promise.all(
    all.map(({ entry }) => Promise.all([store.getKey(entry.id), ...entry.keys.map((key) => index.getKey(key))])),
  );
  const isFree = (place: number) => met[place]?.every((one) => one === undefined) ?? false;
  await Promise.all(
    all.flatMap(({ entry, posts, snapshots }, place) =>
      isFree(place)
        ? [
            store.put(toEntryRow(entry)),
            ...(posts.length > 0 ? [tx.objectStore('posts').put(toPostsRow(entry.id, posts))] : []),
            ...(snapshots.length > 0 ? [tx.objectStore('snapshots').put({ entryId: entry.id, days: snapshots })] : []),
          ]
        : [],
    ),
  );
  for (const [place, removed] of all.entries()) if (!isFree(place)) await putBack(tx, removed);
  return [...all.map(({ entry }) => entry.id), ...met.flat().filter((id) => id !== undefined)];
}
