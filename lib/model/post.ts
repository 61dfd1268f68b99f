import * as z from 'zod/mini';
import { Count, CountOrHidden, CountOrOff } from './count';
import { HttpUrl, IsoTime } from './text';

export const POST_KINDS = ['image', 'carousel', 'video', 'short', 'live', 'text'] as const;

/** One post of a creator, as far as the page shows it. Absent means unknown. */
export const Post = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  url: HttpUrl,
  /** As stated by the page. */
  publishedAt: z.optional(IsoTime),
  /** What a relative text ("3 weeks ago") leaves possible, earliest and latest. */
  publishedBetween: z.optional(z.tuple([IsoTime, IsoTime])),
  title: z.optional(z.string().check(z.maxLength(5_000))),
  caption: z.optional(z.string().check(z.maxLength(20_000))),
  kind: z.enum(POST_KINDS),
  likes: z.optional(CountOrHidden),
  comments: z.optional(CountOrOff),
  views: z.optional(Count),
  shares: z.optional(Count),
  saves: z.optional(Count),
  pinned: z.optional(z.boolean()),
  /** The post belongs to another account (repost, collaboration owned by someone else). */
  byOthers: z.optional(z.boolean()),
  /** The platform's own paid-promotion label; absent means unknown, not "no". */
  paidLabel: z.optional(z.boolean()),
  partners: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)),
});
export type Post = z.infer<typeof Post>;
