import type { Account } from '../../../lib/model/account';
import type { Post } from '../../../lib/model/post';
import type { Profile } from '../../../lib/model/profile';
import { fromPage, move, open } from './extension';

// Invented channels: "Anna" has an id and a handle on her own page, and an id alone on her videos' pages.

export const NOW = '2026-11-22T12:00:00.000Z';
export const exact = (n: number) => ({ low: n, high: n, value: n });

/** A video as a channel's grid shows it: views, no likes. */
export function video(id: string, given: Partial<Post> = {}): Post {
  return {
    id,
    url: `https://www.youtube.com/watch?v=${id}`,
    kind: 'video',
    publishedAt: '2026-11-01T12:00:00Z',
    views: exact(10_000),
    partners: [],
    ...given,
  };
}

/** A channel's page. */
export function channel(handle: string, given: Partial<Profile> = {}): Profile {
  return {
    site: 'youtube',
    accountId: `UC${handle}`,
    handle,
    url: `https://www.youtube.com/@${handle}`,
    name: handle,
    links: [],
    followers: { low: 24_400, high: 24_499, value: 24_400 },
    recent: [],
    seen: { followers: 'embedded' },
    readAt: NOW,
    reader: { site: 'youtube', version: '1.0.0' },
    ...given,
  };
}

export function profileAccount(handle: string): Account {
  return { site: 'youtube', kind: 'profile', key: `youtube:@${handle}`, handle };
}

export const channelUrl = (handle: string) => `https://www.youtube.com/@${handle}`;

/** Opens a channel in a tab, as far as the content script has come: announced and read. */
export async function visitChannel(tabId: number, handle: string, given: Partial<Profile> = {}) {
  const url = channelUrl(handle);
  open(tabId, url);
  await fromPage(tabId, 'page.waiting', { url });
  return readChannel(tabId, handle, given);
}

/** The content script reads the channel in a tab that is there. */
export function readChannel(tabId: number, handle: string, given: Partial<Profile> = {}) {
  return fromPage(tabId, 'page.read', {
    url: channelUrl(handle),
    account: profileAccount(handle),
    reading: channel(handle, given),
  });
}

/** Opens a video's page in a tab: it shows the channel's id, not its handle, and exact likes and comments. */
export async function visitVideo(tabId: number, handle: string, post: Post, given: Partial<Profile> = {}) {
  const url = `https://www.youtube.com/watch?v=${post.id}`;
  open(tabId, url);
  move(tabId, url);
  await fromPage(tabId, 'page.waiting', { url });
  return fromPage(tabId, 'page.read', {
    url,
    account: { site: 'youtube', kind: 'post', key: `youtube:post:${post.id}`, postId: post.id },
    reading: channel(handle, {
      handle: undefined,
      url: `https://www.youtube.com/channel/UC${handle}`,
      recent: [post],
      ...given,
    }),
  });
}
