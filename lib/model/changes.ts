import * as z from 'zod/mini';
import { CountOrHidden } from './count';
import { HttpUrl, IsoTime } from './text';

const words = z.tuple([z.string(), z.string()]);

/** What is different at the newest reading from what the person has seen last, each as it was and as it is. */
export const Changes = z.object({
  /** When what it is held against was read. */
  since: IsoTime,
  /** When the newest was read. */
  at: IsoTime,
  name: z.optional(words),
  handle: z.optional(words),
  followers: z.optional(z.tuple([CountOrHidden, CountOrHidden])),
  /** Posts that were known before, and have got or lost the label of advertising. */
  labels: z.array(z.object({ postId: z.string(), url: HttpUrl, what: z.enum(['added', 'removed']) })),
});
export type Changes = z.infer<typeof Changes>;
