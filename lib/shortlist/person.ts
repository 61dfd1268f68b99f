import type { Entry } from '../model/entry';
import { Failure } from '../model/failure';
import { changeEntries, step } from './bulk';
import { byText } from './latest';
import type { StoreName, Writing } from './schema';
import type { UndoStep } from './undo-step';
import { without } from './without';

/**
 * Makes profiles one creator, with all that any of them was joined with before. Each keeps facts and words of its own.
 * Throws a `Failure`, `not-found` when fewer than two are there.
 */
export function joinProfiles(ids: readonly string[], now: string): Promise<UndoStep> {
  return step('join-profiles', now, async (tx, log) => {
    const found = await Promise.all(ids.map((id) => tx.objectStore('entries').get(id)));
    const chosen = found.filter((entry) => entry !== undefined);
    if (chosen.length < 2) throw new Failure('not-found', 'nobody to join with');
    const persons = [...new Set(chosen.flatMap(({ person }) => person ?? []))].toSorted(byText);
    const [person = crypto.randomUUID()] = persons;
    const before = await Promise.all(persons.map((one) => profilesOf(tx, one)));
    const all = new Map([...chosen, ...before.flat()].map((entry) => [entry.id, entry]));
    return changeEntries(tx, log, [...all.values()], (entry) => ({ ...entry, person }), now);
  });
}

/**
 * Takes a profile out of the creator that it was joined with; the last one left is then by itself too. Throws a `Failure`,
 * `not-found` when it is not joined with any.
 */
export function partProfile(id: string, now: string): Promise<UndoStep> {
  return step('part-profile', now, async (tx, log) => {
    const entry = await tx.objectStore('entries').get(id);
    if (entry?.person === undefined) throw new Failure('not-found', 'not joined');
    const others = (await profilesOf(tx, entry.person)).filter((other) => other.id !== id);
    const parted = others.length > 1 ? [entry] : [entry, ...others];
    return changeEntries(tx, log, parted, (entry) => without(entry, 'person'), now);
  });
}

function profilesOf(tx: Writing<StoreName>, person: string): Promise<Entry[]> {
  return tx.objectStore('entries').index('person').getAll(person);
}
