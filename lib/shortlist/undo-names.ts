import type { List } from '../model/entry';
import type { Field } from '../model/field';
import { canonicalText } from './canonical';
import { withIds } from './import-entries';
import { mergeFields, mergeLists, viewWithIds } from './import-names';
import { isSame } from './is-same';
import { isLater } from './moments';
import { toEntryRow } from './rank';
import { AT_ONCE, batchesOf } from './scan';
import type { StoreName, Writing } from './schema';
import { rowWithoutStep } from './undo-rows';
import type { NameItem } from './undo-step';

/** Former ids with those that count now. */
type Moves = Map<string, string>;

/**
 * Takes what a step did to lists and fields out of them, within a transaction, after it was taken out of the entries. What
 * is in use by now stays; what has got another id gets its former one back, with all who came to it since; what comes back
 * beside another of its name becomes one with it. `since`: when the step was done, ISO time. Answers with the entries that have other ids in them by this, and with the
 * lists that have other ids.
 */
export async function giveBackNames(
  tx: Writing<StoreName>,
  items: readonly NameItem[],
  since: string,
): Promise<{ changed: string[]; movedLists: Record<string, string> }> {
  if (items.length === 0) return { changed: [], movedLists: {} };
  const moves: Moves = new Map();
  const done = await giveIdsBack(tx, items, moves);
  const rest = items.filter((item) => !done.has(item));
  const uses = rest.some(mayTakeAway) ? await usesOf(tx, since) : undefined;
  for (const item of rest) await giveBackName(tx, item, uses);
  await unite(tx, 'lists', mergeLists, moves);
  await unite(tx, 'fields', mergeFields, moves);
  return { changed: await moveIds(tx, moves), movedLists: Object.fromEntries(moves) };
}

/** The lists and fields that have been given the id of a new one get their own back, with what has changed since. */
async function giveIdsBack(tx: Writing<StoreName>, items: readonly NameItem[], moves: Moves): Promise<Set<NameItem>> {
  const done = new Set<NameItem>();
  for (const from of items) {
    const to = items.find((item) => item.key === from.movedTo && item.store === from.store);
    if (!to?.after || to.before || !from.before || done.has(to)) continue;
    const store = tx.objectStore(from.store);
    const is = await store.get(to.key);
    done.add(from).add(to);
    // What has been taken away since stays away.
    if (!is) continue;
    const id = from.key;
    const left = rowWithoutStep<object>({ ...is, id }, { before: from.before, after: { ...to.after, id } });
    await store.delete(to.key);
    await store.put(left as never);
    moves.set(to.key, id);
  }
  return done;
}

function mayTakeAway({ store, before, after }: NameItem): boolean {
  return after !== undefined && (before === undefined || store === 'fields');
}

async function giveBackName(tx: Writing<StoreName>, item: NameItem, uses: Uses | undefined): Promise<void> {
  if (item.store === 'lists') {
    const store = tx.objectStore('lists');
    const is = await store.get(item.key);
    const left = rowWithoutStep(is, item);
    if (left) await store.put(left);
    else if (!uses?.has(item.key)) await store.delete(item.key);
    return;
  }
  const store = tx.objectStore('fields');
  const is = await store.get(item.key);
  const left = rowWithoutStep(is, item);
  if (left) await store.put({ ...left, ...choicesWithoutStep(is, item, uses) });
  else if (!uses?.has(item.key)) await store.delete(item.key);
}

/** One choice can be added and taken away without the others; those that an entry has by now stay. */
function choicesWithoutStep(
  is: Field | undefined,
  { before, after }: { before?: Field; after?: Field },
  uses: Uses | undefined,
): Pick<Field, 'choices'> {
  if (!is?.choices || !before?.choices || !after?.choices) return {};
  const [had, got] = [before.choices, after.choices];
  const isChanged = !isSame(is.choices, got);
  const stays = (choice: string) => uses?.says(is.id, choice) === true || (isChanged && !got.includes(choice));
  const kept = isChanged ? had.filter((choice) => is.choices?.includes(choice) || !got.includes(choice)) : had;
  return { choices: [...kept, ...is.choices.filter((choice) => !had.includes(choice) && stays(choice))] };
}

interface Uses {
  /** Is the list or the field of that id named by an entry or a view? */
  has(id: string): boolean;
  /** Does an entry that has been changed since say that in the field of that id? */
  says(fieldId: string, value: string): boolean;
}

async function usesOf(tx: Writing<StoreName>, since: string): Promise<Uses> {
  const [named, said] = [new Set<string>(), new Set<string>()];
  for await (const batch of batchesOf(tx.objectStore('entries'), ({ id }) => id, AT_ONCE)) {
    for (const { lists, fields, updatedAt } of batch) {
      for (const id of lists) named.add(id);
      for (const [id, value] of Object.entries(fields)) {
        named.add(id);
        if (isLater(updatedAt, since)) said.add(canonicalText([id, value]));
      }
    }
  }
  const views = canonicalText(await tx.objectStore('views').getAll());
  return {
    has: (id) => named.has(id) || views.includes(id),
    says: (fieldId, value) => said.has(canonicalText([fieldId, value])),
  };
}

/** Leaves one of each name. */
async function unite<Name extends 'lists' | 'fields'>(
  tx: Writing<StoreName>,
  name: Name,
  merge: (all: never) => { all: (List | Field)[]; ids: ReadonlyMap<string, string> },
  moves: Moves,
): Promise<void> {
  const store = tx.objectStore(name);
  const { all, ids } = merge((await store.getAll()) as never);
  const moved = [...ids].filter(([from, to]) => from !== to);
  if (moved.length === 0) return;
  for (const [from, to] of moved) {
    await store.delete(from);
    for (const [first, second] of moves) if (second === from) moves.set(first, to);
    moves.set(from, to);
  }
  for (const row of all) await store.put(row as never);
}

/** Entries and views name lists and fields by the ids that they have now. */
async function moveIds(tx: Writing<StoreName>, moves: Moves): Promise<string[]> {
  const changed: string[] = [];
  if (moves.size === 0) return changed;
  const store = tx.objectStore('entries');
  for await (const batch of batchesOf(store, ({ id }) => id, AT_ONCE)) {
    for (const entry of batch) {
      const after = withIds(entry, moves);
      if (after === entry) continue;
      changed.push(entry.id);
      await store.put(toEntryRow(after));
    }
  }
  const views = tx.objectStore('views');
  for (const view of await views.getAll()) await views.put(viewWithIds(view, moves));
  return changed;
}
