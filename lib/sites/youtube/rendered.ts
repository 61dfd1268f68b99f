import { shorten } from '../texts';
import { isChannel, toChannelName, type ChannelName } from './address';
import { toCount, type PageLanguage } from './count';
import { countParts, type Facts, type Part } from './facts';
import type { PostFacts } from './watch-facts';

// Class names changed three times in two years; the names of YouTube's elements last longer.
const HEADERS = 'yt-page-header-view-model, ytd-c4-tabbed-header-renderer';
const PARTS = 'yt-content-metadata-view-model *, #channel-handle';
const NAMES = 'h1, ytd-channel-name #text, #channel-name #text';

function textOf(element: Element | null | undefined): string | undefined {
  return element?.textContent?.trim() || undefined;
}

function partsOf(header: Element): Part[] {
  const parts: Part[] = [];
  for (const element of header.querySelectorAll(PARTS)) {
    const text = element.children.length === 0 || element.id ? textOf(element) : undefined;
    if (!text || text.length > 200 || parts.some((part) => part.text === text)) continue;
    parts.push({
      text,
      label:
        element.getAttribute('aria-label') ?? element.closest('[aria-label]')?.getAttribute('aria-label') ?? undefined,
    });
  }
  return parts;
}

/**
 * What the visible header shows of a channel. It is believed where it shows a handle that is known to be the wanted
 * channel's: the header of the page before can still be there, hidden or not.
 */
export function renderedFacts(
  document: Document,
  wanted: ChannelName,
  handle: string | undefined,
  page: PageLanguage,
): Facts {
  for (const header of document.querySelectorAll(HEADERS)) {
    const parts = partsOf(header);
    const shown = parts.map(({ text }) => toChannelName(`/${text}`)?.handle).find((name) => name !== undefined);
    if (!shown || !isChannel(handle ? { handle } : wanted, [{ handle: shown }])) continue;
    const name = shorten(textOf(header.querySelector(NAMES)), 'name');
    const old = (selector: string) => textOf(header.querySelector(selector));
    return {
      handle: shown,
      name,
      followers: toCount(old('#subscriber-count'), 'followers', page),
      postCount: toCount(old('#videos-count'), 'posts', page),
      ...(header.querySelector('#subscriber-count') ? {} : countParts(parts, page)),
    };
  }
  return {};
}

/** What the visible watch page shows of a video and its author; undefined when it shows another video. */
export function renderedVideo(
  document: Document,
  videoId: string,
  page: PageLanguage,
): { facts: Facts; post: PostFacts } | undefined {
  const pages = [...document.querySelectorAll('ytd-watch-flexy[video-id], ytd-watch-metadata[video-id]')];
  const watch = pages.find((element) => element.getAttribute('video-id') === videoId);
  const owner = watch?.querySelector('ytd-video-owner-renderer');
  if (!watch || !owner) return undefined;
  const links = [...owner.querySelectorAll('a[href]')].map((link) => toChannelName(link.getAttribute('href')));
  const names = links.filter((name) => name !== undefined);
  const count = (text: string | undefined | null, of: 'followers' | 'likes') =>
    text ? toCount(text, of, page) : undefined;
  const like = watch.querySelector('like-button-view-model button, ytd-toggle-button-renderer button');
  return {
    facts: {
      accountId: names.find(({ accountId }) => accountId !== undefined)?.accountId,
      handle: names.find((name) => name.handle !== undefined)?.handle,
      name: shorten(textOf(owner.querySelector('#channel-name a, ytd-channel-name a')), 'name'),
      followers: count(textOf(owner.querySelector('#owner-sub-count')), 'followers'),
    },
    post: {
      title: shorten(textOf(watch.querySelector('h1')), 'title'),
      likes: count(like?.getAttribute('aria-label'), 'likes') ?? count(textOf(like), 'likes'),
    },
  };
}
