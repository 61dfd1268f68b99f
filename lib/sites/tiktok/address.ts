import { pattern } from '../../counts/pattern';
import type { Account } from '../../model/account';

/** As TikTok writes every address of its own. */
export const ORIGIN = 'https://www.tiktok.com';

const HOSTS = ['www.tiktok.com', 'tiktok.com', 'm.tiktok.com'];
const handlePattern = pattern(String.raw`^[\p{L}\p{N}_.-]{1,64}$`);
/** The lasting secret id stands in the address of accounts that have no handle. Its case matters. */
const SEC_UID = /^MS4wLjABAAAA[\w-]{10,120}$/;
const POST_ID = /^\d{5,25}$/;

/** True for the account's lasting secret id, which an address may have in place of the handle. */
export function isSecUid(name: string): boolean {
  return SEC_UID.test(name);
}

/** True for what can be a handle, in an address or in the data. */
export function isHandle(name: string): boolean {
  return handlePattern(name).test(name) && !isSecUid(name);
}

/** The handle as it is compared: without @, in lower case. */
export function sameForm(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase();
}

/** /@name is a profile, /@name/video/… and /@name/photo/… are single posts; live rooms, playlists and the rest are neither. */
export function account(url: string): Account | null {
  const segments = pathOf(url);
  const [first, kind, id = ''] = segments;
  if (first === undefined || !first.startsWith('@')) return null;
  const name = first.slice(1);
  const handle = isHandle(name) ? { handle: name } : {};
  if (segments.length === 1) {
    if (isSecUid(name)) return { site: 'tiktok', kind: 'profile', key: `tiktok:${name}` };
    return handle.handle ? { site: 'tiktok', kind: 'profile', key: `tiktok:@${name.toLowerCase()}`, ...handle } : null;
  }
  // TikTok finds a post by its number, whatever name stands before it.
  if (segments.length !== 3 || (kind !== 'video' && kind !== 'photo') || !POST_ID.test(id)) return null;
  return { site: 'tiktok', kind: 'post', key: `tiktok:post:${id}`, ...handle, postId: id };
}

/** The path of a TikTok address in its parts; none for other addresses. */
export function pathOf(url: string): string[] {
  try {
    const { protocol, hostname, pathname } = new URL(url);
    if ((protocol !== 'https:' && protocol !== 'http:') || !HOSTS.includes(hostname)) return [];
    return pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return [];
  }
}
