import type { Entry } from '../model/entry';
import { findByKeys } from './rows';
import type { Reading, StoreName, Writing } from './schema';
import { isAbout, ofEntry, tracesElsewhere, type Trace, type Who } from './traces';

/** Somebody with all that is kept of them. */
export interface WholePerson extends Who {
  /** Those on the shortlist. */
  entries: Entry[];
  /** How many things are kept of them elsewhere. */
  elsewhere: number;
}

/**
 * Whoever is known by any of these with all by which they are known: what shares a key, or an entry's id, with something of
 * theirs is theirs too. Within a transaction.
 */
export async function wholePerson(tx: Reading<StoreName> | Writing<StoreName>, given: Who): Promise<WholePerson> {
  const waiting: Who[] = [];
  for await (const traces of tracesElsewhere(tx)) {
    for (const { keys, urls, ids } of traces) waiting.push({ keys, urls, ids });
  }
  const store = (tx as Reading<StoreName>).objectStore('entries');
  const who: WholePerson = {
    keys: [...given.keys],
    urls: [...given.urls],
    ids: [...given.ids],
    entries: [],
    elsewhere: 0,
  };
  for (let isWider = true; isWider;) {
    isWider = false;
    const byId = await Promise.all(who.ids.map((id) => store.get(id)));
    const found = [...byId.flatMap((entry) => entry ?? []), ...(await findByKeys(store, who.keys))];
    for (const entry of found) {
      if (who.entries.some(({ id }) => id === entry.id) || !isAbout(who, ofEntry('entries', entry))) continue;
      who.entries.push(entry);
      isWider = add(who, ofEntry('entries', entry)) || isWider;
    }
    for (const trace of waiting) if (isAbout(who, trace)) isWider = add(who, trace) || isWider;
  }
  who.elsewhere = waiting.filter((trace) => isAbout(who, trace)).length;
  return who;
}

/** True when anything of it is news. */
function add(who: Who, { keys, urls, ids }: Pick<Trace, 'keys' | 'urls' | 'ids'>): boolean {
  const before = who.keys.length + who.urls.length + who.ids.length;
  who.keys = [...new Set([...who.keys, ...keys])];
  who.urls = [...new Set([...who.urls, ...urls])];
  who.ids = [...new Set([...who.ids, ...ids])];
  return who.keys.length + who.urls.length + who.ids.length > before;
}
