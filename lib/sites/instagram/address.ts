import type { Account } from '../../model/account';
import { toPk } from './codes';

/** The only hosts that show profiles: others of the domain are help pages, link shims and the like. */
const HOSTS = new Set(['www.instagram.com', 'instagram.com']);
/** First parts of paths that the site uses itself. A word that is also an account's name does not belong here. */
const RESERVED = new Set(
  (
    'about accounts api ar archive challenge consent create developer direct directory download emails explore igtv ' +
    'invites legal lite login logout nametag notifications oauth p popular privacy professional_dashboard qr reel reels ' +
    's session settings static stories terms topics tv web your_activity _n _u'
  ).split(' '),
);
/** What can follow a handle while the page stays about that account: its tabs, and the lists that open over it. */
const TABS = new Set(
  'channel collections feed followers following guides igtv map reels reposts saved shop similar_accounts tagged'.split(
    ' ',
  ),
);
const POSTS = new Set(['p', 'reel', 'reels', 'tv']);
const HANDLE = /^(?!.*\.\.)[\w][\w.]{0,29}$/;

/** The path of an Instagram address in its parts; undefined for another site's address. */
function pathOf(url: string): string[] | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  if (!/^https?:$/.test(protocol) || !HOSTS.has(hostname)) return undefined;
  return pathname.split('/').filter(Boolean);
}

/** The text as a handle, in the spelling the site keeps: lower case. Undefined when it can be none. */
export function toHandle(text: unknown): string | undefined {
  if (typeof text !== 'string' || !HANDLE.test(text) || text.endsWith('.')) return undefined;
  const handle = text.toLowerCase();
  return RESERVED.has(handle) ? undefined : handle;
}

/**
 * Which account or post an address is about. Posts are opened at `/p/`, `/reel/`, `/reels/`, `/tv/` and below a handle, all
 * with the same code and so with the same key. A handle before a post is where it was opened, which is not always its author.
 */
export function account(url: string): Account | null {
  const [first = '', second, third] = pathOf(url) ?? [];
  if (POSTS.has(first)) return postAccount(second);
  const handle = toHandle(first);
  if (!handle) return null;
  if (second !== undefined && POSTS.has(second) && third !== undefined) return postAccount(third);
  if (second !== undefined && !TABS.has(second)) return null;
  return { site: 'instagram', kind: 'profile', key: `instagram:@${handle}`, handle };
}

function postAccount(code: string | undefined): Account | null {
  // A page of everybody's reels with one sound: /reels/audio/123/.
  const postId = code === undefined || code === 'audio' ? undefined : toPk(code);
  return postId === undefined ? null : { site: 'instagram', kind: 'post', key: `instagram:post:${postId}`, postId };
}

/** True for the pages that ask the visitor to log in or to prove something before anything is shown. */
export function isWall(url: string): boolean {
  const [first, second = ''] = pathOf(url) ?? [];
  return first === 'challenge' || (first === 'accounts' && /^(?:login|signup|suspended|onetap)$/.test(second));
}

/** True for the page that asks for consent before anything is shown. */
export function isConsent(url: string): boolean {
  return pathOf(url)?.[0] === 'consent';
}

/** The address of a profile. */
export function profileUrl(handle: string): string {
  return `https://www.instagram.com/${handle}/`;
}

/** The address of a post, reels included: the site itself forwards from here. */
export function postUrl(code: string): string {
  return `https://www.instagram.com/p/${code}/`;
}
