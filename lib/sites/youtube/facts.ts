import { countedIn } from '../../counts/words';
import type { Count } from '../../model/count';
import type { Profile, Seen } from '../../model/profile';
import { toCount } from './count';

/** What one source tells of a channel. Absent means that it does not tell. */
export type Facts = Partial<Omit<Profile, 'site' | 'url' | 'recent' | 'seen' | 'readAt' | 'reader'>>;

/** A text of the header with its spoken form, which spells out what the text shortens. */
export interface Part {
  text: string;
  label?: string;
}

/** Parses what is shown, or else its spoken form. */
export function countOf(part: Part | undefined, of: 'followers' | 'posts', language: string): Count | undefined {
  return toCount(part?.text, of, language) ?? toCount(part?.label, of, language);
}

/**
 * Subscribers and videos from the texts beside a channel's name. Their order is not to be relied on (pronouns, badges), so
 * the words decide; where they are of a language without a word list, two numbers are subscribers and videos in this order.
 * A single number in such a language stays unknown: where subscribers are hidden it is that of the videos.
 */
export function countParts(parts: Part[], language: string): Pick<Facts, 'followers' | 'postCount'> {
  const counted = parts.filter(({ text }) => !text.startsWith('@') && toCount(text, undefined, language));
  const kind = ({ text, label }: Part) => countedIn(text.normalize('NFC')) ?? (label ? countedIn(label) : undefined);
  let followers = counted.find((part) => kind(part) === 'followers');
  let posts = counted.find((part) => kind(part) === 'other');
  if (counted.length === 2) {
    followers ??= posts ? counted.find((part) => part !== posts) : (counted.find((part) => part.label) ?? counted[0]);
    posts ??= counted.find((part) => part !== followers);
  }
  return {
    followers: countOf(followers, 'followers', language),
    postCount: countOf(posts, 'posts', language),
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
