import type { Entry } from '../model/entry';
import { Failure } from '../model/failure';
import type { Field, FieldValue } from '../model/field';
import { tellChanged } from './changed';
import { write } from './database';
import { changeEntry } from './rows';
import { without } from './without';

export { withWords, wordsOf } from './words';

/** Changes how the person reaches a creator; '' takes it away. Throws a `Failure`, `not-found` among them. */
export async function setContact(id: string, contact: string, now: string): Promise<Entry> {
  const tidy = contact.trim();
  const entry = await write(['entries'], (tx) =>
    changeEntry(tx.objectStore('entries'), id, (entry) => ({
      ...without(entry, 'contact'),
      ...(tidy !== '' && { contact: tidy }),
      updatedAt: now,
    })),
  );
  tellChanged([id]);
  return entry;
}

/**
 * Changes what one of the person's own fields says of a creator; null takes it away. A value that the field cannot have is
 * not kept. Throws a `Failure`, `not-found` among them, when the creator or the field is gone.
 */
export async function setField(id: string, fieldId: string, value: FieldValue | null, now: string): Promise<Entry> {
  const entry = await write(['entries', 'fields'], async (tx) => {
    const field = await tx.objectStore('fields').get(fieldId);
    if (!field) throw new Failure('not-found', 'no such field');
    if (value !== null && !canHave(field, value))
      throw new Failure('unknown', `no value of a field of kind ${field.kind}`);
    return changeEntry(tx.objectStore('entries'), id, (before) => {
      const fields = without(before.fields, fieldId);
      return { ...before, fields: value === null ? fields : { ...fields, [fieldId]: value }, updatedAt: now };
    });
  });
  tellChanged([id]);
  return entry;
}

function canHave({ kind }: Field, value: FieldValue): boolean {
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value);
  return kind === 'tick' ? typeof value === 'boolean' : typeof value === 'string';
}
