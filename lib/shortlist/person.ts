import { Failure } from '../model/failure';
import type { UndoStep } from './undo-step';

/** Makes the profiles of one creator one row. */
export async function joinProfiles(ids: readonly string[], now: string): Promise<UndoStep> {
  throw new Failure('unknown', `not made yet: ${ids.length} ${now}`);
}

/** Takes a profile out of the creator that it was joined with. */
export async function partProfile(id: string, now: string): Promise<UndoStep> {
  throw new Failure('unknown', `not made yet: ${id} ${now}`);
}
