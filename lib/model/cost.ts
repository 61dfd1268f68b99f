import * as z from 'zod/mini';

/** What somebody asks for a post, against the guide's band and the creator's own numbers. */
export const Quote = z.object({
  value: z.number(),
  against: z.enum(['inside', 'below', 'above']),
  /** Per like or comment of a typical post. */
  perEngagement: z.optional(z.number()),
  perThousandViews: z.optional(z.number()),
});
export type Quote = z.infer<typeof Quote>;

/** What the guide says a post costs, in its own currency (method.md II.10); `high` is null where the band is open. */
export const Cost = z.object({
  low: z.number(),
  high: z.nullable(z.number()),
  /** Where the guide's own figures would put so many followers: no estimate of this creator's price. */
  guideLine: z.optional(z.number()),
  currency: z.string(),
  quote: z.optional(Quote),
});
export type Cost = z.infer<typeof Cost>;

/** Return on a spent krone by audience size; null where the guide gives no figure. */
export const Roi = z.nullable(z.enum(['18:1', 'nearly 6:1', '5:1']));
export type Roi = z.infer<typeof Roi>;
