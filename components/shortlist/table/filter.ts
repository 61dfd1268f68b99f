import * as z from 'zod/mini';
import { _default as withDefault } from 'zod/mini';
import { SITES, TIERS } from '../../../lib/model/names';
import type { Row } from './row';
import type { Own } from './use-own';

export const LINE_STATES = ['meets', 'unclear', 'below', 'unknown'] as const;
export const LABEL_STATES = ['labelled', 'weak', 'missing', 'unclear', 'no-ads', 'unread'] as const;
export type LabelState = (typeof LABEL_STATES)[number];
export const REQUIREMENT_STATES = ['met', 'open', 'not-met', 'none'] as const;
export type RequirementResult = (typeof REQUIREMENT_STATES)[number];
export const AGES = ['any', 'fresh', 'stale'] as const;

const list = <T extends z.ZodMiniType>(one: T) => withDefault(z.array(one), []);

/** What is asked of one of the person's own fields. */
const FieldFilter = z.object({
  /** Part of a text, in any spelling. */
  text: z.optional(z.string()),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  /** Choices, of which any will do. */
  choices: z.optional(z.array(z.string())),
  tick: z.optional(z.boolean()),
});
export type FieldFilter = z.infer<typeof FieldFilter>;

/** Which rows are shown. Within one line any value will do; all lines must hold. An empty line asks for nothing. */
const FilterSchema = z.object({
  text: withDefault(z.string(), ''),
  sites: list(z.enum(SITES)),
  tiers: list(z.enum(TIERS)),
  line: list(z.enum(LINE_STATES)),
  /** Lower end of the engagement rate, percent. */
  minEngagement: z.optional(z.number()),
  labels: list(z.enum(LABEL_STATES)),
  /** Ids; '' is on no list. */
  lists: list(z.string()),
  statuses: list(z.string()),
  tags: list(z.string()),
  requirements: list(z.enum(REQUIREMENT_STATES)),
  age: withDefault(z.enum(AGES), 'any'),
  hasEmail: z.optional(z.boolean()),
  isChanged: z.optional(z.boolean()),
  fields: withDefault(z.record(z.string(), FieldFilter), {}),
});
export type Filter = z.infer<typeof FilterSchema>;

/** Shows every row. */
export const NO_FILTER: Filter = FilterSchema.parse({});

/** A filter as it was kept with a view, by this Vett or another: what is not understood asks for nothing. */
export function parseFilter(kept: unknown): Filter {
  const whole = FilterSchema.safeParse(kept);
  if (whole.success) return whole.data;
  if (typeof kept !== 'object' || kept === null) return NO_FILTER;
  const sound = Object.entries(kept).filter(([line, value]) => FilterSchema.safeParse({ [line]: value }).success);
  return FilterSchema.parse(Object.fromEntries(sound));
}

/**
 * The filter without what it asks of lists and own fields that are gone, which nobody could see or take back: that asks for
 * nothing. A list or field that comes back is asked for again by whoever kept the filter.
 */
export function ofWhatThereIs(filter: Filter, { lists, fields }: Pick<Own, 'lists' | 'fields'>): Filter {
  const onLists = filter.lists.filter((id) => id === '' || lists.some((list) => list.id === id));
  const asked = Object.entries(filter.fields);
  const known = asked.filter(([id]) => fields.some((field) => field.id === id));
  if (onLists.length === filter.lists.length && known.length === asked.length) return filter;
  return { ...filter, lists: onLists, fields: Object.fromEntries(known) };
}

/** How many lines ask for something; the text counts for none. */
export function linesOf(filter: Filter): number {
  return Object.entries(filter).filter(
    ([line, asked]) =>
      line !== 'text' &&
      asked !== undefined &&
      asked !== 'any' &&
      !(typeof asked === 'object' && Object.keys(asked).length === 0),
  ).length;
}

/** Facts older than this are marked as stale. */
const STALE_MS = 30 * 24 * 3_600_000;

/** Was the creator last read more than thirty days ago? `now` in milliseconds. */
export function isStale({ read }: Pick<Row, 'read'>, now: number): boolean {
  return now - read > STALE_MS;
}

/** How the ads of a creator are labelled, by the worst that was found. */
function labelStateOf({ disclosure }: Pick<Row, 'disclosure'>): LabelState {
  if (!disclosure) return 'unread';
  const { commercial, clear, missing, unclear } = disclosure;
  if (commercial === 0) return unclear > 0 ? 'unclear' : 'no-ads';
  if (missing > 0) return 'missing';
  return clear < commercial ? 'weak' : 'labelled';
}

/** What became of the requirement list. */
function resultOf({ requirements }: Pick<Row, 'requirements'>): RequirementResult {
  if (!requirements) return 'none';
  if (requirements.notMet > 0) return 'not-met';
  return requirements.open > 0 ? 'open' : 'met';
}

interface Context {
  /** Names of lists, by id. */
  lists: ReadonlyMap<string, string>;
  /** In milliseconds. */
  now: number;
}

type Test = (row: Row) => boolean;

function anyOf<T>(wanted: readonly T[], of: (row: Row) => T): Test[] {
  if (wanted.length === 0) return [];
  const set = new Set(wanted);
  return [(row) => set.has(of(row))];
}

function someOf<T>(wanted: readonly T[], of: (row: Row) => readonly T[], none?: T): Test[] {
  if (wanted.length === 0) return [];
  const set = new Set(wanted);
  return [
    (row) => {
      const values = of(row);
      if (values.length === 0) return none !== undefined && set.has(none);
      return values.some((value) => set.has(value));
    },
  ];
}

function fieldTest(id: string, { text, min, max, choices, tick }: FieldFilter): Test {
  const part = text?.toLocaleLowerCase();
  return ({ fields }) => {
    const value = fields[id];
    if (part && !(typeof value === 'string' && value.toLocaleLowerCase().includes(part))) return false;
    if (min !== undefined && !(typeof value === 'number' && value >= min)) return false;
    if (max !== undefined && !(typeof value === 'number' && value <= max)) return false;
    if (choices && choices.length > 0 && !(typeof value === 'string' && choices.includes(value))) return false;
    return tick === undefined || (value === true) === tick;
  };
}

/** Every word of the text must be found, in any order: in the row or in the name of a list that it is on. */
function textTests(text: string, names: ReadonlyMap<string, string>): Test[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return words.map((word) => {
    const lists = new Set([...names].filter(([, name]) => name.toLocaleLowerCase().includes(word)).map(([id]) => id));
    if (lists.size === 0) return ({ searched }) => searched.includes(word);
    return (row) => row.searched.includes(word) || row.lists.some((id) => lists.has(id));
  });
}

/** Whether a row is shown; undefined where every row is. */
export function toTest(filter: Filter, { lists, now }: Context): Test | undefined {
  const { minEngagement, age, hasEmail, isChanged } = filter;
  const tests: Test[] = [
    ...anyOf(filter.sites, ({ site }) => site),
    ...someOf(filter.tiers, ({ tiers }) => tiers),
    ...anyOf(filter.line, ({ line }) => line),
    ...anyOf(filter.labels, labelStateOf),
    ...someOf(filter.lists, (row) => row.lists, ''),
    ...anyOf(filter.statuses, ({ status }) => status),
    ...someOf(filter.tags, ({ tags }) => tags),
    ...anyOf(filter.requirements, resultOf),
    ...Object.entries(filter.fields).map(([id, asked]) => fieldTest(id, asked)),
    ...textTests(filter.text, lists),
  ];
  if (minEngagement !== undefined) {
    tests.push(({ engagement }) => engagement.state === 'rated' && engagement.low >= minEngagement);
  }
  if (age !== 'any') tests.push((row) => isStale(row, now) === (age === 'stale'));
  if (hasEmail !== undefined) tests.push(({ email }) => (email !== undefined) === hasEmail);
  if (isChanged !== undefined) tests.push((row) => row.isChanged === isChanged);
  const [only, ...others] = tests;
  return others.length === 0 ? only : (row) => tests.every((test) => test(row));
}
