import type { BackupRecord } from '../model/backup';
import type { Candidate } from '../model/candidate';
import type { Declined } from '../model/declined';
import type { Entry } from '../model/entry';
import type { Profile } from '../model/profile';
import { creatorKeys } from '../model/reading';
import { entryRecord, toRecord } from './backup';
import { isSomebodyElse } from './identity';
import type { Reading, StoreName, Writing } from './schema';
import { stagedOf } from './staged';
import type { FieldChange, RemovedEntry, UndoItem } from './undo-step';

/** By what somebody is known of whom anything is kept: keys (see `creatorKeys`), addresses, ids of entries. */
export interface Who {
  keys: string[];
  urls: string[];
  ids: string[];
}

/** Where something is kept of somebody; `session`: not in the database, and only until the browser closes. */
export type Place = 'entries' | 'undo' | 'declined' | 'candidates' | 'staged' | 'session';

/** Something that is kept of somebody in one place. */
export interface Trace extends Who {
  place: Place;
  name?: string;
  /** What else they are called there. */
  words: string[];
  /** As a backup would have it; nothing for a change that is kept only to be undone. */
  records(): BackupRecord[];
}

/** All that is kept of people anywhere but in the shortlist itself, within a transaction: a piece at a time. */
export async function* tracesElsewhere(tx: Reading<StoreName> | Writing<StoreName>): AsyncGenerator<Trace[]> {
  const stores = tx as Reading<StoreName>;
  yield (await stores.objectStore('declined').getAll()).map((row) => ofRow(row, 'declined'));
  yield (await stores.objectStore('candidates').getAll()).map((row) => ofRow(row, 'candidates'));
  for (const key of await stores.objectStore('undo').getAllKeys()) {
    const row = await stores.objectStore('undo').get(key);
    yield (row?.items ?? []).flatMap(ofUndo);
  }
  for await (const entries of stagedOf(tx, 'entry')) yield entries.map((entry) => ofEntry('staged', entry));
  for (const kind of ['declined', 'candidate'] as const) {
    for await (const rows of stagedOf(tx, kind)) yield rows.map((row) => ofRow(row, 'staged'));
  }
}

/** The trace that an entry is. */
export function ofEntry(place: Place, entry: Entry, more: () => BackupRecord[] = () => []): Trace {
  const { id, keys, profile } = entry;
  return {
    place,
    keys,
    urls: [profile.url],
    ids: [id],
    ...nameIn(profile),
    words: [profile.email ?? ''],
    records: () => [entryRecord(entry), ...more()],
  };
}

/** The trace that a removed entry is, with all that went with it. */
export function ofRemoved(place: Place, { entry, posts, snapshots }: RemovedEntry): Trace {
  return ofEntry(place, entry, () => [
    ...posts.map((row) => toRecord('post', row)),
    ...snapshots.map((row) => toRecord('snapshot', row)),
  ]);
}

/** Whoever is known by these, known by that trace of theirs too. */
export function withTrace(who: Who, trace: Who): Who {
  const unite = (some: readonly string[], others: readonly string[]) => [...new Set([...some, ...others])];
  return { keys: unite(who.keys, trace.keys), urls: unite(who.urls, trace.urls), ids: unite(who.ids, trace.ids) };
}

/** Traces of people in what a step did. */
export function ofUndo(item: UndoItem): Trace[] {
  if (item.what === 'removed') return [ofRemoved('undo', item.removed)];
  if (item.what === 'row') {
    if (item.store === 'declined' || item.store === 'candidates') {
      return [item.before, item.after].flatMap((row) => (row ? ofRow(row, 'undo') : []));
    }
    return item.store === 'erased' && item.of !== undefined ? [plain({ keys: [item.of] })] : [];
  }
  if (item.what === 'changed') return [plain({ ids: [item.id], ...knownBy(item.fields) })];
  if (item.what === 'moved') return [plain({ ids: [item.id, item.from], ...knownBy(item.fields) })];
  return [plain({ ids: [item.id] })];
}

/** Is that trace, or whoever has that, about this person? A handle alone is no proof where the account ids speak against it. */
export function isAbout(who: Who, { keys, urls, ids }: Pick<Trace, 'keys' | 'urls' | 'ids'>): boolean {
  if (ids.some((id) => who.ids.includes(id))) return true;
  if (keys.some((key) => who.keys.includes(key))) return !isSomebodyElse(who.keys, keys);
  if (urls.length === 0 || (keys.length > 0 && who.keys.length > 0)) return false;
  const own = new Set(who.urls.map(tidyUrl));
  return urls.some((url) => own.has(tidyUrl(url)));
}

/** An address without what makes no difference to where it leads. */
export function tidyUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}

function nameIn({ name, handle }: Pick<Profile, 'name' | 'handle'>): { name?: string } {
  const known = name ?? handle;
  return known === undefined ? {} : { name: known };
}

/** The trace that a refusal, or a place in the queue, is. */
export function ofRow(row: Declined | Candidate, place: Place): Trace {
  if ('keys' in row) {
    const { keys, url, name } = row;
    const records = () => [toRecord('declined', row)];
    return { place, keys, urls: [url], ids: [], ...(name !== undefined && { name }), words: [], records };
  }
  const { key, url, given } = row;
  const keys = key === undefined ? [] : [key];
  return { place, keys, urls: [url], ids: [], words: [given], records: () => [toRecord('candidate', row)] };
}

function plain(given: Partial<Trace>): Trace {
  return { place: 'undo', keys: [], urls: [], ids: [], words: [], records: () => [], ...given };
}

/** Values from before and after are of the same creator. */
function knownBy(fields: readonly FieldChange[]): Partial<Trace> {
  const of = (name: string) => fields.find(({ field }) => field === name);
  const keys = [of('keys')?.before, of('keys')?.after].flatMap((some) => (some ?? []) as string[]);
  const profile = of('profile')?.before as Profile | undefined;
  if (!profile) return { keys };
  return { keys: [...new Set([...keys, ...creatorKeys(profile)])], urls: [profile.url], ...nameIn(profile) };
}
