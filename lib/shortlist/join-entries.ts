import type { Entry } from '../model/entry';
import { toInstant } from '../model/instant';
import { byText, latest, latestOfEach, unite, type Told } from './latest';
import { canonicalText } from './canonical';
import { mergeFacts } from './merge';
import { joinWords } from './words';

/**
 * Entries that are one creator as one, and nothing of the person's is dropped: newer facts win, notes and tags are united.
 * Whatever order they come in the result is the same, and what is in it already changes nothing: two colleagues who
 * exchange what they have end with the same.
 */
export function joinEntries(...entries: Entry[]): Entry {
  const [first, ...others] = entries.toSorted(bySave);
  if (!first) throw new Error('no entries');
  if (others.length === 0) return first;
  const told = <T>(value: (entry: Entry) => T | undefined): Told<T>[] =>
    entries.map((entry) => ({ at: entry.updatedAt, value: value(entry) }));
  const stage = latest(told(stageOf), 'value');
  const contact = latest(
    told((entry) => entry.contact || undefined),
    'value',
  );
  const [person] = entries.flatMap((entry) => entry.person ?? []).toSorted(byText);
  const elsewhere = latestOfEach(
    told((entry) => entry.elsewhere),
    'value',
  );
  const changes = joinChanges(entries);
  return {
    id: first.id,
    keys: uniteKeys(entries.map(({ keys }) => keys)),
    ...mergeFacts(entries, 'value'),
    lists: unite(entries.map(({ lists }) => lists)),
    tags: unite(entries.map(({ tags }) => tags)),
    status: stage?.status ?? '',
    ...(stage?.reason !== undefined && { reason: stage.reason }),
    note: uniteNotes(entries.map(({ note }) => note)),
    ...(contact !== undefined && { contact }),
    fields: latestOfEach(
      told((entry) => entry.fields),
      'value',
    ),
    ...(person !== undefined && { person }),
    ...(Object.keys(elsewhere).length > 0 && { elsewhere }),
    ...(changes && { changes }),
    ...(entries.every(({ source }) => source === 'import') && { source: 'import' }),
    ...joinWords(entries),
    savedAt: first.savedAt,
    updatedAt: latest(
      entries.map(({ updatedAt }) => ({ at: updatedAt, value: updatedAt })),
      'value',
    ) as string,
  };
}

/** Account ids before handles: the strongest first. */
function uniteKeys(all: readonly (readonly string[])[]): string[] {
  return unite(all, (a, b) => Number(isHandle(a)) - Number(isHandle(b)) || byText(a, b));
}

/** True for the key of a handle, which can become another account's. */
export function isHandle(key: string): boolean {
  return key.charAt(key.indexOf(':') + 1) === '@';
}

/** The first save comes first; of one moment the smaller id, and of one entry in two states always the same one. */
function bySave(a: Entry, b: Entry): number {
  const gap = (toInstant(a.savedAt) ?? 0) - (toInstant(b.savedAt) ?? 0);
  return gap || byText(a.id, b.id) || byText(a.savedAt, b.savedAt) || byText(canonicalText(a), canonicalText(b));
}

/** Status and reason are one word: a reason says why of its own status. */
function stageOf({ status, reason }: Entry): Pick<Entry, 'status' | 'reason'> | undefined {
  return status === '' && reason === undefined ? undefined : { status, ...(reason !== undefined && { reason }) };
}

/** What is new at the newest reading; where anybody who has that reading has seen it, it is seen. */
function joinChanges(entries: readonly Entry[]): Entry['changes'] {
  const newest = Math.max(...entries.map(({ profile }) => toInstant(profile.readAt) ?? -Infinity));
  const told = entries.filter(({ profile }) => (toInstant(profile.readAt) ?? -Infinity) === newest);
  if (told.some(({ changes }) => !changes)) return undefined;
  return latest(
    told.map(({ changes }) => ({ at: changes?.at, value: changes })),
    'value',
  );
}

/** Between two notes that have become one. */
const BETWEEN = ' · ';

/**
 * One note as it is; of different ones every part once, in the order of the alphabet: any other order would depend on who
 * imports first. A word within another's sentence is no part of it.
 */
function uniteNotes(notes: readonly string[]): string {
  const different = [...new Set(notes.filter(Boolean))];
  const [only = ''] = different;
  if (different.length <= 1) return only;
  return [...new Set(different.flatMap(partsOf))].toSorted(byText).join(BETWEEN);
}

function partsOf(note: string): string[] {
  return note
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter(Boolean);
}
