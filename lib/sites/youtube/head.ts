import { exactCount } from '../../model/interval';
import { wholeAt } from '../json';
import { findEmail, shorten } from '../texts';
import { isChannel, isChannelId, isVideoId, toChannelName, type ChannelName } from './address';
import type { Facts } from './facts';
import { IS_TIME } from './iso-time';
import type { PostFacts } from './watch-facts';

function content(document: Document, selector: string): string | undefined {
  const element = document.querySelector(selector);
  return (element?.getAttribute('content') ?? element?.getAttribute('href'))?.trim() || undefined;
}

/** Under which names the page's head knows the channel that the document was loaded for. */
function headNames(document: Document): ChannelName[] {
  const id = content(document, 'meta[itemprop="identifier"]');
  const addresses = ['link[rel="canonical"]', 'meta[property="og:url"]', 'link[rel="alternate"][media="handheld"]'];
  const names = addresses
    .map((selector) => toChannelName(content(document, selector)))
    .filter((name) => name !== undefined);
  return isChannelId(id) ? [{ accountId: id }, ...names] : names;
}

/** What the head tells of a channel; nothing when it is about another one, as after a move within the page. */
export function headFacts(document: Document, wanted: ChannelName): Facts {
  const names = headNames(document);
  const ids = new Set(names.map(({ accountId }) => accountId).filter((id) => id !== undefined));
  if (!isChannel(wanted, names) || ids.size > 1) return {};
  const bio = shorten(content(document, 'meta[property="og:description"]'), 'text');
  return {
    accountId: [...ids][0],
    handle: names.find(({ handle }) => handle !== undefined)?.handle,
    name: shorten(content(document, 'meta[property="og:title"]'), 'name'),
    // A long text is cut off here.
    bio: bio?.endsWith('...') ? undefined : bio,
    email: bio && findEmail(bio),
  };
}

// Each pair of tags: what was counted, and how often.
function interactions(document: Document, action: string): number | undefined {
  for (const tag of document.querySelectorAll('meta[itemprop="interactionType"]')) {
    if (!tag.getAttribute('content')?.endsWith(`/${action}`)) continue;
    const scope = tag.parentElement?.querySelectorAll('meta[itemprop="userInteractionCount"]') ?? [];
    const next = tag.nextElementSibling;
    const count =
      next?.getAttribute('itemprop') === 'userInteractionCount' ? next : scope.length === 1 ? scope[0] : undefined;
    return wholeAt(count?.getAttribute('content'));
  }
  return undefined;
}

/** What the head tells of a video and its author; undefined when it is about another video. */
export function headVideo(document: Document, videoId: string): { facts: Facts; post: PostFacts } | undefined {
  const id = content(document, 'meta[itemprop="identifier"]') ?? content(document, 'meta[itemprop="videoId"]');
  if (!isVideoId(id) || id !== videoId) return undefined;
  const author = toChannelName(content(document, '[itemprop="author"] link[itemprop="url"]'));
  const channelId = content(document, 'meta[itemprop="channelId"]');
  const likes = interactions(document, 'LikeAction');
  const views =
    interactions(document, 'WatchAction') ?? wholeAt(content(document, 'meta[itemprop="interactionCount"]'));
  const isLive =
    /^true$/i.test(content(document, 'meta[itemprop="isLiveBroadcast"]') ?? '') &&
    !document.querySelector('meta[itemprop="endDate"]');
  const times = ['datePublished', 'uploadDate'].map((name) => content(document, `meta[itemprop="${name}"]`));
  return {
    facts: {
      accountId: author?.accountId ?? (isChannelId(channelId) ? channelId : undefined),
      handle: author?.handle,
      name: shorten(content(document, '[itemprop="author"] link[itemprop="name"]'), 'name'),
    },
    post: {
      title: shorten(content(document, 'meta[property="og:title"]'), 'title'),
      publishedAt: times.find((time) => time !== undefined && IS_TIME.test(time)),
      ...(isLive && { kind: 'live' }),
      views: views === undefined ? undefined : exactCount(views),
      likes: likes === undefined ? undefined : exactCount(likes),
    },
  };
}
