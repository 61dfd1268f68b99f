import * as z from 'zod/mini';
import { Site } from './site';

/**
 * Which account, or which single post, an address is about. `key` names it without regard to tabs and spelling: the same
 * key means the same thing, another key means that everything read so far is about somebody else.
 */
export const Account = z.object({
  site: Site,
  kind: z.enum(['profile', 'post']),
  key: z.string(),
  accountId: z.optional(z.string()),
  /** Without @. */
  handle: z.optional(z.string()),
  /** Old kinds of public name that are not handles: YouTube's /c/Name and /user/Name. */
  customName: z.optional(z.string()),
  postId: z.optional(z.string()),
});
export type Account = z.infer<typeof Account>;
