import type { Entry } from '../model/entry';
import { canonicalText } from './canonical';
import { CrowdWriting } from './crowd-writing';
import { findCrowds } from './import-crowds';
import { getEach } from './get-each';
import { groupEntries } from './import-groups';
import type { Names } from './import-others';
import { count, type ImportReport } from './import-report';
import { isSame } from './is-same';
import { byText } from './latest';
import { toEntryRow } from './rank';
import type { Reading, StoreName, Writing } from './schema';
import { stagedOf } from './staged';
import { changesOf, type UndoLog } from './undo-log';
import { without } from './without';
import { entryWithoutFuture } from './without-future';
import { withPersonHash } from './without-person-key';

/** Where a staged creator's posts and snapshots go. */
export interface Home {
  /** The entry's id in the shortlist. */
  id: string;
  /** What is kept under that id goes whole when this import is undone. */
  isNew: boolean;
}

/** What merging needs beside what is staged. Without `log` nothing is written: that is the preview. */
export interface Merging {
  tx: Reading<StoreName>;
  log?: UndoLog;
  names: Names;
  /** Keys of the erased. */
  erased: ReadonlySet<string>;
  /** ISO time: nothing in a file is later. */
  now: string;
  /** See `ImportPlan`. */
  persons: ReadonlyMap<string, string>;
  report: ImportReport;
  /** Hears how many of the staged creators are done. */
  onDone: (entries: number) => void;
}

/** Merges the staged creators; answers with where each of them, by its id in the file, is now. */
export async function mergeEntries(merging: Merging): Promise<Map<string, Home>> {
  const crowds = await findCrowds(merging);
  const homes = new Map<string, Home>();
  const persons: string[][] = [];
  const waiting = new Map<number, Entry[]>();
  let place = 0;
  for await (const batch of stagedOf(merging.tx, 'entry')) {
    const ready: { staged: Entry[]; ids: readonly string[] }[] = [];
    for (const given of batch) {
      const crowd = crowds.of(place);
      place += 1;
      if (!crowd) continue;
      const known = withKnown(withIds(entryWithoutFuture(given, merging.now), merging.names.ids), merging.names);
      const entry: Entry = { ...withPersonHash(known, merging.persons), source: 'import' };
      const staged = [...(waiting.get(crowd.number) ?? []), entry];
      if (staged.length < crowd.size) {
        waiting.set(crowd.number, staged);
      } else {
        waiting.delete(crowd.number);
        ready.push({ staged, ids: crowd.ids });
      }
    }
    const store = merging.tx.objectStore('entries');
    const found = await getEach(
      store,
      ready.flatMap(({ ids }) => ids),
    );
    let seen = 0;
    const written: Promise<unknown>[] = [];
    for (const { staged, ids } of ready) {
      const kept = found.slice(seen, (seen += ids.length)).filter((entry) => entry !== undefined);
      written.push(mergeCrowd(merging, { staged, kept }, homes, persons));
    }
    await Promise.all(written);
    merging.onDone(batch.length);
  }
  await joinPersons(merging, persons);
  return homes;
}

/** Merges those who share keys, and writes what comes of it. */
async function mergeCrowd(
  merging: Merging,
  { staged, kept }: { staged: Entry[]; kept: Entry[] },
  homes: Map<string, Home>,
  persons: string[][],
): Promise<void> {
  const { report, names } = merging;
  const now = kept.map((entry) => withIds(entry, names.ids));
  const [given, known] = [staged[0], now[0]];
  if (given && known === kept[0] && known && staged.length + kept.length === 2 && isSameEntry(known, given)) {
    homes.set(given.id, { id: known.id, isNew: false });
    report.same += 1;
    return;
  }
  const groups = groupEntries([...now, ...staged]);
  const left = new Set(groups.map(({ joined }) => joined.id));
  const writing = merging.log && new CrowdWriting(merging.tx as unknown as Writing<StoreName>, merging.log);
  // Those that go, and those that lose a key, before those that get one.
  for (const entry of kept) if (!left.has(entry.id) || groups.length > 1) await writing?.clear(entry.id);
  for (const group of groups) {
    const { joined, members } = group;
    const before = kept.filter((entry) => members.some((member) => now.includes(member) && member.id === entry.id));
    const [only] = before;
    const stays = before.length === 1 && only?.id === joined.id;
    const isSame = stays && isEqual(only, joined);
    for (const member of members) {
      if (staged.includes(member)) homes.set(member.id, { id: joined.id, isNew: before.length !== 1 });
    }
    if (members.some((member) => staged.includes(member))) {
      const { name, handle, accountId } = joined.profile;
      count(report, name ?? handle ?? accountId ?? '', before.length === 0 ? 'added' : isSame ? 'same' : 'changed');
    }
    const mentioned = members.flatMap(({ person }) => person ?? []);
    if (mentioned.length > 1) persons.push(mentioned);
    await writing?.keep(group, before);
  }
}

/** What the two say is the same; times of change and marks of this browser say nothing. */
function isEqual(a: Entry, b: Entry): boolean {
  const said = (entry: Entry) => ({ ...without(entry, 'updatedAt', 'source'), rank: undefined });
  return isSame(said(a), said(b));
}

/** Nothing to merge: told once here, since most of a backup that is read again is that. */
function isSameEntry(a: Entry, b: Entry): boolean {
  return a.id === b.id && a.updatedAt === b.updatedAt && isEqual(a, b);
}

/** Without lists and fields that neither side has: a file may name any. */
function withKnown(entry: Entry, { known }: Names): Entry {
  const fields = Object.entries(entry.fields);
  if (entry.lists.every((id) => known.has(id)) && fields.every(([id]) => known.has(id))) return entry;
  return {
    ...entry,
    lists: entry.lists.filter((id) => known.has(id)),
    fields: Object.fromEntries(fields.filter(([id]) => known.has(id))),
  };
}

/** The entry with lists and fields by the ids that they have now. */
export function withIds(entry: Entry, ids: ReadonlyMap<string, string>): Entry {
  const isMoved = (id: string) => (ids.get(id) ?? id) !== id;
  const fields = Object.keys(entry.fields);
  if (!entry.lists.some(isMoved) && !fields.some(isMoved)) return entry;
  const moved: Entry['fields'] = {};
  // Where two fields are one now, always the same of two values stays.
  for (const [id, value] of Object.entries(entry.fields).toSorted((a, b) =>
    byText(canonicalText(a[1]), canonicalText(b[1])),
  )) {
    moved[ids.get(id) ?? id] = value;
  }
  return { ...entry, lists: [...new Set(entry.lists.map((id) => ids.get(id) ?? id))], fields: moved };
}

/** Where entries that were joined with different creators are one now, those are one creator as well. */
async function joinPersons({ tx, log }: Merging, links: readonly string[][]): Promise<void> {
  if (!log) return;
  const first = new Map<string, string>();
  const find = (person: string): string => {
    const next = first.get(person);
    return next === undefined || next === person ? person : find(next);
  };
  for (const persons of links) {
    const [least, ...others] = [...new Set(persons.map(find))].toSorted(byText);
    for (const other of others) if (least !== undefined) first.set(other, least);
  }
  const store = (tx as unknown as Writing<StoreName>).objectStore('entries');
  for (const person of first.keys()) {
    for (const entry of await store.index('person').getAll(person)) {
      const after = { ...entry, person: find(person) };
      await log.add({ what: 'changed', id: entry.id, fields: changesOf(entry, after) });
      await store.put(toEntryRow(after));
    }
  }
}
