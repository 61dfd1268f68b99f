import { Failure } from '../model/failure';
import { tellChanged } from './changed';
import { read, write } from './database';
import { goOn, type Long } from './long';
import { putAllBack } from './restore';
import { rowsOf, type StoreName, type Writing } from './schema';
import { giveBackEntry, takeBack } from './undo-entries';
import { dropStep } from './undo-log';
import { giveBackNames } from './undo-names';
import { giveBackParts } from './undo-parts';
import { giveBackRow } from './undo-rows';
import type { NameItem, OtherRowItem, UndoItem, UndoStep } from './undo-step';

const EVERYTHING: StoreName[] = [
  ...(['entries', 'posts', 'snapshots', 'lists', 'fields', 'views', 'declined', 'candidates', 'erased'] as const),
  ...(['steps', 'undo'] as const),
];

/** What can be undone, newest first; also after the browser was closed. Throws a `Failure`. */
export async function undoSteps(): Promise<UndoStep[]> {
  const rows = await read(['steps'], (tx) => tx.objectStore('steps').getAll());
  return rows.toSorted((a, b) => b.place - a.place).map(({ id, kind, count, at }) => ({ id, kind, count, at }));
}

/**
 * Undoes a step, all of it or nothing. What has been changed since is left as it is: only what the step itself did is taken
 * out. Answers with the lists that have another id by this. Throws a `Failure`, `not-found` for a step that is undone already
 * or forgotten.
 */
export async function undo(
  stepId: string,
  now: string,
  long: Long = {},
): Promise<{ movedLists: Record<string, string> }> {
  // Nothing was done.
  if (stepId === '') return { movedLists: {} };
  const changed = new Set<string>();
  const movedLists = await write(EVERYTHING, async (tx) => {
    const { at, later } = await whatCameAfter(tx, stepId);
    const onRow = await progressOf(tx, stepId, long);
    const work = new Undoing(tx, now, later, changed);
    // Keys that a step gave are taken back before any are given: a key belongs to one entry at any moment.
    await eachRow(tx, stepId, onRow, (items) => work.takeBack(items));
    await eachRow(tx, stepId, onRow, (items) => work.giveBack(items));
    const moved = await work.end(at);
    await dropStep(tx, stepId);
    onRow();
    return moved;
  });
  tellChanged([...changed]);
  return { movedLists };
}

class Undoing {
  private readonly names: NameItem[] = [];
  private readonly returning: OtherRowItem[] = [];

  constructor(
    private readonly tx: Writing<StoreName>,
    private readonly now: string,
    private readonly later: ReadonlySet<string>,
    private readonly changed: Set<string>,
  ) {}

  async takeBack(items: readonly UndoItem[]): Promise<void> {
    await inWaves(items, async (item) => {
      if (item.what === 'added' || item.what === 'changed' || item.what === 'moved')
        await takeBack(this.tx, item, this.later);
    });
  }

  async giveBack(items: readonly UndoItem[]): Promise<void> {
    await inWaves(items, async (item) => {
      if (item.what === 'changed' || item.what === 'moved') await giveBackEntry(this.tx, item, this.now);
      else if (item.what === 'posts' || item.what === 'snapshots') await giveBackParts(this.tx, item);
      else if (item.what === 'row') await this.giveBackRow(item);
    });
    const removed = items.flatMap((item) => (item.what === 'removed' ? [item.removed] : []));
    for (const id of await putAllBack(this.tx, removed)) this.changed.add(id);
    for (const item of items) {
      if ('id' in item) this.changed.add(item.id);
      if (item.what === 'moved') this.changed.add(item.from);
    }
  }

  private async giveBackRow(item: NameItem | OtherRowItem): Promise<void> {
    // They stay for as long as anything names them.
    if (item.store === 'lists' || item.store === 'fields') this.names.push(item);
    // What the step put in its place goes first.
    else if (item.after === undefined) this.returning.push(item);
    else await giveBackRow(this.tx, item);
  }

  /** `since`: when the step was done. Answers with the lists that have other ids. */
  async end(since: string): Promise<Record<string, string>> {
    for (const item of this.returning) await giveBackRow(this.tx, item);
    const { changed, movedLists } = await giveBackNames(this.tx, this.names, since);
    for (const id of changed) this.changed.add(id);
    return movedLists;
  }
}

/** When a step was done, and of an import which entries later steps have changed: those are no longer only its own. */
async function whatCameAfter(tx: Writing<StoreName>, stepId: string): Promise<{ at: string; later: Set<string> }> {
  const steps = await tx.objectStore('steps').getAll();
  const step = steps.find(({ id }) => id === stepId);
  if (!step) throw new Failure('not-found', 'no such step');
  const later = new Set<string>();
  if (step.kind !== 'import') return { at: step.at, later };
  for (const { id } of steps.filter(({ place }) => place > step.place)) {
    await eachRow(
      tx,
      id,
      () => undefined,
      async (items) => {
        for (const item of items) if ('id' in item) later.add(item.id);
      },
    );
  }
  return { at: step.at, later };
}

/** Every row is gone through twice. */
async function progressOf(tx: Writing<StoreName>, stepId: string, long: Long): Promise<() => void> {
  const rows = await tx.objectStore('undo').count(rowsOf(stepId));
  let done = 0;
  return () => {
    goOn(long, done, 2 * rows);
    done += 1;
  };
}

/** All that a step did, the last first; one row of it in memory at a time. */
async function eachRow(
  tx: Writing<StoreName>,
  stepId: string,
  onRow: () => void,
  work: (items: UndoItem[]) => Promise<void>,
): Promise<void> {
  const rows = tx.objectStore('undo');
  for (const key of (await rows.getAllKeys(rowsOf(stepId))).toReversed()) {
    onRow();
    const row = await rows.get(key);
    if (row) await work(row.items.toReversed());
  }
}

/** Side by side, but what was done to one thing one after the other. */
async function inWaves(items: readonly UndoItem[], work: (item: UndoItem) => Promise<void>): Promise<void> {
  let wave: Promise<void>[] = [];
  const busy = new Set<string>();
  for (const item of items) {
    if (item.what === 'removed') continue;
    const thing = item.what === 'row' ? `${item.store} ${item.key}` : `entries ${item.id}`;
    if (busy.has(thing)) {
      await Promise.all(wave);
      wave = [];
      busy.clear();
    }
    busy.add(thing);
    wave.push(work(item));
  }
  await Promise.all(wave);
}
