import { known, middle } from '../../../lib/model/interval';
import { TIERS } from '../../../lib/model/names';
import { fieldIdOf, type Column, type NamedColumn } from './columns';
import type { Creator } from './creators';
import { numberOrder } from './number-order';
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

/** What a row is sorted by in a column. */
function keyIn(column: Column, names: Pick<Names, 'lists' | 'stages'>): (row: Row) => Key {
  const fieldId = fieldIdOf(column);
  if (fieldId === undefined) {
    const keyOf = KEYS[column as NamedColumn];
    return (row) => keyOf(row, names);
  }
  return ({ fields }) => {
    const value = fields[fieldId];
    return typeof value === 'boolean' ? Number(value) : value;
  };
}

/** So many words are put in order at a time, and so many rows looked through: about what a person does not notice. */
const WORDS_A_STEP = 1_000;
const ROWS_A_STEP = 10_000;

/**
 * Makes the words in some columns known before anybody asks for their order, step by step: a hundred thousand names in one
 * go would stop the page for seconds.
 */
export function* learningWords(
  rows: readonly Row[],
  columns: readonly Column[],
  names: Names,
): Generator<undefined, void> {
  for (const column of columns) {
    if (!OF_WORDS.has(column) && fieldIdOf(column) === undefined) continue;
    const keyOf = keyIn(column, names);
    let unknown = new Set<string>();
    let looked = 0;
    for (const row of rows) {
      const key = keyOf(row);
      if (typeof key === 'string' && names.texts.placeOf(key) === undefined) unknown.add(key);
      looked += 1;
      if (unknown.size < WORDS_A_STEP && looked < ROWS_A_STEP) continue;
      names.texts.add(unknown);
      unknown = new Set();
      looked = 0;
      yield;
    }
    names.texts.add(unknown);
  }
}

const LINE = { meets: 0, unclear: 1, below: 2, unknown: 3 } as const;

/** What comes before engagement in the suggested order, as one number: fewer unmet requirements and signs, a better verdict. */
function suggestedKey({ requirements, unusual, line }: Row): number {
  return ((requirements?.notMet ?? 0) * 8 + unusual) * 4 + LINE[line];
}

/** The rows by when they were saved, the latest first: the order that tells equals apart. */
export function latestFirst(rows: readonly Row[]): Row[] {
  return inOrder(rows, numberOrder(numbersOf(rows, ({ saved }) => -saved)));
}

function inOrder<T>(things: readonly T[], order: Uint32Array): T[] {
  const ordered = things.slice();
  for (let place = 0; place < order.length; place += 1) ordered[place] = things[order[place] ?? 0] as T;
  return ordered;
}

function numbersOf<T>(things: readonly T[], numberOf: (thing: T) => number): Float64Array {
  const numbers = new Float64Array(things.length);
  for (let at = 0; at < things.length; at += 1) numbers[at] = numberOf(things[at] as T);
  return numbers;
}

/**
 * Creators that are in the order of `latestFirst`, in another one. What is not known comes last either way. The suggested
 * order: fewest requirements not met, fewest unusual signs, the verdict against the reference line, the lower end of
 * engagement.
 */
export function sortCreators(latest: readonly Creator[], { column, direction }: Order, names: Names): Creator[] {
  if (column === 'suggested') {
    const engaged = numberOrder(numbersOf(latest, ({ row }) => -(lowerEnd(row.engagement) ?? NaN)));
    return inOrder(
      latest,
      numberOrder(
        numbersOf(latest, ({ row }) => suggestedKey(row)),
        engaged,
      ),
    );
  }
  return inOrder(latest, numberOrder(numbersIn(latest, column, direction === 'ascending' ? 1 : -1, names)));
}

/** What creators are sorted by in a column, as numbers; NaN where it is not known. */
function numbersIn(creators: readonly Creator[], column: Column, turn: 1 | -1, names: Names): Float64Array {
  const keyOf = keyIn(column, names);
  const { texts } = names;
  const unknown: string[] = [];
  const numberOf = ({ row }: Creator): number => {
    const key = keyOf(row);
    if (typeof key !== 'string') return turn * (key ?? NaN);
    const place = texts.placeOf(key);
    if (place === undefined) unknown.push(key);
    return turn * (place ?? NaN);
  };
  const numbers = numbersOf(creators, numberOf);
  if (unknown.length === 0) return numbers;
  texts.add(unknown);
  return numbersOf(creators, numberOf);
}
