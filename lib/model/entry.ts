import * as z from 'zod/mini';
import { Assessment, Tier } from './assessment';
import { Count } from './count';
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
  status: z.string(),
  note: z.string(),
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
