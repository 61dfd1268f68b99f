import { at, list, textAt, wholeAt, type JsonObject } from '../json';
import { findEmail, shorten, toHttpUrl } from '../texts';
import { toHandle } from './address';

/** Who something belongs to, as far as one payload says. */
export interface Owner {
  pk?: string | undefined;
  /** In lower case. */
  handle?: string | undefined;
  name?: string | undefined;
  verified?: boolean | undefined;
}

/** What one payload says about one account. */
export interface User extends Owner {
  bio?: string | undefined;
  links?: string[] | undefined;
  /** Stated for business; another may stand in the bio. */
  email?: string | undefined;
  category?: string | undefined;
  isPrivate?: boolean | undefined;
  followers?: number | undefined;
  following?: number | undefined;
  postCount?: number | undefined;
}

/** Facebook's own id of an Instagram account, which the logged-out payloads call `id`. It is not the pk. */
const FACEBOOK_ID = /^1784\d{13}$/;

/** The pk of a user object. A number in JSON is believed only as far as it is exact. */
export function userPk(node: unknown): string | undefined {
  const pk = digits(at(node, 'pk')) ?? digits(at(node, 'id'));
  return pk === undefined || FACEBOOK_ID.test(pk) ? undefined : pk;
}

/** An id as text; undefined when it is none, or a number too large to have come through JSON whole. */
export function digits(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return String(value);
  return typeof value === 'string' && /^[1-9]\d{0,19}$/.test(value) ? value : undefined;
}

function flag(node: unknown, key: string): boolean | undefined {
  const value = at(node, key);
  return typeof value === 'boolean' ? value : undefined;
}

/** Whose user object this is. */
export function toOwner(node: unknown): Owner {
  return {
    pk: userPk(node),
    handle: toHandle(at(node, 'username')),
    name: shorten(at(node, 'full_name'), 'name'),
    verified: flag(node, 'is_verified'),
  };
}

/** True for an object that says more about an account than who it is. */
export function isUser(node: JsonObject): boolean {
  return 'follower_count' in node || 'edge_followed_by' in node || 'biography' in node;
}

/** The facts of a user object, in any of the site's three spellings. */
export function toUser(node: JsonObject): User {
  return {
    ...toOwner(node),
    bio: shorten(node['biography'], 'text'),
    links: toLinks(node),
    email: findEmail(textAt(node, 'business_email') ?? textAt(node, 'public_email') ?? ''),
    // The site computes a category for everyone and shows it only for some.
    category:
      flag(node, 'should_show_category') === false
        ? undefined
        : shorten(textAt(node, 'category_name') ?? textAt(node, 'category'), 'name'),
    isPrivate: flag(node, 'is_private'),
    followers: countAt(node, 'follower_count', 'edge_followed_by'),
    following: countAt(node, 'following_count', 'edge_follow'),
    postCount: countAt(node, 'media_count', 'edge_owner_to_timeline_media'),
  };
}

function toLinks(node: JsonObject): string[] | undefined {
  if (!('bio_links' in node) && !('external_url' in node)) return undefined;
  const links = list(node['bio_links']).map((link) => unwrap(at(link, 'url')) ?? unwrap(at(link, 'lynx_url')));
  const one = links.length > 0 ? undefined : (unwrap(node['external_url']) ?? unwrap(node['external_lynx_url']));
  return [...new Set([...links, one].filter((link) => link !== undefined))].slice(0, 100);
}

/** The address behind the site's own redirect, without the mark that the redirect adds. Undefined for anything but a link. */
export function unwrap(text: unknown): string | undefined {
  const url = toHttpUrl(text);
  if (!url) return undefined;
  const { hostname, searchParams } = new URL(url);
  if (hostname !== 'l.instagram.com') return url;
  const inner = toHttpUrl(searchParams.get('u'));
  return inner?.replace(/([?&])fbclid=[^&#]*&?/, '$1').replace(/[?&](?=#|$)/, '');
}

/** What was said later replaces what was said earlier; what was not said again stays. */
export function overlay<T extends object>(earlier: T, later: Partial<T>): T {
  const joined = { ...earlier };
  for (const [key, value] of Object.entries(later)) if (value !== undefined) Object.assign(joined, { [key]: value });
  return joined;
}

/** The first whole number under one of the keys, plain or as a `count` in an object. */
export function countAt(node: JsonObject, ...keys: string[]): number | undefined {
  for (const key of keys) {
    const count = wholeAt(node, key) ?? wholeAt(node, key, 'count');
    if (count !== undefined) return count;
  }
  return undefined;
}
