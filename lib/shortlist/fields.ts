import type { Entry } from '../model/entry';
import { Failure } from '../model/failure';
import { Field, type FieldKind } from '../model/field';
import { changeEntries, step } from './bulk';
import { tellChanged } from './changed';
import { read, write } from './database';
import { inOrderOfMaking } from './moments';
import { AT_ONCE, batchesOf } from './scan';
import { nameKey, tidyName } from './tidy';
import type { UndoStep } from './undo-step';
import { without } from './without';

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
export function removeField(id: string, now: string): Promise<UndoStep> {
  return step('remove-field', now, async (tx, log) => {
    const store = tx.objectStore('fields');
    const before = await store.get(id);
    if (!before) throw new Failure('not-found');
    await store.delete(id);
    await log.add({ what: 'row', store: 'fields', key: id, before });
    let count = 0;
    for await (const batch of batchesOf(tx.objectStore('entries'), (entry) => entry.id, AT_ONCE)) {
      const said = batch.filter(({ fields }) => Object.hasOwn(fields, id));
      count += await changeEntries(tx, log, said, (entry) => withoutField(entry, id), now);
    }
    return count;
  });
}

function withoutField(entry: Entry, id: string): Entry {
  return { ...entry, fields: without(entry.fields, id) };
}

async function keepField(field: Field): Promise<Field> {
  const kept = { ...field, name: tidyName(field.name) };
  // What a backup could not hold must not be kept.
  if (!Field.safeParse(kept).success) throw new Failure('unknown', 'a field needs a name, of 200 characters at most');
  await write(['fields'], async (tx) => {
    const store = tx.objectStore('fields');
    const isTaken = (await store.getAll()).some(
      ({ id, name }) => id !== kept.id && nameKey(name) === nameKey(kept.name),
    );
    if (isTaken) throw new Failure('name-taken');
    await store.put(kept);
  });
  tellChanged([]);
  return kept;
}
