import type { Entry } from '../model/entry';
import { isSame } from './is-same';
import type { StoreName, Writing } from './schema';
import { rowsOf } from './schema';
import type { FieldChange, UndoItem, UndoKind, UndoStep } from './undo-step';

/** So many steps are kept, the newest. */
const MOST_STEPS = 20;
/** Items in a row; those that carry posts count as many. */
const ROW_WEIGHT = 1_000;
const HEAVY = 25;

/** Writes down what a step does, within the transaction that does it: what is done can be undone, and nothing else. */
export interface UndoLog {
  id: string;
  /** Ids of the entries that are new, different or gone by what was added. */
  changed: ReadonlySet<string>;
  add(item: UndoItem): Promise<void>;
  /** The step is done. Where it did nothing none is kept: it would push out one that can be undone. */
  end(count: number): Promise<UndoStep>;
}

/** Begins a step. */
export async function undoLog(tx: Writing<StoreName>, kind: UndoKind, now: string): Promise<UndoLog> {
  const id = crypto.randomUUID();
  const rows = tx.objectStore('undo');
  let items: UndoItem[] = [];
  let [weight, place] = [0, 0];
  const changed = new Set<string>();
  const flush = async () => {
    if (items.length === 0) return;
    const row = { step: id, place, items };
    // Before the wait: others may add meanwhile.
    [items, weight, place] = [[], 0, place + 1];
    await rows.put(row);
  };
  return {
    id,
    changed,
    async add(item) {
      items.push(item);
      for (const one of entriesOf(item)) changed.add(one);
      weight += item.what === 'removed' || item.what === 'posts' ? HEAVY : 1;
      if (weight >= ROW_WEIGHT) await flush();
    },
    async end(count) {
      await flush();
      if (place === 0) return { id: '', kind, count, at: now };
      const steps = tx.objectStore('steps');
      const before = (await steps.getAll()).toSorted((a, b) => b.place - a.place);
      const step = { id, kind, count, at: now };
      await steps.put({ ...step, place: (before[0]?.place ?? 0) + 1 });
      for (const { id: old } of before.slice(MOST_STEPS - 1)) await dropStep(tx, old);
      return step;
    },
  };
}

/** Ids of the entries that are others since. */
function entriesOf(item: UndoItem): string[] {
  switch (item.what) {
    case 'row':
      return [];
    case 'removed':
      return [item.removed.entry.id];
    case 'moved':
      return [item.from, item.id];
    default:
      return [item.id];
  }
}

/** Forgets a step with what it would need to be undone. */
export async function dropStep(tx: Writing<StoreName>, id: string): Promise<void> {
  await tx.objectStore('steps').delete(id);
  await tx.objectStore('undo').delete(rowsOf(id));
}

/** Values of these are large: the time that tells one from another stands for them. */
const MARKS: Partial<Record<keyof Entry, (entry: Entry) => unknown>> = {
  profile: ({ profile }) => profile.readAt,
  assessment: ({ assessment }) => assessment.judgedAt,
  summary: ({ profile }) => profile.readAt,
};

/** What has to be known to make `before` of `after` again, whatever else has changed by then. */
export function changesOf(before: Entry, after: Entry): FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Entry | 'rank')[]);
  return [...fields].flatMap((field): FieldChange[] => {
    if (field === 'rank' || field === 'id' || before[field] === after[field]) return [];
    if (isSame(before[field], after[field])) return [];
    const mark = MARKS[field];
    return [{ field, before: before[field], after: mark ? mark(after) : after[field] }];
  });
}

/** Said bit by bit, each of which can change by itself. */
const RECORDS: readonly string[] = ['fields', 'elsewhere', 'answers', 'checklist'] satisfies (keyof Entry)[];

/** The entry without what a step did to it. What has changed since stays: the later word counts. */
export function withoutStep(entry: Entry, changes: readonly FieldChange[], now: string): Entry {
  const left: Record<string, unknown> = { ...entry };
  for (const { field, before, after } of changes) {
    const mark = MARKS[field];
    const is = mark ? mark(entry) : entry[field];
    if (field === 'keys') {
      // Those that were found since stay.
      const known = [before, after].flat() as string[];
      left[field] = [...(before as string[]), ...entry.keys.filter((key) => !known.includes(key))];
    } else if (isSame(is, after)) {
      if (before === undefined) delete left[field];
      else left[field] = before;
    } else if (field === 'lists' || field === 'tags') {
      const [had, got] = [before, after] as [string[], string[]];
      const rest = entry[field].filter((one) => had.includes(one) || !got.includes(one));
      left[field] = [...new Set([...rest, ...had.filter((one) => !got.includes(one))])];
    } else if (RECORDS.includes(field)) {
      const some = withoutChange((is ?? {}) as Bits, (before ?? {}) as Bits, (after ?? {}) as Bits);
      if (before === undefined && Object.keys(some).length === 0) delete left[field];
      else left[field] = some;
    } else if (field === 'updatedAt') {
      left[field] = now;
    }
  }
  return left as unknown as Entry;
}

type Bits = Record<string, unknown>;

/** Bit by bit what was before, where it is still as the step left it. */
function withoutChange(is: Bits, before: Bits, after: Bits): Bits {
  const left = { ...is };
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!isSame(is[name], after[name])) continue;
    if (before[name] === undefined) delete left[name];
    else left[name] = before[name];
  }
  return left;
}
