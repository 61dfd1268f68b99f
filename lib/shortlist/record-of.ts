import type { BackupRecord } from '../model/backup';
import { Failure } from '../model/failure';
import { canonicalText } from './canonical';
import { entryRecord, toRecord } from './backup';
import { read } from './database';
import { goOn, type Long } from './long';
import type { StoreName } from './schema';
import { isAbout, tracesElsewhere, type Place, type Trace, type Who } from './traces';
import { wholePerson } from './whole-person';

/** All that is kept of somebody. */
export interface PersonRecord {
  who: Who;
  /** As in a backup, each once: what is on the shortlist first, then what is kept elsewhere. */
  records: BackupRecord[];
  /** How many things are kept in which place. */
  places: Partial<Record<Place, number>>;
}

const STORES: StoreName[] = [
  ...(['entries', 'posts', 'snapshots', 'lists', 'fields', 'declined', 'candidates', 'undo', 'staged'] as const),
];

/** Tells of everything that is kept of people beside the shortlist. Throws a `Failure`. */
export async function eachTraceElsewhere(onTrace: (trace: Trace) => void, { signal }: Long = {}): Promise<void> {
  await read(STORES, async (tx) => {
    for await (const traces of tracesElsewhere(tx)) {
      goOn({ signal }, 0, 1);
      for (const trace of traces) onTrace(trace);
    }
  });
}

/** All that is kept of whoever is known by any of these, wherever it is. Throws a `Failure`, `not-found` among them. */
export async function recordOf(given: Who): Promise<PersonRecord> {
  return read(STORES, async (tx) => {
    const { entries, keys, urls, ids } = await wholePerson(tx, given);
    const who = { keys, urls, ids };
    const [lists, fields] = await Promise.all([tx.objectStore('lists').getAll(), tx.objectStore('fields').getAll()]);
    const isNamed = ({ id }: { id: string }) =>
      entries.some((entry) => entry.lists.includes(id) || Object.hasOwn(entry.fields, id));
    const records = [
      ...lists.filter(isNamed).map((row) => toRecord('list', row)),
      ...fields.filter(isNamed).map((row) => toRecord('field', row)),
      ...entries.map(entryRecord),
    ];
    for (const { id } of entries) {
      const [posts, days] = await Promise.all([tx.objectStore('posts').get(id), tx.objectStore('snapshots').get(id)]);
      records.push(...(posts?.posts ?? []).map((row) => toRecord('post', row)));
      records.push(...(days?.days ?? []).map((row) => toRecord('snapshot', row)));
    }
    const places: PersonRecord['places'] = entries.length > 0 ? { entries: entries.length } : {};
    for await (const traces of tracesElsewhere(tx)) {
      for (const trace of traces) {
        if (!isAbout(who, trace)) continue;
        places[trace.place] = (places[trace.place] ?? 0) + 1;
        records.push(...trace.records());
      }
    }
    if (Object.keys(places).length === 0) throw new Failure('not-found');
    return { who, records: [...new Map(records.map((one) => [canonicalText(one), one])).values()], places };
  });
}
