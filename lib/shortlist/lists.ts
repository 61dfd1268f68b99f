import type { List } from '../model/entry';
import { Failure } from '../model/failure';
import { read, write } from './database';
import { isLater } from './moments';

/** The person's lists, oldest first. Throws a `Failure`. */
export async function allLists(): Promise<List[]> {
  const lists = await read(['lists'], (tx) => tx.objectStore('lists').getAll());
  return lists.toSorted(
    (a, b) => Number(isLater(a.createdAt, b.createdAt)) - Number(isLater(b.createdAt, a.createdAt)),
  );
}

/**
 * Makes a list. Where there is one of that name already, however it is spelt with capitals and spaces, it is that one that
 * comes back: two windows that both save for the first time make one list. Throws a `Failure`.
 */
export async function createList(name: string, createdAt: string): Promise<List> {
  const tidy = name.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (tidy === '') throw new Failure('unknown', 'a list needs a name');
  return write(['lists'], async (tx) => {
    const store = tx.objectStore('lists');
    const same = (await store.getAll()).find((list) => list.name.toLowerCase() === tidy.toLowerCase());
    if (same) return same;
    const list = { id: crypto.randomUUID(), name: tidy, createdAt };
    await store.put(list);
    return list;
  });
}
