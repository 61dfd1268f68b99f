import type { List } from '../model/entry';
import type { Field } from '../model/field';
import type { View } from '../model/table-view';
import { canonicalText } from './canonical';
import { byText, unite } from './latest';
import { inOrderOfMaking } from './moments';
import { nameKey } from './tidy';

/** What comes of two people's things of one kind: the things, and under which id each of the former ones is now. */
export interface Merged<T> {
  all: T[];
  ids: Map<string, string>;
}

interface Thing {
  id: string;
  createdAt: string;
}

/**
 * Things of one kind from two sides as one: those with one id, or with one `key`, are one, under the id of the one that was
 * made first. The same from whichever side it is done.
 */
function mergeThings<T extends Thing>(
  things: readonly T[],
  keyOf: (thing: T) => string,
  join: (same: readonly [T, ...T[]]) => T,
): Merged<T> {
  const groups = new Map<string, T[]>();
  // By all their text first: of one thing in two states always the same one comes first.
  for (const thing of inOrderOfMaking(things.toSorted((a, b) => byText(canonicalText(a), canonicalText(b))))) {
    const [first, second] = [groups.get(`id ${thing.id}`), groups.get(`key ${keyOf(thing)}`)];
    const group = first ?? second ?? [];
    if (first && second && first !== second) group.push(...second);
    group.push(thing);
    for (const one of group) {
      groups.set(`id ${one.id}`, group);
      groups.set(`key ${keyOf(one)}`, group);
    }
  }
  const ids = new Map<string, string>();
  const all = [...new Set(groups.values())].map((group) => {
    const [first, ...others] = inOrderOfMaking(group);
    if (!first) throw new Error('an empty group');
    for (const { id } of group) ids.set(id, first.id);
    return others.length === 0 ? first : join([first, ...others]);
  });
  return { all, ids };
}

/** Lists with the same name are one, whoever made them. */
export function mergeLists(lists: readonly List[]): Merged<List> {
  return mergeThings(
    lists,
    ({ name }) => nameKey(name),
    ([first]) => first,
  );
}

/** Fields with the same name and kind are one, with the choices of all. */
export function mergeFields(fields: readonly Field[]): Merged<Field> {
  return mergeThings(
    fields,
    ({ name, kind }) => `${kind} ${nameKey(name)}`,
    ([first, ...others]) => {
      const choices = [first, ...others].flatMap((field) => (field.choices ? [field.choices] : []));
      return { ...first, ...(choices.length > 0 && { choices: unite(choices) }) };
    },
  );
}

/** Views that show the same under the same name are one. What they name by id, they name by the id that it has now. */
export function mergeViews(views: readonly View[], ids: ReadonlyMap<string, string>): Merged<View> {
  return mergeThings(
    views.map((view) => viewWithIds(view, ids)),
    ({ name, columns, order, filter }) => canonicalText({ name, columns, order, filter }),
    ([first]) => first,
  );
}

/** The view with the ids that the lists and fields it names have now. */
export function viewWithIds({ columns, order, filter, ...view }: View, ids: ReadonlyMap<string, string>): View {
  return {
    ...view,
    columns: columns.map((column) => withId(column, ids)),
    order: { ...order, column: withId(order.column, ids) },
    filter: inValues(filter, ids) as View['filter'],
  };
}

function inValues(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return withId(value, ids);
  if (Array.isArray(value)) return value.map((one) => inValues(one, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [withId(name, ids), inValues(one, ids)]));
}

/** An id by itself, or behind a word and a colon, as columns have it. */
function withId(text: string, ids: ReadonlyMap<string, string>): string {
  const start = text.indexOf(':') + 1;
  const moved = ids.get(text) ?? ids.get(text.slice(start));
  if (moved === undefined) return text;
  return ids.has(text) ? moved : `${text.slice(0, start)}${moved}`;
}
