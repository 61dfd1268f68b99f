import * as z from 'zod/mini';
import { Count, CountOrHidden } from './count';
import { Post } from './post';
import { Site } from './site';
import { HttpUrl, IsoTime } from './text';

/**
 * Where a value was read, best first: the page's embedded JSON, a response the page loaded, meta tags, visible text, the
 * person, a table that was imported.
 */
export const Seen = z.enum(['embedded', 'response', 'meta', 'dom', 'typed', 'file']);
export type Seen = z.infer<typeof Seen>;

const shortText = z.string().check(z.minLength(1), z.maxLength(1_000));

/** A creator on one platform, as far as the page shows it. Absent means unknown. */
export const Profile = z
  .object({
    site: Site,
    /** The platform's own lasting id: UC… on YouTube, the pk on Instagram, the numeric id on TikTok. */
    accountId: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    /** Without @. */
    handle: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    url: HttpUrl,
    name: z.optional(shortText),
    bio: z.optional(z.string().check(z.maxLength(20_000))),
    links: z.array(HttpUrl).check(z.maxLength(100)),
    email: z.optional(z.string().check(z.maxLength(320))),
    category: z.optional(shortText),
    country: z.optional(shortText),
    /** The day or the text the page gives for when the account was made. */
    joined: z.optional(shortText),
    verified: z.optional(z.boolean()),
    /** Content language, BCP-47. */
    language: z.optional(z.string().check(z.maxLength(35))),
    followers: z.optional(CountOrHidden),
    following: z.optional(Count),
    postCount: z.optional(Count),
    totalLikes: z.optional(Count),
    totalViews: z.optional(Count),
    recent: z.array(Post).check(z.maxLength(500)),
    /** Field name → where its value was read. */
    seen: z.record(z.string(), Seen),
    readAt: IsoTime,
    reader: z.object({ site: Site, version: z.string() }),
  })
  .check(z.refine((profile) => Boolean(profile.accountId ?? profile.handle), 'a profile has an accountId or a handle'));
export type Profile = z.infer<typeof Profile>;

export const MISS_REASONS = [
  'unsupported',
  'not-a-profile',
  'not-ready',
  'login-wall',
  'consent',
  'private',
  'not-found',
  'layout-changed',
] as const;

/** Why a page gave no profile. */
export const Miss = z.object({ why: z.enum(MISS_REASONS), detail: z.optional(z.string().check(z.maxLength(500))) });
export type Miss = z.infer<typeof Miss>;
export type MissReason = Miss['why'];

/** What a reader returns. */
export type Reading = Profile | Miss;
