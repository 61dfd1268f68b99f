import { Failure } from '../model/failure';
import { read } from './database';
import type { UndoStep } from './undo-step';

/** What can be undone, newest first. Throws a `Failure`. */
export async function undoSteps(): Promise<UndoStep[]> {
  const rows = await read(['steps'], (tx) => tx.objectStore('steps').getAll());
  return rows.toSorted((a, b) => b.place - a.place).map(({ id, kind, count, at }) => ({ id, kind, count, at }));
}

/** Undoes a step. */
export async function undo(stepId: string, now: string): Promise<void> {
  throw new Failure('unknown', `not made yet: ${stepId} ${now}`);
}
