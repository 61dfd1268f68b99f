import { known, middle } from '../../../lib/model/interval';
import { TIERS } from '../../../lib/model/names';
import type { Column } from './columns';
import type { Creator } from './creators';
import type { Row, ShortRate } from './row';
import type { TextOrder } from './text-order';

/** How the table is ordered. `suggested` is no column: see `sortCreators`. */
export interface Order {
  column: Column | 'suggested';
  direction: 'ascending' | 'descending';
}

/** No composite score, but what a person would look at first, one after the other (decision 10). */
export const SUGGESTED: Order = { column: 'suggested', direction: 'ascending' };

const LARGEST_FIRST: ReadonlySet<Column> = new Set([
  'followers',
  'tier',
  'engagement',
  'viewRate',
  'disclosure',
  'growth',
  'quote',
  'lastPost',
  'read',
  'saved',
]);

/** The order that a press on a column's heading asks for: numbers start with the largest, words with A; again turns it round. */
export function nextOrder(order: Order, column: Column): Order {
  const first = LARGEST_FIRST.has(column) ? 'descending' : 'ascending';
  if (order.column !== column) return { column, direction: first };
  return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** What the rows do not say themselves. */
export interface Names {
  /** Of lists, by id. */
  lists: ReadonlyMap<string, string>;
  /** Status stages in their order. */
  stages: readonly string[];
  texts: TextOrder;
}

/** The text that a column is sorted by, where it is one; undefined when there is none. */
export function textOf(row: Row, column: Column, lists: ReadonlyMap<string, string>): string | undefined {
  switch (column) {
    case 'creator':
      return row.name || undefined;
    case 'platform':
      return row.site;
    case 'lists':
      return row.lists.flatMap((id) => lists.get(id) ?? []).join(' ') || undefined;
    case 'tags':
      return row.tags.join(' ') || undefined;
    case 'note':
      return row.note || undefined;
    case 'contact':
    case 'email':
    case 'country':
    case 'language':
      return row[column] || undefined;
    default: {
      const value = column.startsWith('field:') ? row.fields[column.slice('field:'.length)] : undefined;
      return typeof value === 'string' ? value : undefined;
    }
  }
}

function lowerEnd(rate: ShortRate): number | undefined {
  return rate.state === 'rated' ? rate.low : undefined;
}

/** The number that a column is sorted by, where it is one; undefined when it is not known. */
function numberOf(row: Row, column: Column, stages: readonly string[]): number | undefined {
  switch (column) {
    case 'followers': {
      const followers = known(row.followers);
      return followers && middle(followers);
    }
    case 'tier': {
      const [lowest] = row.tiers;
      return lowest && TIERS.indexOf(lowest);
    }
    case 'engagement':
    case 'viewRate':
      return lowerEnd(row[column]);
    case 'disclosure':
      // As with engagement: what is certain. 9 of 9 comes before 1 of 1.
      return row.disclosure?.low;
    case 'requirements':
      return row.requirements ? row.requirements.notMet + row.requirements.open / 1_000 : undefined;
    case 'signs':
      return row.checked > 0 ? row.unusual : undefined;
    case 'growth':
      return row.growth.low;
    case 'status':
      return stages.indexOf(row.status);
    case 'quote':
      return row.quote;
    case 'lastPost':
      return row.lastPost;
    case 'read':
      return row.read;
    case 'saved':
      return row.saved;
    default: {
      const value = row.fields[column.slice('field:'.length)];
      return typeof value === 'string' || value === undefined ? undefined : Number(value);
    }
  }
}

const LINE = { meets: 0, unclear: 1, below: 2, unknown: 3 } as const;

/** What comes before engagement in the suggested order, as one number: fewer unmet requirements and signs, a better verdict. */
function suggestedKey({ requirements, unusual, line }: Row): number {
  return ((requirements?.notMet ?? 0) * 8 + unusual) * 4 + LINE[line];
}

/**
 * Things by their keys, the smallest first, those without one (NaN) last; equals stay as they are. The keys are sorted by
 * themselves and each thing is put where its key has its place: several times faster than comparing things.
 */
export function byKeys<T>(things: readonly T[], keys: Float64Array): T[] {
  // Numbers alone: NaN comes last.
  const sorted = keys.slice().sort();
  let known = sorted.length;
  while (known > 0 && Number.isNaN(sorted[known - 1])) known -= 1;
  const taken = new Uint32Array(sorted.length);
  const ordered = things.slice();
  things.forEach((thing, index) => {
    const key = keys[index] ?? NaN;
    const first = Number.isNaN(key) ? known : firstPlace(sorted, key, known);
    const before = taken[first] ?? 0;
    taken[first] = before + 1;
    ordered[first + before] = thing;
  });
  return ordered;
}

function firstPlace(sorted: Float64Array, key: number, known: number): number {
  let [low, high] = [0, known];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? NaN) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows by when they were saved, the latest first: the order that tells equals apart. */
export function latestFirst(rows: readonly Row[]): Row[] {
  return byKeys(
    rows,
    Float64Array.from(rows, ({ saved }) => -saved),
  );
}

/**
 * Creators that are in the order of `latestFirst`, in another one. What is not known comes last either way. The suggested
 * order: fewest requirements not met, fewest unusual signs, the verdict against the reference line, the lower end of
 * engagement.
 */
export function sortCreators(latest: readonly Creator[], { column, direction }: Order, names: Names): Creator[] {
  if (column === 'suggested') {
    const engaged = byKeys(
      latest,
      Float64Array.from(latest, ({ row }) => -(lowerEnd(row.engagement) ?? NaN)),
    );
    return byKeys(
      engaged,
      Float64Array.from(engaged, ({ row }) => suggestedKey(row)),
    );
  }
  return byKeys(latest, keysOf(latest, column, direction === 'ascending' ? 1 : -1, names));
}

function keysOf(creators: readonly Creator[], column: Column, turn: 1 | -1, { lists, stages, texts }: Names) {
  const words = creators.map(({ row }) => textOf(row, column, lists));
  texts.add(words.filter((word) => word !== undefined));
  return Float64Array.from(creators, ({ row }, index) => {
    const word = words[index];
    const key = word === undefined ? numberOf(row, column, stages) : texts.placeOf(word);
    return turn * (key ?? NaN);
  });
}
