import type { Post } from '../../model/post';
import { exactCount } from '../../model/interval';
import { postUrl } from './address';
import { uploadedAt } from './codes';
import { joinMedia, type Media } from './media';
import { overlay, type Owner } from './user';

const DAY = 86_400_000;
/** The largest number that a moment can have. */
const LAST_MOMENT = 8.64e15;

/** Whether two statements of who an account is are about the same one. The pk decides where both have it. */
export function isSame(one: Owner, other: Owner): boolean {
  if (one.pk !== undefined && other.pk !== undefined) return one.pk === other.pk;
  return one.handle !== undefined && one.handle === other.handle;
}

/** Adds a post to those seen so far, at its place in the order of the page. */
export function addMedia(all: Map<string, Media>, media: Media): void {
  const earlier = all.get(media.pk);
  all.set(media.pk, earlier ? joinMedia(earlier, media) : media);
}

/** The post as shown on the profile of `profile`. `fallback` is its kind where nothing tells it. */
export function toPost(media: Media, profile: Owner, fallback: Post['kind'], now: string): Post {
  const { pk, code, owner, takenAt, caption, likes, comments, views, pinned, pinnedFor, paid, partners } = media;
  const isOther = (owner.pk ?? owner.handle) !== undefined && !isSame(owner, profile);
  const pinnedHere = pinned ?? pinnedFor?.some((id) => id === profile.pk || id === profile.handle);
  const exact = (count: number | undefined) => (count === undefined ? undefined : exactCount(count));
  const [low, high] = views ?? [];
  return overlay<Post>(
    { id: pk, url: postUrl(code), ...published(pk, takenAt, now), kind: media.kind ?? fallback, partners },
    {
      caption,
      likes: likes === 'hidden' ? likes : exact(likes),
      comments: comments === 'off' ? comments : exact(comments),
      // Who hides likes hides views with them.
      views: likes === 'hidden' ? undefined : low === high ? exact(low) : views && { low: views[0], high: views[1] },
      pinned: pinnedHere,
      byOthers: isOther || undefined,
      paidLabel: paid,
    },
  );
}

/**
 * When it was published. A payload without the time still has the pk, which holds the moment of the upload: minutes before
 * the publication as a rule (24 at most in 70 recorded posts), hours at times.
 */
export function published(pk: string, takenAt: number | undefined, now: string): Partial<Post> {
  if (takenAt !== undefined && takenAt > 0 && takenAt * 1_000 <= LAST_MOMENT && takenAt < 253_402_300_800)
    return { publishedAt: new Date(takenAt * 1_000).toISOString() };
  const uploaded = uploadedAt(pk);
  const latest = Date.parse(now);
  if (uploaded === undefined || !(uploaded <= latest)) return {};
  const until = Math.min(uploaded + DAY, latest);
  return { publishedBetween: [new Date(uploaded).toISOString(), new Date(until).toISOString()] };
}
