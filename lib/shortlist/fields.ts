import { Failure } from '../model/failure';
import type { Field, FieldKind } from '../model/field';
import { tellChanged } from './changed';
import { read, write } from './database';
import { inOrderOfMaking } from './moments';
import { nameKey, tidyName } from './tidy';
import type { UndoStep } from './undo-step';

/** The person's own fields, oldest first. Throws a `Failure`. */
export async function allFields(): Promise<Field[]> {
  return inOrderOfMaking(await read(['fields'], (tx) => tx.objectStore('fields').getAll()));
}

/** Makes a field; `choices` for the kind `choice` alone. Throws a `Failure`, `name-taken` among them. */
export async function createField(
  name: string,
  kind: FieldKind,
  choices: readonly string[] | undefined,
  now: string,
): Promise<Field> {
  const field: Field = {
    id: crypto.randomUUID(),
    name,
    kind,
    ...(kind === 'choice' && { choices: [...(choices ?? [])] }),
    createdAt: now,
  };
  return keepField(field);
}

/** Changes a field's name or choices; what entries say in it stays. Throws a `Failure`, `not-found` and `name-taken` among them. */
export async function changeField(id: string, change: { name?: string; choices?: string[] }): Promise<Field> {
  const before = await read(['fields'], (tx) => tx.objectStore('fields').get(id));
  if (!before) throw new Failure('not-found');
  return keepField({ ...before, ...change });
}

/** Takes a field away with all that entries say in it. Throws a `Failure`, `not-found` among them. */
export async function removeField(id: string, now: string): Promise<UndoStep> {
  throw new Failure('unknown', `not made yet: ${id} ${now}`);
}

async function keepField(field: Field): Promise<Field> {
  const kept = { ...field, name: tidyName(field.name) };
  if (kept.name === '') throw new Failure('unknown', 'a field needs a name');
  await write(['fields'], async (tx) => {
    const store = tx.objectStore('fields');
    const isTaken = (await store.getAll()).some(
      ({ id, name }) => id !== kept.id && nameKey(name) === nameKey(kept.name),
    );
    if (isTaken) throw new Failure('name-taken');
    await store.put(kept);
  });
  tellChanged('many');
  return kept;
}
