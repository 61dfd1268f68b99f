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
 * made first. Each is one with what was taken before it, and with nothing else: a thing that one side has renamed must not
 * make two others one, or the next import would find it missing. The same from whichever side it is done, and once again.
 */
function mergeThings<T extends Thing>(
  things: readonly T[],
  keyOf: (thing: T) => string,
  join: (same: readonly [T, ...T[]]) => T,
): Merged<T> {
  const byId = new Map<string, [T, ...T[]]>();
  const byKey = new Map<string, [T, ...T[]]>();
  // By all their text first: of one thing in two states always the same one comes first.
  for (const thing of inOrderOfMaking(things.toSorted((a, b) => byText(canonicalText(a), canonicalText(b))))) {
    const taken = byId.get(thing.id) ?? byKey.get(keyOf(thing));
    if (taken) {
      taken.push(thing);
      continue;
    }
    const group: [T, ...T[]] = [thing];
    byId.set(thing.id, group);
    byKey.set(keyOf(thing), group);
  }
  // In another state a thing may have been taken for itself.
  const ids = new Map<string, string>([...byId.keys()].map((id) => [id, id]));
  for (const [first, ...others] of byId.values()) {
    for (const { id } of others) if (!ids.has(id)) ids.set(id, first.id);
  }
  return { all: [...byId.values()].map((group) => (group.length === 1 ? group[0] : join(group))), ids };
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
