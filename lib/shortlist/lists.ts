import type { Entry, List } from '../model/entry';
import { Failure } from '../model/failure';
import { changeEntries, step } from './bulk';
import { tellChanged } from './changed';
import { read, write } from './database';
import { inOrderOfMaking } from './moments';
import { AT_ONCE, batchesOf } from './scan';
import { nameKey, tidyName } from './tidy';
import type { UndoStep } from './undo-step';

/** The person's lists, oldest first. Throws a `Failure`. */
export async function allLists(): Promise<List[]> {
  return inOrderOfMaking(await read(['lists'], (tx) => tx.objectStore('lists').getAll()));
}

/**
 * Makes a list. Where there is one of that name already, however it is spelt with capitals and spaces, it is that one that
 * comes back: two windows that both save for the first time make one list. Throws a `Failure`.
 */
export async function createList(name: string, createdAt: string): Promise<List> {
  const tidy = tidyName(name);
  if (tidy === '') throw new Failure('unknown', 'a list needs a name');
  const made = await write(['lists'], async (tx) => {
    const store = tx.objectStore('lists');
    const same = (await store.getAll()).find((list) => nameKey(list.name) === nameKey(tidy));
    if (same) return same;
    const list = { id: crypto.randomUUID(), name: tidy, createdAt };
    await store.put(list);
    return list;
  });
  tellChanged([]);
  return made;
}

/** Gives a list another name. Throws a `Failure`, `not-found` and `name-taken` among them. */
export async function renameList(id: string, name: string): Promise<List> {
  const tidy = tidyName(name);
  if (tidy === '') throw new Failure('unknown', 'a list needs a name');
  const renamed = await write(['lists'], async (tx) => {
    const store = tx.objectStore('lists');
    const lists = await store.getAll();
    const before = lists.find((list) => list.id === id);
    if (!before) throw new Failure('not-found');
    if (lists.some((list) => list.id !== id && nameKey(list.name) === nameKey(tidy))) throw new Failure('name-taken');
    const list = { ...before, name: tidy };
    await store.put(list);
    return list;
  });
  tellChanged([]);
  return renamed;
}

/** Takes a list away; the creators on it stay. Throws a `Failure`, `not-found` among them. */
export function removeList(id: string, now: string): Promise<UndoStep> {
  return step('remove-list', now, async (tx, log) => {
    const store = tx.objectStore('lists');
    const before = await store.get(id);
    if (!before) throw new Failure('not-found');
    await store.delete(id);
    await log.add({ what: 'row', store: 'lists', key: id, before });
    let count = 0;
    for await (const batch of batchesOf(tx.objectStore('entries'), (entry) => entry.id, AT_ONCE)) {
      const work = (entry: Entry) => ({ ...entry, lists: entry.lists.filter((list) => list !== id) });
      count += await changeEntries(tx, log, batch, work, now);
    }
    return count;
  });
}
