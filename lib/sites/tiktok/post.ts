import type { Account } from '../../model/account';
import type { Reading } from '../../model/profile';
import type { Page } from '../contract';
import { toPost } from './item';
import { missOf } from './miss';
import { toProfile, type Told } from './profile';
import { answerKind, embeddedSources, toSource, visitorCountry } from './source';
import { isSame, isUnnamed } from './user';

/**
 * Reads a single post, and its author as far as the page shows them. TikTok finds a post by its number alone, so the number
 * decides which one it is; whose it is, the post itself says.
 */
export function readPost(page: Page, account: Account): Reading {
  const { postId = '' } = account;
  // Lists of other posts are many and long: those without the number are not worth parsing.
  const worth = page.responses.filter(({ url, text }) => answerKind(url) === 'user' || text.includes(postId));
  const answers = worth.map(toSource).filter((source) => source !== null);
  const sources = [...answers.toReversed(), ...embeddedSources(page.embedded)];
  const found = sources
    .flatMap(({ own, others, seen }) => [...others, ...own].map((item) => ({ item, seen })))
    .filter(({ item }) => item.post.id === postId);
  const [best] = found;
  if (!best) return missOf(page, account, sources);
  const { author } = best.item;
  const who = isUnnamed(author) ? { handle: account.handle } : author;
  const told: Told[] = [
    ...sources.flatMap(({ users, seen }) => users.map((user) => ({ user, seen }))),
    ...found.map(({ item, seen }) => ({ user: item.author, seen })),
  ].filter(({ user }) => isSame(user, who));
  if (told.length === 0 && account.handle) told.push({ user: { handle: account.handle, counts: {} }, seen: best.seen });
  if (told.every(({ user }) => !user.handle && !user.id)) return { why: 'not-ready' };
  const profile = toProfile(page, told, [toPost(best.item, account.handle, visitorCountry(page.embedded))]);
  profile.seen.recent = best.seen;
  return profile;
}
