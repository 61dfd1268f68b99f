import { at, isObject, textAt, wholeAt } from '../json';
import { shorten, toLooseHttpUrl } from '../texts';
import { isHandle, isSecUid, sameForm } from './address';
import { accountCounts, type AccountCounts } from './stats';
import { toSeconds } from './time';

/** An account as one source tells of it. Absent means that this source does not tell. */
export interface User {
  handle?: string;
  id?: string;
  secUid?: string;
  name?: string;
  bio?: string;
  link?: string;
  category?: string;
  country?: string;
  language?: string;
  /** A day. */
  joined?: string;
  verified?: boolean;
  isPrivate?: boolean;
  counts: AccountCounts;
}

/** Whom an address or a source is about: whatever is known of these. */
export type Identity = Pick<User, 'handle' | 'id' | 'secUid'>;

/** `{ user, stats, statsV2 }` of a profile: the one place where `statsV2` is exact. */
export function toUser(info: unknown): User | undefined {
  const user = at(info, 'user');
  const counts = accountCounts(at(info, 'stats'), at(info, 'statsV2'), true);
  return isUnnamed(identify(user)) ? undefined : describe(user, counts);
}

/** The author of a post. Before 2023 the author was only a handle, and the rest stood beside it. */
export function toAuthor(item: unknown): User {
  const counts = accountCounts(at(item, 'authorStats'), at(item, 'authorStatsV2'), false);
  const author = at(item, 'author');
  if (isObject(author)) return describe(author, counts);
  const identity = identify(item, 'author', 'authorId', 'authorSecId');
  return { ...identity, name: shorten(at(item, 'nickname'), 'name'), counts };
}

/** True when both can only be the same account: the handle decides where both have one, else the ids. */
export function isSame(one: Identity, other: Identity): boolean {
  if (one.handle && other.handle) return one.handle === other.handle || sameForm(one.handle) === sameForm(other.handle);
  if (one.secUid && other.secUid) return one.secUid === other.secUid;
  return one.id !== undefined && one.id === other.id;
}

// What the data call themselves goes into addresses: only what can be a name is one.
function identify(user: unknown, handle = 'uniqueId', id = 'id', secUid = 'secUid'): Identity {
  const passing = (key: string, test: (text: string) => boolean) => {
    const text = textAt(user, key);
    return text !== undefined && test(text) ? text : undefined;
  };
  return {
    handle: passing(handle, isHandle),
    id: passing(id, (text) => /^\d{1,25}$/.test(text)),
    secUid: passing(secUid, isSecUid),
  };
}

/** True when a source does not say who it is about. */
export function isUnnamed({ handle, id, secUid }: Identity): boolean {
  return !handle && !id && !secUid;
}

function describe(user: unknown, counts: AccountCounts): User {
  const commerce = at(user, 'commerceUserInfo');
  const country = textAt(user, 'region');
  const language = textAt(user, 'language');
  const verified = at(user, 'verified');
  return {
    ...identify(user),
    name: shorten(at(user, 'nickname'), 'name'),
    bio: shorten(at(user, 'signature'), 'text'),
    link: toLooseHttpUrl(at(user, 'bioLink', 'link')),
    // The key can be left over from the time when the account was a commercial one.
    category: at(commerce, 'commerceUser') === true ? shorten(at(commerce, 'category'), 'name') : undefined,
    country: country && /^[A-Z]{2}$/.test(country) ? country : undefined,
    language: language && /^[a-z]{2,3}(?:-[\w-]{1,30})?$/i.test(language) ? language : undefined,
    joined: toSeconds(wholeAt(user, 'createTime'))?.slice(0, 10),
    verified: typeof verified === 'boolean' ? verified : undefined,
    isPrivate: at(user, 'privateAccount') === true || at(user, 'secret') === true,
    counts,
  };
}
