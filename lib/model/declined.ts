import * as z from 'zod/mini';
import { HttpUrl, IsoTime } from './text';

/** A creator that the person has looked at and did not want, so that nobody is vetted twice. */
export const Declined = z.object({
  id: z.string(),
  /** See `creatorKeys`. */
  keys: z.array(z.string()),
  url: HttpUrl,
  name: z.optional(z.string()),
  reason: z.string(),
  at: IsoTime,
});
export type Declined = z.infer<typeof Declined>;
