import * as z from 'zod/mini';
import { Answers } from './requirement';
import { IsoTime } from './text';

/** The highest amount that is taken for one. */
export const HIGHEST_AMOUNT = 1_000_000_000;

const amount = z.number().check(z.gte(0), z.lte(HIGHEST_AMOUNT));
const name = z.string().check(z.minLength(1), z.maxLength(100));

/** The four questions of the authenticity test (method.md I.5), in its order; null: unsure, or not answered yet. */
const FourAnswers = z.tuple([
  z.nullable(z.boolean()),
  z.nullable(z.boolean()),
  z.nullable(z.boolean()),
  z.nullable(z.boolean()),
]);
export type FourAnswers = z.infer<typeof FourAnswers>;

/** What only the person can say of a creator. No page and no renewal of the facts ever changes it. */
export const OwnWords = z.object({
  /** What the creator asks for a post, in the guide's currency. */
  quote: z.optional(amount),
  answers: Answers,
  authenticity: z.optional(z.object({ answers: FourAnswers, at: IsoTime })),
  /** The person's ticks in the vetting checklist, by its line (method.md I.6). */
  checklist: z.record(z.string(), z.object({ done: z.boolean(), at: IsoTime })),
  /** Numbers that the creator has told: never taken for what a page shows. */
  typed: z.optional(z.object({ likesPerPost: z.optional(amount) })),
});
export type OwnWords = z.infer<typeof OwnWords>;

/** What the person has just said; null takes a word back, and what is not named stays. */
export const OwnWordsChange = z.object({
  quote: z.optional(z.nullable(amount)),
  answers: z.optional(z.record(name, z.nullable(z.boolean()))),
  authenticity: z.optional(FourAnswers),
  checklist: z.optional(z.record(name, z.boolean())),
  likesPerPost: z.optional(z.nullable(amount)),
});
export type OwnWordsChange = z.infer<typeof OwnWordsChange>;
