/** A database of version 1 in place of today's, for tests that run in a page of the extension. */
import { deleteDB, openDB } from 'idb';
import { read } from '../../../lib/shortlist/database';
import version1 from '../../unit/shortlist/stored/version-1.json';

interface Row {
  id?: string;
  entryId?: string;
  keys?: string[];
}

/** What the first stored creator has in every store, under the name of copy `n`. */
function copies(rows: unknown[], of: string, n: number): Row[] {
  return (rows as Row[])
    .filter((row) => (row.entryId ?? row.id) === of)
    .map((row) => ({
      ...row,
      ...(row.entryId === undefined ? { id: `u${n}` } : { entryId: `u${n}` }),
      ...(row.keys && { keys: row.keys.map((key) => `${key}-${n}`) }),
    }));
}

/** Lays it with so many creators: copies of the stored example's first. */
export async function layVersion1(count: number): Promise<void> {
  await deleteDB('vett');
  const db = await openDB('vett', version1.version, {
    upgrade(made) {
      for (const { name, keyPath, indexes } of version1.stores) {
        const store = made.createObjectStore(name, { keyPath });
        for (const { name: index, keyPath: path, ...options } of indexes) store.createIndex(index, path, options);
      }
    },
  });
  const names = ['entries', 'posts', 'snapshots'];
  const tx = db.transaction(names, 'readwrite', { durability: 'strict' });
  const of = (version1.stores.find(({ name }) => name === 'entries')?.rows[0] as Row | undefined)?.id ?? '';
  for (const name of names) {
    const rows = version1.stores.find((store) => store.name === name)?.rows ?? [];
    for (let n = 0; n < count; n += 1) for (const row of copies(rows, of, n)) void tx.objectStore(name).put(row);
  }
  await tx.done;
  db.close();
}

/** How many creators, posts and days are in the database as it is today. */
export function counted(): Promise<{ entries: number; posts: number; days: number }> {
  return read(['entries', 'posts', 'snapshots'], async (tx) => ({
    entries: await tx.objectStore('entries').count(),
    posts: (await tx.objectStore('posts').getAll()).reduce((sum, { posts }) => sum + posts.length, 0),
    days: (await tx.objectStore('snapshots').getAll()).reduce((sum, { days }) => sum + days.length, 0),
  }));
}
