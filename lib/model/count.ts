import * as z from 'zod/mini';

const wholeNumber = z.int().check(z.gte(0));

/**
 * A number as a page shows it: an interval, because "1.2M" is not 1,200,000. Exact when `low === high`.
 * Unknown is the absence of a Count, never 0.
 */
export const Count = z
  .object({
    low: wholeNumber,
    high: wholeNumber,
    /** The number as written: 1.2M → 1200000. */
    value: z.optional(wholeNumber),
    /** The text it was read from. */
    shown: z.optional(z.string().check(z.maxLength(200))),
  })
  .check(z.refine((count) => count.low <= count.high, 'low must not exceed high'));
export type Count = z.infer<typeof Count>;

/** A count, or the knowledge that the creator has switched it off. */
export const CountOrHidden = z.union([Count, z.literal('hidden')]);
export type CountOrHidden = z.infer<typeof CountOrHidden>;

/** A count of comments, or the knowledge that comments are switched off. */
export const CountOrOff = z.union([Count, z.literal('off')]);
export type CountOrOff = z.infer<typeof CountOrOff>;
