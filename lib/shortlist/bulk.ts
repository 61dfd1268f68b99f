import { Failure } from '../model/failure';
import type { Long } from './long';
import type { UndoStep } from './undo-step';

/** Adds tags to creators. */
export async function addTags(ids: readonly string[], tags: string[], now: string, long: Long = {}): Promise<UndoStep> {
  throw new Failure('unknown', `not made yet: ${ids.length} ${tags.length} ${now} ${Object.keys(long).length}`);
}
export const removeTags = addTags;
export async function addToList(
  ids: readonly string[],
  listId: string,
  now: string,
  long: Long = {},
): Promise<UndoStep> {
  return addTags(ids, [listId], now, long);
}
export const removeFromList = addToList;
export async function setStatus(
  ids: readonly string[],
  status: string,
  reason: string | undefined,
  now: string,
  long: Long = {},
): Promise<UndoStep> {
  return addTags(ids, [status, reason ?? ''], now, long);
}
export async function removeEntries(ids: readonly string[], now: string, long: Long = {}): Promise<UndoStep> {
  return addTags(ids, [], now, long);
}
