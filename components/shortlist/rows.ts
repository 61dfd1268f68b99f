import type { Entry, List } from '../../lib/model/entry';
import type { Engagement, ViewRate } from '../../lib/model/assessment';
import { TIERS } from '../../lib/model/names';
import { known, middle } from '../../lib/model/interval';

/** A saved creator as the table needs them: made once per read, so that searching and sorting only compare. */
export interface Row {
  entry: Entry;
  name: string;
  /** Names, not ids. */
  lists: string[];
  /** All that the search looks in, in lower case. */
  searched: string;
}

export const COLUMNS = [
  'creator',
  'platform',
  'followers',
  'tier',
  'engagement',
  'viewRate',
  'disclosure',
  'lists',
  'note',
  'saved',
] as const;
export type Column = (typeof COLUMNS)[number];

/** How the table is ordered. */
export interface Order {
  column: Column;
  direction: 'ascending' | 'descending';
}

/** No composite score: the lower end of engagement, because that much is certain (decision 10). */
export const DEFAULT_ORDER: Order = { column: 'engagement', direction: 'descending' };

const LARGEST_FIRST: ReadonlySet<Column> = new Set([
  'followers',
  'tier',
  'engagement',
  'viewRate',
  'disclosure',
  'saved',
]);

/** The order that a press on a column's heading asks for: numbers start with the largest, words with A; again turns it round. */
export function nextOrder(order: Order, column: Column): Order {
  const first = LARGEST_FIRST.has(column) ? 'descending' : 'ascending';
  if (order.column !== column) return { column, direction: first };
  return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** Rows for the table, lists by their names. */
export function toRows(entries: readonly Entry[], lists: readonly List[]): Row[] {
  const names = new Map(lists.map((list) => [list.id, list.name]));
  return entries.map((entry) => {
    const { name, handle, accountId, site } = entry.profile;
    const listNames = entry.lists.flatMap((id) => names.get(id) ?? []);
    const words = [name, handle && `@${handle}`, site, entry.note, ...listNames, ...entry.tags];
    return {
      entry,
      name: name ?? handle ?? accountId ?? '',
      lists: listNames,
      searched: words.filter(Boolean).join('\n').toLocaleLowerCase(),
    };
  });
}

/** The rows that hold every word of the query, in any order. */
export function searchRows(rows: readonly Row[], query: string): Row[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => words.every((word) => row.searched.includes(word)));
}

function lowerEnd(rate: Engagement | ViewRate): number | undefined {
  return rate.state === 'rated' ? rate.low : undefined;
}

/** What a row is sorted by in a column; undefined when that is not known. */
function sortKey({ entry, name, lists }: Row, column: Column): string | number | undefined {
  const { profile, assessment } = entry;
  switch (column) {
    case 'creator':
      return name || undefined;
    case 'platform':
      return profile.site;
    case 'followers': {
      const followers = known(profile.followers);
      return followers && middle(followers);
    }
    case 'tier': {
      const [lowest] = assessment.tier.tiers;
      return lowest && TIERS.indexOf(lowest);
    }
    case 'engagement':
      return lowerEnd(assessment.engagement);
    case 'viewRate':
      return lowerEnd(assessment.viewRate);
    case 'disclosure':
      // As with engagement: what is certain. 9 of 9 comes before 1 of 1.
      return assessment.disclosure?.share?.low;
    case 'lists':
      return lists.join(' ') || undefined;
    case 'note':
      return entry.note || undefined;
    case 'saved':
      return Date.parse(entry.savedAt);
  }
}

/** The rows in order; what is not known comes last either way, and equals are told apart by when they were saved. */
export function sortRows(rows: readonly Row[], { column, direction }: Order, language: string): Row[] {
  const { compare: compareText } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const turn = direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: sortKey(row, column) }));
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) {
      if (a.key !== b.key) return a.key === undefined ? 1 : -1;
    } else if (typeof a.key === 'string' || typeof b.key === 'string') {
      const byText = compareText(String(a.key), String(b.key));
      if (byText !== 0) return turn * byText;
    } else if (a.key !== b.key) {
      return turn * (a.key - b.key);
    }
    return b.row.entry.savedAt < a.row.entry.savedAt ? -1 : Number(b.row.entry.savedAt > a.row.entry.savedAt);
  });
  return keyed.map(({ row }) => row);
}
