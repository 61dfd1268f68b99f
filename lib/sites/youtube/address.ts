import { pattern } from '../../counts/pattern';
import type { Account } from '../../model/account';

const HOSTS = ['www.youtube.com', 'youtube.com'];
const CHANNEL_ID = /^UC[\w-]{22}$/;
const VIDEO_ID = /^[\w-]{11}$/;
/** Letters and digits of any script, and _ - . · (support.google.com/youtube/answer/11585688); longer than allowed for luck. */
const handlePattern = pattern(String.raw`^[\p{L}\p{M}\p{N}_.·-]{1,60}$`);
const isHandle = (text: string) => handlePattern(text).test(text);
const CUSTOM_NAME = /^[^/?#@\s]{1,100}$/u;

/** The names under which an address or a page knows a channel. */
export interface ChannelName {
  accountId?: string;
  /** Without @. */
  handle?: string;
  /** What follows /c/ or /user/. */
  customName?: string;
}

/** True for the id of a channel: "UC" and 22 more. */
export function isChannelId(text: unknown): text is string {
  return typeof text === 'string' && CHANNEL_ID.test(text);
}

/** True for the id of a video. */
export function isVideoId(text: unknown): text is string {
  return typeof text === 'string' && VIDEO_ID.test(text);
}

function toUrl(address: unknown): URL | undefined {
  if (typeof address !== 'string' || address.length > 4_000) return undefined;
  try {
    return new URL(address, 'https://www.youtube.com');
  } catch {
    return undefined;
  }
}

function segments(url: URL): string[] | undefined {
  try {
    return url.pathname
      .split('/')
      .slice(1)
      .map((part) => decodeURIComponent(part).normalize('NFC'));
  } catch {
    return undefined;
  }
}

/** The channel that an address or a path of YouTube's is about, whatever the tab; undefined when it is none. */
export function toChannelName(address: unknown): ChannelName | undefined {
  const url = toUrl(address);
  const [first = '', second = ''] = (url && segments(url)) ?? [];
  if (!url || !/(?:^|\.)youtube\.com$/.test(url.hostname)) return undefined;
  if (first.startsWith('@')) return isHandle(first.slice(1)) ? { handle: first.slice(1) } : undefined;
  if (first === 'channel') return isChannelId(second) ? { accountId: second } : undefined;
  if (first === 'c' || first === 'user') return CUSTOM_NAME.test(second) ? { customName: second } : undefined;
  return undefined;
}

/** The tab of a channel that an address opens: "videos", "shorts"; undefined for the channel itself. */
export function tabOf(address: string): string | undefined {
  const url = toUrl(address);
  const parts = (url && segments(url)) ?? [];
  return parts[parts[0]?.startsWith('@') ? 1 : 2]?.toLowerCase() || undefined;
}

function postId(url: URL, [first, second]: string[]): string | undefined {
  const id =
    first === 'watch' ? url.searchParams.get('v') : first === 'shorts' || first === 'live' ? second : undefined;
  return isVideoId(id) ? id : undefined;
}

/** Which channel or video an address is about. Names without /c/, /user/ or @ are YouTube's own pages as often as channels. */
export function account(address: string): Account | null {
  const url = /^https?:/i.test(address) ? toUrl(address) : undefined;
  if (!url || !HOSTS.includes(url.hostname)) return null;
  const post = postId(url, segments(url) ?? []);
  if (post) return { site: 'youtube', kind: 'post', key: `youtube:post:${post}`, postId: post };
  const name = toChannelName(address);
  if (!name) return null;
  const kind = 'profile';
  if (name.accountId) return { site: 'youtube', kind, key: `youtube:${name.accountId}`, ...name };
  if (name.handle) return { site: 'youtube', kind, key: `youtube:@${name.handle.toLowerCase()}`, ...name };
  const [path = ''] = segments(url) ?? [];
  return { site: 'youtube', kind, key: `youtube:${path}/${name.customName?.toLowerCase()}`, ...name };
}

function same(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}

/**
 * True when a page that goes by these names is the wanted channel's. An old /c/ or /user/ name became the handle of its
 * channel in 2022, and later pages no longer carry it: the handle of that name is taken for it.
 */
export function isChannel(wanted: ChannelName, names: ChannelName[]): boolean {
  if (wanted.accountId) return names.some(({ accountId }) => accountId === wanted.accountId);
  if (wanted.handle) return names.some(({ handle }) => same(wanted.handle, handle));
  return names.some((name) => same(wanted.customName, name.customName) || same(wanted.customName, name.handle));
}

/** The address of a channel that lasts longest among those known. */
export function channelUrl({ handle, accountId, customName }: ChannelName): string {
  if (handle) return `https://www.youtube.com/@${encodeURIComponent(handle)}`;
  return accountId ? `https://www.youtube.com/channel/${accountId}` : `https://www.youtube.com/c/${customName ?? ''}`;
}

/** The address of a video. */
export function videoUrl(id: string, short: boolean): string {
  return `https://www.youtube.com/${short ? 'shorts/' : 'watch?v='}${id}`;
}

/** Where a link leads: YouTube sends its visitors through /redirect?q=…. */
export function unwrap(address: unknown): string | undefined {
  const url = toUrl(address);
  if (!url) return undefined;
  const isRedirect = /(?:^|\.)youtube\.com$/.test(url.hostname) && url.pathname === '/redirect';
  return isRedirect ? (url.searchParams.get('q') ?? undefined) : url.href;
}
