import * as z from 'zod/mini';
import { Tier, TierScheme } from './tier';
import { Site } from './site';
import { IsoTime } from './text';

const id = z.string().check(z.minLength(1), z.maxLength(100));
const amount = z.number().check(z.gte(0));

/** One line of a requirement list (method.md II.11). Rates in percent. */
export const Requirement = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('followers'), id, min: z.optional(amount), max: z.optional(amount) }),
  z.object({ kind: z.literal('tiers'), id, scheme: TierScheme, tiers: z.array(Tier) }),
  z.object({ kind: z.literal('platforms'), id, sites: z.array(Site) }),
  z.object({ kind: z.literal('engagement'), id, min: amount }),
  /** At least this share of the commercial posts labelled clearly. */
  z.object({ kind: z.literal('disclosure'), id, min: amount }),
  z.object({ kind: z.literal('frequency'), id, perMonth: amount }),
  /** Content in one of these languages, BCP-47. */
  z.object({ kind: z.literal('language'), id, languages: z.array(z.string()) }),
  /** None of the person's competitors in the newest so many posts. */
  z.object({ kind: z.literal('no-competitor'), id, posts: amount }),
  z.object({ kind: z.literal('email'), id }),
  /** What only a person can answer: "cares about the climate". */
  z.object({ kind: z.literal('soft'), id, text: z.string().check(z.minLength(1), z.maxLength(500)) }),
]);
export type Requirement = z.infer<typeof Requirement>;

/** A named list of what a campaign asks of a creator ("kravspecifikation", guide 003). */
export const RequirementList = z.object({
  id,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  requirements: z.array(Requirement).check(z.maxLength(100)),
});
export type RequirementList = z.infer<typeof RequirementList>;

/** The person's own answers to soft requirements, by requirement id. */
export const Answers = z.record(z.string(), z.object({ answer: z.boolean(), at: IsoTime }));
export type Answers = z.infer<typeof Answers>;

/** `cannot-tell`: the page does not say enough; `ask`: only a person can answer. */
export const RequirementState = z.enum(['met', 'not-met', 'cannot-tell', 'ask']);
export type RequirementState = z.infer<typeof RequirementState>;

/** What became of a list: it passes when nothing is not met; what is open is counted beside it. */
export const Requirements = z.object({
  list: z.string(),
  met: z.number(),
  notMet: z.number(),
  open: z.number(),
  each: z.array(z.object({ requirement: Requirement, state: RequirementState })),
});
export type Requirements = z.infer<typeof Requirements>;
