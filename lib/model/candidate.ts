import * as z from 'zod/mini';
import { HttpUrl, IsoTime } from './text';

export const CandidateState = z.enum(['waiting', 'kept', 'declined', 'later']);
export type CandidateState = z.infer<typeof CandidateState>;

/** A creator in the review queue, of whom no more is known than an address. */
export const Candidate = z.object({
  id: z.string(),
  /** One of `creatorKeys`, where the address tells it. */
  key: z.optional(z.string()),
  url: HttpUrl,
  /** As the person pasted it. */
  given: z.string(),
  /** What was pasted together. */
  batch: z.string(),
  /** Its place in the batch, the first is 0. */
  place: z.number(),
  addedAt: IsoTime,
  state: CandidateState,
  decidedAt: z.optional(IsoTime),
});
export type Candidate = z.infer<typeof Candidate>;
