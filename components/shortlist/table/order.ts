import { known, middle } from '../../../lib/model/interval';
import { TIERS } from '../../../lib/model/names';
import { fieldIdOf, type Column, type NamedColumn } from './columns';
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

type Key = string | number | undefined;

const lowerEnd = (rate: ShortRate) => (rate.state === 'rated' ? rate.low : undefined);

/** Words of an empty field are not known, and come last. */
const words = (text: string | undefined) => text || undefined;

/** What a row is sorted by in a column; undefined when that is not known. */
const KEYS: Record<NamedColumn, (row: Row, names: Pick<Names, 'lists' | 'stages'>) => Key> = {
  creator: ({ name }) => words(name),
  platform: ({ site }) => site,
  followers(row) {
    const followers = known(row.followers);
    return followers && middle(followers);
  },
  tier({ tiers: [lowest] }) {
    return lowest && TIERS.indexOf(lowest);
  },
  engagement: ({ engagement }) => lowerEnd(engagement),
  viewRate: ({ viewRate }) => lowerEnd(viewRate),
  // As with engagement: what is certain. 9 of 9 comes before 1 of 1.
  disclosure: ({ disclosure }) => disclosure?.low,
  requirements: ({ requirements }) => (requirements ? requirements.notMet + requirements.open / 1_000 : undefined),
  signs: ({ checked, unusual }) => (checked > 0 ? unusual : undefined),
  growth: ({ growth }) => growth.low,
  status: ({ status }, { stages }) => stages.indexOf(status),
  lists: (row, { lists }) => words(row.lists.flatMap((id) => lists.get(id) ?? []).join(' ')),
  tags: ({ tags }) => words(tags.join(' ')),
  note: ({ note }) => words(note),
  quote: ({ quote }) => quote,
  contact: ({ contact }) => words(contact),
  email: ({ email }) => email,
  country: ({ country }) => country,
  language: ({ language }) => language,
  lastPost: ({ lastPost }) => lastPost,
  read: ({ read }) => read,
  saved: ({ saved }) => saved,
};

/** The columns that are sorted as a language sorts words. */
const OF_WORDS: ReadonlySet<Column> = new Set<Column>([
  'creator',
  'platform',
  'lists',
  'tags',
  'note',
  'contact',
  'email',
  'country',
  'language',
]);

/** What each row is sorted by in a column. */
function keysIn(rows: readonly Row[], column: Column, names: Pick<Names, 'lists' | 'stages'>): Key[] {
  const fieldId = fieldIdOf(column);
  if (fieldId === undefined) {
    const keyOf = KEYS[column as NamedColumn];
    return rows.map((row) => keyOf(row, names));
  }
  return rows.map(({ fields }) => {
    const value = fields[fieldId];
    return typeof value === 'boolean' ? Number(value) : value;
  });
}

/** Makes the words in a column known before anybody asks for their order. */
export function learnWords(rows: readonly Row[], column: Column, { texts, ...names }: Names): void {
  if (!OF_WORDS.has(column) && fieldIdOf(column) === undefined) return;
  texts.add(keysIn(rows, column, names).filter((key) => typeof key === 'string'));
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
function byKeys<T>(things: readonly T[], keys: Float64Array): T[] {
  // Numbers alone: NaN comes last.
  const sorted = keys.toSorted();
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

function keysOf(creators: readonly Creator[], column: Column, turn: 1 | -1, { texts, ...names }: Names): Float64Array {
  const keys = keysIn(
    creators.map(({ row }) => row),
    column,
    names,
  );
  texts.add(keys.filter((key) => typeof key === 'string'));
  return Float64Array.from(keys, (key) => turn * ((typeof key === 'string' ? texts.placeOf(key) : key) ?? NaN));
}
