import * as z from 'zod/mini';
import { Assessment, Tier } from './assessment';
import { Changes } from './changes';
import { Count } from './count';
import { FieldValue } from './field';
import { OwnWords } from './own-words';
import { Profile } from './profile';
import { IsoTime } from './text';

/**
 * A creator on the shortlist: facts, verdict and the person's own words. Slim, because the table loads every one: in the
 * store `profile.recent` is empty and the posts are kept apart, read for one creator at a time.
 */
export const Entry = z.object({
  /** Made once, never changed. */
  id: z.string(),
  /** Any of them finds the entry; see `creatorKeys`. */
  keys: z.array(z.string()),
  profile: Profile,
  assessment: Assessment,
  /** Medians of the posts that were seen, kept here so that the table and the export need not read the posts. */
  summary: z.object({
    medianLikes: z.optional(z.number()),
    medianComments: z.optional(z.number()),
    medianViews: z.optional(z.number()),
    lastPostAt: z.optional(IsoTime),
  }),
  /** Ids of the lists it is on. */
  lists: z.array(z.string()),
  tags: z.array(z.string()),
  /** A stage of `Settings.stages`; '' is new. */
  status: z.string(),
  /** Why they were rejected, or why they said no. */
  reason: z.optional(z.string()),
  note: z.string(),
  /** How to reach them, in the person's words. */
  contact: z.optional(z.string()),
  /** What the person's own fields say, by the field's id. */
  fields: z.record(z.string(), FieldValue),
  /** Entries with the same value are profiles of one creator. */
  person: z.optional(z.string()),
  /** Columns of an imported table that somebody else has judged: never mixed with our verdicts. */
  elsewhere: z.optional(z.record(z.string(), z.string())),
  /** Until the person has seen them. */
  changes: z.optional(Changes),
  /** It came in a file, and no page of this browser has shown it yet. */
  source: z.optional(z.literal('import')),
  ...OwnWords.shape,
  savedAt: IsoTime,
  updatedAt: IsoTime,
});
export type Entry = z.infer<typeof Entry>;

/** A named list (a campaign). */
export const List = z.object({ id: z.string(), name: z.string(), createdAt: IsoTime });
export type List = z.infer<typeof List>;

/** What was true on one day; at most one a day and entry. */
export const Snapshot = z.object({
  entryId: z.string(),
  /** UTC day, "2026-11-22". */
  day: z.string(),
  /** When the page was read; those of the first version did not keep it. */
  at: z.optional(IsoTime),
  followers: z.optional(z.union([Count, z.literal('hidden')])),
  following: z.optional(Count),
  postCount: z.optional(Count),
  engagement: z.optional(z.object({ median: z.number(), low: z.number(), high: z.number() })),
  tiers: z.array(Tier),
  /** Ads, those labelled clearly, and posts that are perhaps ads. */
  disclosure: z.optional(z.object({ commercial: z.number(), clear: z.number(), unclear: z.number() })),
  method: z.string(),
});
export type Snapshot = z.infer<typeof Snapshot>;
