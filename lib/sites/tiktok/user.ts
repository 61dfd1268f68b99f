import { at, isObject, textAt, wholeAt } from '../json';
import { shorten, toLooseHttpUrl } from '../texts';
import { sameForm } from './address';
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
  const { handle, id, secUid } = identify(user);
  return handle || id || secUid ? describe(user, counts) : undefined;
}

/** The author of a post. Before 2023 the author was only a handle, and the rest stood beside it. */
export function toAuthor(item: unknown): User {
  const counts = accountCounts(at(item, 'authorStats'), at(item, 'authorStatsV2'), false);
  const author = at(item, 'author');
  if (isObject(author)) return describe(author, counts);
  return {
    handle: textAt(item, 'author'),
    id: textAt(item, 'authorId'),
    secUid: textAt(item, 'authorSecId'),
    name: shorten(at(item, 'nickname'), 'name'),
    counts,
  };
}

/** True when both can only be the same account: the handle decides where both have one, else the ids. */
export function isSame(one: Identity, other: Identity): boolean {
  if (one.handle && other.handle) return sameForm(one.handle) === sameForm(other.handle);
  if (one.secUid && other.secUid) return one.secUid === other.secUid;
  return one.id !== undefined && one.id === other.id;
}

function identify(user: unknown): Identity {
  const id = textAt(user, 'id');
  return {
    handle: handleAt(user),
    id: id && /^\d{1,25}$/.test(id) ? id : undefined,
    secUid: textAt(user, 'secUid')?.slice(0, 200),
  };
}

function handleAt(user: unknown): string | undefined {
  const handle = textAt(user, 'uniqueId');
  return handle && handle.length <= 200 ? handle : undefined;
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
