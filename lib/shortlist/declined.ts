import type { Declined } from '../model/declined';
import { tellChanged } from './changed';
import { read, write } from './database';
import { isLater } from './moments';

/** Keeps that the person has declined a creator, and why. Each time is a row of its own. Throws a `Failure`. */
export async function decline(
  { keys, url, name, reason }: Pick<Declined, 'keys' | 'url' | 'name' | 'reason'>,
  now: string,
): Promise<Declined> {
  const declined = { id: crypto.randomUUID(), keys, url, ...(name !== undefined && { name }), reason, at: now };
  await write(['declined'], (tx) => tx.objectStore('declined').put(declined));
  tellChanged([]);
  return declined;
}

/** When and why a creator with any of these keys was declined, newest first. Throws a `Failure`. */
export async function declinedWithKeys(keys: readonly string[]): Promise<Declined[]> {
  const found = await read(['declined'], (tx) => {
    const index = tx.objectStore('declined').index('keys');
    return Promise.all(keys.map((key) => index.getAll(key)));
  });
  return newestFirst([...new Map(found.flat().map((declined) => [declined.id, declined])).values()]);
}

/** Everybody who was declined, newest first. Throws a `Failure`. */
export async function allDeclined(): Promise<Declined[]> {
  return newestFirst(await read(['declined'], (tx) => tx.objectStore('declined').getAll()));
}

/** The person has changed their mind. Throws a `Failure`. */
export async function forgetDeclined(id: string): Promise<void> {
  await write(['declined'], (tx) => tx.objectStore('declined').delete(id));
  tellChanged([]);
}

function newestFirst(rows: readonly Declined[]): Declined[] {
  return rows.toSorted((a, b) => Number(isLater(b.at, a.at)) - Number(isLater(a.at, b.at)));
}
