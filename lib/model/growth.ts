import * as z from 'zod/mini';

/** How the followers change, percent per 30 days, unrounded, from the person's own visits (method.md II.8). */
export const Growth = z.object({
  /** `cannot-see`: the page rounds so much that the change does not show. */
  state: z.enum(['growing', 'shrinking', 'flat', 'cannot-see', 'not-enough-evidence']),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  /** Between the first and the last visit. */
  days: z.optional(z.number()),
  /** Grows faster than usual, with nothing that speaks against it; only told of those that grow. */
  rising: z.optional(z.boolean()),
});
export type Growth = z.infer<typeof Growth>;
