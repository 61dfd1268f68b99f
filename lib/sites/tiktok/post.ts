import type { Account } from '../../model/account';
import type { Reading } from '../../model/profile';
import type { Page } from '../contract';
import { toPost } from './item';
import { missOf } from './miss';
import { toProfile, type Told } from './profile';
import { answerKind, embeddedSources, toSource, visitorCountry } from './source';
import { isSame } from './user';

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
  const authors: Told[] = found.map(({ item, seen }) => ({ user: item.author, seen }));
  const { author } = best.item;
  const profiles: Told[] = sources.flatMap(({ users, seen }) =>
    users.filter((user) => isSame(user, author)).map((user) => ({ user, seen })),
  );
  const told = [...profiles, ...authors.filter(({ user }) => user === author || isSame(user, author))];
  if (!author.handle && !author.id && account.handle)
    told.push({ user: { handle: account.handle, counts: {} }, seen: best.seen });
  const profile = toProfile(page, told, [toPost(best.item, account.handle, visitorCountry(page.embedded))]);
  if (!profile.handle && !profile.accountId) return { why: 'not-ready' };
  profile.seen.recent = best.seen;
  return profile;
}
