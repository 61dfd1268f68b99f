import type { Candidate } from '../model/candidate';
import type { Declined } from '../model/declined';
import { canonicalText } from './canonical';
import { isSame } from './is-same';
import { byText, latest } from './latest';
import { toInstant } from '../model/instant';
import type { ImportPlan } from './import-plan';
import { mergeFields, mergeLists, mergeViews, type Merged } from './import-names';
import type { ImportReport } from './import-report';
import type { Reading, StoreName, Writing } from './schema';
import { allStaged } from './staged';
import type { UndoLog } from './undo-log';
import { lastDecision } from './undo-rows';
import type { UndoItem } from './undo-step';
import { without } from './without';
import { rowWithoutFuture } from './without-future';

type Tx = Reading<StoreName>;
type NamedStore = 'lists' | 'fields' | 'views' | 'declined' | 'candidates' | 'erased';

/** What lists and fields there are after a merge. */
export interface Names {
  /** Former ids with those that they have now, where they differ. */
  ids: ReadonlyMap<string, string>;
  known: ReadonlySet<string>;
}

/** Merges lists, fields and views. */
export async function mergeNames(tx: Tx, report: ImportReport, log?: UndoLog): Promise<Names> {
  const [lists, fields, views] = await Promise.all([
    tx.objectStore('lists').getAll(),
    tx.objectStore('fields').getAll(),
    tx.objectStore('views').getAll(),
  ]);
  const mergedLists = mergeLists([...lists, ...(await allStaged(tx, 'list'))]);
  const mergedFields = mergeFields([...fields, ...(await allStaged(tx, 'field'))]);
  const ids = new Map([...moved(mergedLists), ...moved(mergedFields)]);
  const mergedViews = mergeViews([...views, ...(await allStaged(tx, 'view'))], ids);
  report.movedLists = Object.fromEntries(lists.flatMap(({ id }) => (ids.has(id) ? [[id, ids.get(id) ?? id]] : [])));
  const own = new Set(lists.map(({ id }) => mergedLists.ids.get(id)));
  report.lists = mergedLists.all.filter(({ id }) => !own.has(id)).length;
  await putAll(tx, 'lists', lists, mergedLists.all, log, (id) => ({ movedTo: ids.get(id) }));
  await putAll(tx, 'fields', fields, mergedFields.all, log, (id) => ({ movedTo: ids.get(id) }));
  await putAll(tx, 'views', views, mergedViews.all, log);
  return { ids, known: new Set([...mergedLists.all, ...mergedFields.all].map(({ id }) => id)) };
}

function moved<T>({ ids }: Merged<T>): [string, string][] {
  return [...ids].filter(([from, to]) => from !== to);
}

/** Merges the refusals, each an event by itself. */
export async function mergeDeclined(tx: Tx, { erased }: ImportPlan, log: UndoLog, now: string): Promise<void> {
  const store = tx.objectStore('declined');
  const staged = (await allStaged(tx, 'declined'))
    .filter(({ keys }) => !keys.some((key) => erased.has(key)))
    .map((row) => rowWithoutFuture(row, now));
  const before = (await Promise.all(staged.map(({ id }) => store.get(id)))).filter((row) => row !== undefined);
  const all = new Map<string, Declined>();
  for (const row of [...before, ...staged]) {
    const known = all.get(row.id);
    const both = [known, row].map((value) => ({ at: value?.at, value }));
    all.set(row.id, latest(both, 'value') ?? row);
  }
  await putAll(tx, 'declined', [...new Map(before.map((row) => [row.id, row])).values()], [...all.values()], log);
}

/** Merges the review queues: a creator is in it once, where it came first, with what was decided last. */
export async function mergeCandidates(tx: Tx, { erased }: ImportPlan, log: UndoLog, now: string): Promise<void> {
  const staged = (await allStaged(tx, 'candidate'))
    .filter(({ key }) => key === undefined || !erased.has(key))
    .map((row) => rowWithoutFuture(row, now));
  if (staged.length === 0) return;
  const before = await tx.objectStore('candidates').getAll();
  const groups = new Map<string, Candidate[]>();
  for (const candidate of [...before, ...staged]) {
    const [byId, byKey] = [`id ${candidate.id}`, `key ${candidate.key ?? candidate.url}`];
    const group = [...new Set([...(groups.get(byId) ?? []), ...(groups.get(byKey) ?? []), candidate])];
    for (const one of group) {
      groups.set(`id ${one.id}`, group);
      groups.set(`key ${one.key ?? one.url}`, group);
    }
  }
  await putAll(tx, 'candidates', before, [...new Set(groups.values())].map(joinCandidates), log);
}

function joinCandidates(group: readonly Candidate[]): Candidate {
  const at = ({ addedAt }: Candidate) => toInstant(addedAt) ?? 0;
  // Of one in two states by what stays of it: by the decision, which does not, the next import would choose another one.
  const textOf = (one: Candidate) => canonicalText(without(one, 'state', 'decidedAt'));
  const sorted = group.toSorted((a, b) => at(a) - at(b) || byText(a.id, b.id) || byText(textOf(a), textOf(b)));
  const [first] = sorted;
  if (!first) throw new Error('no candidates');
  return { ...without(first, 'decidedAt'), ...lastDecision(group) };
}

/**
 * Adds hashes of the erased, and takes those away who come back because the person asked for it: `back`, their keys by the
 * hashes.
 */
export async function mergeErased(
  tx: Tx,
  { held }: ImportPlan,
  back: ReadonlyMap<string, string>,
  log: UndoLog,
): Promise<void> {
  const store = tx.objectStore('erased');
  const given = (await allStaged(tx, 'erased')).filter(({ hash }) => !held.has(hash) && !back.has(hash));
  const known = await Promise.all([...given.map(({ hash }) => hash), ...back.keys()].map((hash) => store.get(hash)));
  const before = known.filter((row) => row !== undefined);
  await putAll(tx, 'erased', before, given, log, (hash) => ({ of: back.get(hash) }));
}

/**
 * Leaves exactly these rows of those that were there before, and writes down what undoes it. `about`: what else there is to
 * tell of one that goes, by its key.
 */
async function putAll<T extends { id: string } | { hash: string }>(
  tx: Tx,
  name: NamedStore,
  before: readonly T[],
  after: readonly T[],
  log: UndoLog | undefined,
  about: (key: string) => { movedTo?: string } | { of?: string } = () => ({}),
): Promise<void> {
  if (!log) return;
  const store = (tx as unknown as Writing<StoreName>).objectStore(name);
  const keyOf = (row: T) => ('id' in row ? row.id : row.hash);
  const known = new Map(before.map((row) => [keyOf(row), row]));
  const note = (given: { key: string; before?: T; after?: T }) =>
    log.add({ what: 'row', store: name, ...given } as UndoItem);
  // A file may say the same twice.
  for (const row of new Map(after.map((one) => [keyOf(one), one])).values()) {
    const key = keyOf(row);
    const old = known.get(key);
    known.delete(key);
    if (isSame(old, row)) continue;
    await note({ key, ...(old && { before: old }), after: row });
    await store.put(row as never);
  }
  for (const [key, row] of known) {
    await note({ key, before: row, ...about(key) });
    await store.delete(key);
  }
}
