import type { Count } from '../../model/count';
import { exactCount } from '../../model/interval';
import type { Post } from '../../model/post';
import type { Profile, Seen } from '../../model/profile';
import type { Page } from '../contract';
import { findEmail } from '../texts';
import { profileUrl } from './address';
import type { Header } from './header';
import type { ProfileMeta } from './meta';
import { overlay, type Owner, type User } from './user';

/** Raised whenever a change can alter what is read. */
export const VERSION = '1.1.0';

const HOME = 'https://www.instagram.com/';

/** What the payloads of a page say about one account, and which kind of payload said what. */
export interface Facts {
  user: User;
  seen: Record<string, Seen>;
}

/** Adds what one more payload says; it was loaded later, so it wins. */
export function addFacts(facts: Facts, user: User, seen: Seen): void {
  facts.user = overlay(facts.user, user);
  for (const [key, value] of Object.entries(user)) if (value !== undefined) facts.seen[key] = seen;
}

/** Adds what a post says about its author where nothing better has been said. */
export function addOwner(facts: Facts, { name, verified }: Owner, seen: Seen): void {
  const { user } = facts;
  const isNew = (key: 'name' | 'verified') => user[key] === undefined;
  addFacts(facts, { ...(isNew('name') && { name }), ...(isNew('verified') && { verified }) }, seen);
}

/** A value and where it was read. */
type Read<T> = readonly [T | undefined, Seen | undefined];

function first<T>(...values: Read<T>[]): Read<T> {
  return values.find(([value]) => value !== undefined) ?? [undefined, undefined];
}

// The header is as new as the page, the meta tags can be older; but only one of the two may have the number in full.
function narrowest(exact: Read<number>, header: Count | undefined, meta: Count | undefined): Read<Count> {
  const [value, seen] = exact;
  if (value !== undefined) return [exactCount(value), seen];
  const width = (count: Count) => count.high - count.low;
  if (header && !(meta && width(meta) < width(header))) return [header, 'dom'];
  return [meta, 'meta'];
}

/** Puts a profile together, each field from the best of the sources that have it. */
export function toProfile(
  page: Page,
  who: Owner,
  { user, seen }: Facts,
  {
    meta,
    header,
    recent,
    recentSeen,
  }: { meta?: ProfileMeta; header?: Header; recent: Post[]; recentSeen?: Seen | undefined },
): Profile {
  const told = <K extends keyof User>(key: K): Read<User[K] & {}> => [user[key] ?? undefined, seen[key]];
  const headerLinks = header && header.links.length > 0 ? header.links : undefined;
  const [bio, bioSeen] = first(told('bio'), [meta?.bio, 'meta']);
  const bioEmail: Read<string> = [bio === undefined ? undefined : findEmail(bio), bioSeen];
  const fields: Record<string, Read<unknown>> = {
    name: first(told('name'), [meta?.name, 'meta']),
    bio: [bio, bioSeen],
    links: first(told('links'), [headerLinks, 'dom']),
    email: first(told('email'), bioEmail),
    category: told('category'),
    verified: told('verified'),
    followers: narrowest(told('followers'), header?.followers, meta?.followers),
    following: narrowest(told('following'), header?.following, meta?.following),
    postCount: narrowest(told('postCount'), header?.postCount, meta?.postCount),
  };
  const profile: Profile = {
    site: 'instagram',
    ...(who.pk !== undefined && { accountId: who.pk }),
    ...(who.handle !== undefined && { handle: who.handle }),
    // A post can be known whose author's handle is not.
    url: who.handle !== undefined ? profileUrl(who.handle) : (recent[0]?.url ?? HOME),
    links: [],
    recent,
    seen: {},
    readAt: page.now,
    reader: { site: 'instagram', version: VERSION },
  };
  for (const [field, [value, where]] of Object.entries(fields)) {
    if (value === undefined || where === undefined) continue;
    Object.assign(profile, { [field]: value });
    profile.seen[field] = where;
  }
  if (recent.length > 0 && recentSeen) profile.seen['recent'] = recentSeen;
  return profile;
}

/** True when a page told anything that can be judged: a name alone stands in the title long before the rest has come. */
export function tellsSomething({ followers, following, postCount, recent }: Profile): boolean {
  return (followers ?? following ?? postCount) !== undefined || recent.length > 0;
}
