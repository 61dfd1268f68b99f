import * as z from 'zod/mini';
import { IsoTime } from './text';

export const FieldKind = z.enum(['text', 'number', 'choice', 'tick']);
export type FieldKind = z.infer<typeof FieldKind>;

/** A column that the person has made for words of their own. */
export const Field = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  kind: FieldKind,
  /** What can be chosen; for `choice` alone. */
  choices: z.optional(z.array(z.string())),
  createdAt: IsoTime,
});
export type Field = z.infer<typeof Field>;

/** What an entry has in such a column: a text or a choice, a number, a tick. */
export const FieldValue = z.union([z.string(), z.number(), z.boolean()]);
export type FieldValue = z.infer<typeof FieldValue>;
