import type { Count } from '../../model/count';
import type { Profile, Seen } from '../../model/profile';
import { toCount, type PageLanguage } from './count';
import { spoken, words } from './text';

/** What one source tells of a channel. Absent means that it does not tell. */
export type Facts = Partial<Omit<Profile, 'site' | 'url' | 'recent' | 'seen' | 'readAt' | 'reader'>>;

/** A text of the header with its spoken form, which spells out what the text shortens. */
export interface Part {
  text: string;
  label?: string;
}

/** One of YouTube's texts with its spoken form. */
export function toPart(text: unknown): Part {
  return { text: words(text) ?? '', label: spoken(text) };
}

/** Parses what is shown, or else its spoken form. */
export function countOf(part: Part | undefined, of: 'followers' | 'posts', page: PageLanguage): Count | undefined {
  return toCount(part?.text, of, page) ?? toCount(part?.label, of, page);
}

/** "Video" in the languages that do not borrow each other's word for it. */
const VIDEOS = /v[ií]d[eé]o|в[иі]део|βίντεο|動画|视频|影片|동영상|วิดีโอ|فيديو|ویدیو|סרטונ|वीडियो|ভিডিও/iu;

/**
 * Subscribers and videos from the texts beside a channel's name. Their order is not to be relied on (pronouns, badges), and
 * where subscribers are hidden only the videos are left: so one number alone must say what it counts. Subscribers have a
 * spoken form of their own, videos have none.
 */
export function countParts(parts: Part[], page: PageLanguage): Pick<Facts, 'followers' | 'postCount'> {
  const counted = parts.filter(({ text }) => !text.startsWith('@') && toCount(text, 'posts', page));
  const [first, second] = counted;
  let posts = counted.find(({ text }) => VIDEOS.test(text));
  const others = counted.filter((part) => part !== posts);
  const followers = others.find(({ label }) => label) ?? (second ? others[0] : undefined);
  if (counted.length === 2) posts ??= followers === first ? second : first;
  return {
    followers: countOf(followers, 'followers', page),
    postCount: countOf(posts, 'posts', page),
  };
}

/** Adds what is not known yet, and from where it is. Better sources come first. */
export function addFacts(known: Facts, seen: Record<string, Seen>, facts: Facts, from: Seen): void {
  for (const [field, value] of Object.entries(facts)) {
    const isNew = !Object.hasOwn(seen, field) && value !== undefined && !(Array.isArray(value) && value.length === 0);
    if (!isNew) continue;
    Object.assign(known, { [field]: value });
    seen[field] = from;
  }
}
