import type { Account } from '../../model/account';
import type { Post } from '../../model/post';
import type { Profile, Reading, Seen } from '../../model/profile';
import type { Page } from '../contract';
import { findEmail } from '../texts';
import { isSecUid, ORIGIN } from './address';
import { readCards, readHeader } from './header';
import { toPost, type Item } from './item';
import { readMeta } from './meta';
import { missOf } from './miss';
import { embeddedSources, toSource, visitorCountry, type Source } from './source';
import { isSame, isUnnamed, type Identity, type User } from './user';

/** What one source says of the creator. */
export interface Told {
  user: User;
  seen: Seen;
}

/** A post of a list, and where the list was. */
interface Listed {
  item: Item;
  seen: Seen;
}

/** As many posts as the model allows. */
const MOST_POSTS = 500;
export const VERSION = '1.1.0';

/** Reads a profile: its own answer first, then what stands beside its posts, then the head and the header of the page. */
export function readProfile(page: Page, account: Account): Reading {
  const answers = page.responses.map(toSource).filter((source) => source !== null);
  // The page's scripts speak of the moment it was opened; the latest answer is the newest.
  const sources = [...answers.toReversed(), ...embeddedSources(page.embedded)];
  const address = identityOf(account);
  const told: Told[] = sources.flatMap(({ users, seen }) =>
    users.filter((user) => isSame(user, address)).map((user) => ({ user, seen })),
  );
  const who = identify(address, told);
  const listed = ownItems(sources, who);
  if (told[0]?.user.isPrivate && listed.length === 0) return { why: 'private' };
  const authors = new Map(listed.map(({ item, seen }) => [item.author, seen]));
  for (const [user, seen] of authors) if (isSame(user, who)) told.push({ user, seen });
  const knows = (name: keyof User['counts']) => told.some(({ user }) => user.counts[name]);
  const isFull = knows('followers') && knows('following') && knows('totalLikes');
  const meta = knows('followers') ? undefined : readMeta(page, who.handle);
  const header = isFull ? undefined : readHeader(page, who.handle);
  if (meta) told.push({ user: meta, seen: 'meta' });
  if (header) told.push({ user: header.user, seen: 'dom' });
  // A secret id alone is a name to nobody.
  if (told.every(({ user }) => !user.handle && !user.id)) return missOf(page, account, sources);
  const country = visitorCountry(page.embedded);
  const cards = listed.length > 0 ? [] : readCards(page, who.handle);
  const posts = listed.slice(0, MOST_POSTS).map(({ item }) => toPost(item, who.handle, country));
  const profile = toProfile(page, told, posts.length > 0 ? posts : cards);
  const [first] = listed;
  if (first) profile.seen.recent = first.seen;
  else if (cards.length > 0) profile.seen.recent = 'dom';
  if (!profile.email && header?.email) {
    profile.email = header.email.toLowerCase();
    profile.seen.email = 'dom';
  }
  return profile;
}

/** Whom the address names: a handle, or the secret id that stands in its place. */
function identityOf({ handle, key }: Account): Identity {
  if (handle) return { handle };
  const name = key.slice('tiktok:'.length);
  return isSecUid(name) ? { secUid: name } : {};
}

// The address knows one name; the data know the others, by which posts and lists are recognised.
function identify(address: Identity, told: Told[]): Identity {
  const find = (name: keyof Identity) => told.find(({ user }) => user[name])?.user[name];
  return { handle: find('handle') ?? address.handle, id: find('id'), secUid: find('secUid') ?? address.secUid };
}

/**
 * The creator's own posts in the order of the page, each once, with its latest numbers. A first page that came again begins
 * the list anew.
 */
function ownItems(sources: Source[], who: Identity): Listed[] {
  let ordered = new Map<string, Listed>();
  for (const { own, seen, asked, isFirst } of sources.toReversed()) {
    const earlier = ordered;
    if (isFirst) ordered = new Map();
    for (const item of own) {
      const isOwn = isUnnamed(item.author) ? isSame(asked ?? {}, who) : isSame(item.author, who);
      // One that was there keeps its place.
      if (isOwn) ordered.set(item.post.id, { item, seen });
    }
    if (isFirst) for (const [id, one] of earlier) if (!ordered.has(id)) ordered.set(id, one);
  }
  return [...ordered.values()];
}

/** Joins what the sources tell: of every field the first that tells it. */
export function toProfile(page: Page, told: Told[], recent: Post[]): Profile {
  const seen: Record<string, Seen> = {};
  const first = <T>(field: string, of: (user: User) => T | undefined): T | undefined => {
    const found = told.find(({ user }) => of(user) !== undefined);
    if (found) seen[field] = found.seen;
    return found && of(found.user);
  };
  const handle = first('handle', (user) => user.handle);
  const secUid = told.find(({ user }) => user.secUid)?.user.secUid;
  const link = first('links', (user) => user.link);
  return {
    site: 'tiktok',
    accountId: first('accountId', (user) => user.id),
    handle,
    url: `${ORIGIN}/@${encodeURIComponent(handle ?? secUid ?? '')}`,
    name: first('name', (user) => user.name),
    bio: first('bio', (user) => user.bio),
    links: link ? [link] : [],
    email: first('email', ({ bio }) => bio && findEmail(bio)?.toLowerCase()),
    category: first('category', (user) => user.category),
    country: first('country', (user) => user.country),
    joined: first('joined', (user) => user.joined),
    verified: first('verified', (user) => user.verified),
    language: first('language', (user) => user.language),
    followers: first('followers', (user) => user.counts.followers),
    following: first('following', (user) => user.counts.following),
    postCount: first('postCount', (user) => user.counts.postCount),
    totalLikes: first('totalLikes', (user) => user.counts.totalLikes),
    recent,
    seen,
    readAt: page.now,
    reader: { site: 'tiktok', version: VERSION },
  };
}
