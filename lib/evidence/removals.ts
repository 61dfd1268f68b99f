import { Failure } from '../model/failure';
import { removeEntry, restoreEntry, type RemovedEntry } from '../shortlist/entries';
import { makeRoom } from './creators';
import { dropFromSession, readSession, sizeOf, writeSession } from './session';

const keyOf = (entryId: string) => `removed:${entryId}`;

/**
 * Takes an entry off the shortlist and keeps it for an undo until the browser closes. What cannot be kept is put back:
 * nothing that was saved may be lost. Throws a `Failure`.
 */
export async function removeForNow(entryId: string): Promise<RemovedEntry> {
  const removed = await removeEntry(entryId);
  const text = JSON.stringify(removed);
  const items = { [keyOf(entryId)]: text };
  if (await writeSession(items)) return removed;
  await makeRoom(2 * sizeOf(text));
  if (await writeSession(items)) return removed;
  await restoreEntry(removed);
  throw new Failure('quota', 'a removal that could not be undone');
}

/** A removal of this browser session. Throws `not-found`. */
export async function readRemoved(entryId: string): Promise<RemovedEntry> {
  const { [keyOf(entryId)]: text } = await readSession([keyOf(entryId)]);
  if (typeof text !== 'string') throw new Failure('not-found', 'no such removal');
  return JSON.parse(text) as RemovedEntry;
}

/** The removal has been undone. */
export async function forgetRemoved(entryId: string): Promise<void> {
  await dropFromSession([keyOf(entryId)]);
}
