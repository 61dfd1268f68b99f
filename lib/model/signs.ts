import * as z from 'zod/mini';
import { SIGNS } from './names';

export { SIGNS } from './names';

/** The six warning signs (method.md II.9). */
export const SignName = z.enum(SIGNS);
export type SignName = z.infer<typeof SignName>;

/** One sign; `value` is the number that was held against the usual range, in the unit of its rule. */
export const Sign = z.object({
  state: z.enum(['usual', 'unusual', 'not-enough-evidence']),
  value: z.optional(z.number()),
});
export type Sign = z.infer<typeof Sign>;

/** All signs and what they come to. No score: two signs are not two proofs. */
export const Signs = z.object({
  level: z.enum(['nothing-unusual', 'one-thing-to-check', 'several-things-to-check', 'not-enough-evidence']),
  unusual: z.array(SignName),
  /** How many of the six could be checked. */
  checked: z.number(),
  each: z.object({
    veryLow: Sign,
    veryHigh: Sign,
    commentRatio: Sign,
    tooEven: Sign,
    jump: Sign,
    repeated: Sign,
  }),
});
export type Signs = z.infer<typeof Signs>;

/** A comment that was read, by whom under which post. */
export const Comment = z.object({ post: z.string(), user: z.string(), text: z.string() });
export type Comment = z.infer<typeof Comment>;
