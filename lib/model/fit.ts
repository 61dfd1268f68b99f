import * as z from 'zod/mini';
import { HttpUrl, IsoTime } from './text';

/** A brand word of the person's, and the posts in which it was read, newest first. */
export const Sighting = z.object({
  word: z.string(),
  posts: z.array(
    z.object({
      id: z.string(),
      url: HttpUrl,
      at: z.optional(IsoTime),
      /** In place of `at` where the page only tells roughly: earliest and latest. */
      between: z.optional(z.tuple([IsoTime, IsoTime])),
    }),
  ),
});
export type Sighting = z.infer<typeof Sighting>;

/** Own and competing brands in the posts whose words were read: findings with links, no verdict (method.md II.11). */
export const Fit = z.object({
  /** In how many posts it was looked for. */
  read: z.number(),
  brands: z.array(Sighting),
  competitors: z.array(Sighting),
});
export type Fit = z.infer<typeof Fit>;
