import * as z from 'zod/mini';
import { MarketCode, PostDisclosure } from './disclosure';
import { Post } from './post';
import { IsoTime } from './text';

/** What was said of one post's label, by whose rules and when. */
export const KeptVerdict = z.object({
  market: MarketCode,
  rulesVersion: z.string(),
  judgedAt: IsoTime,
  /** When the words that were judged were read. */
  readAt: IsoTime,
  verdict: PostDisclosure,
});
export type KeptVerdict = z.infer<typeof KeptVerdict>;

/** A post as it is kept for an entry, with what is needed to tell which of two readings of it is the newer. */
export const KeptPost = z.object({
  entryId: z.string(),
  postId: z.string(),
  /** When the page that showed it was read. */
  readAt: IsoTime,
  /** Its place on that page, the first is 0: the only order there is for posts whose time is not told. */
  place: z.number(),
  post: Post,
  /** Absent where no market was chosen, and where there was nothing to read. */
  disclosure: z.optional(KeptVerdict),
});
export type KeptPost = z.infer<typeof KeptPost>;
