import { parseCount, type CountContext } from '../../counts/parse-count';
import type { Count } from '../../model/count';
import type { Post } from '../../model/post';
import type { Page } from '../contract';
import { findEmail, shorten, toHttpUrl, toLooseHttpUrl } from '../texts';
import { ORIGIN, pathOf, sameForm } from './address';
import { timeOfId } from './time';
import type { User } from './user';

// TikTok's own marks for its tests. They are the same in every interface language, and older than any class name.
const mark = (name: string) => `[data-e2e="${name}"]`;

/** A profile has been seen to load 35 posts at a time; those without a mark are not looked for. */
const MOST_CARDS = 100;

/** What a rendered profile shows of itself. */
export interface Header {
  user: User;
  email?: string;
}

/**
 * The rendered header, if it is the one of `handle`. In-page moves leave the previous header in place for a while, so the
 * name it shows decides.
 */
export function readHeader(page: Page, handle: string | undefined): Header | undefined {
  const { document } = page;
  const title = textOf(document, mark('user-title'));
  const subtitle = textOf(document, mark('user-subtitle'));
  if (!handle || !title) return undefined;
  const is = (text: string | undefined) => text !== undefined && sameForm(text) === sameForm(handle);
  // Some pages had the two the other way round. A title that could be a handle is one.
  const isSwapped = !is(title) && is(subtitle) && !/^@?[a-z\d_.]{1,64}$/i.test(title);
  if (!is(title) && !isSwapped) return undefined;
  const count = (name: string, of?: CountContext['of']) => countOf(document, mark(name), page, of);
  const bio = textOf(document, mark('user-bio'));
  return {
    user: {
      handle: sameForm((isSwapped ? subtitle : title) ?? handle),
      name: shorten(isSwapped ? title : subtitle, 'name'),
      link: linkOf(document),
      counts: {
        followers: count('followers-count', 'followers'),
        following: count('following-count'),
        totalLikes: count('likes-count', 'likes'),
      },
    },
    // The bio itself is not taken from here: without one, a sentence in the page's language stands in its place.
    email: bio && findEmail(bio),
  };
}

/**
 * The videos of a rendered profile's grid: number, views and whether they are pinned. Other people's are left out, and so
 * are pictures: whether it is one or several stands only in the data.
 */
export function readCards(page: Page, handle: string | undefined): Post[] {
  if (!handle) return [];
  const cards = [...page.document.querySelectorAll(mark('user-post-item'))].slice(0, MOST_CARDS);
  const posts = cards.map((card) => toCard(card, page, handle)).filter((post) => post !== undefined);
  return [...new Map(posts.map((post) => [post.id, post])).values()];
}

function toCard(card: Element, page: Page, handle: string): Post | undefined {
  const link = card.querySelector('a[href*="/video/"]') ?? card.closest('a');
  const url = toHttpUrl(link?.getAttribute('href'), ORIGIN);
  const [name = '', kind, id = ''] = url ? pathOf(url) : [];
  if (sameForm(name) !== sameForm(handle) || kind !== 'video' || !/^\d{5,25}$/.test(id)) return undefined;
  const isPinned = card.querySelector(mark('video-card-badge')) !== null;
  return {
    id,
    url: `${ORIGIN}/@${encodeURIComponent(sameForm(name))}/video/${id}`,
    publishedBetween: timeOfId(id, page.now),
    kind: 'video',
    views: countOf(card, mark('video-views'), page, 'views'),
    ...(isPinned && { pinned: true }),
    partners: [],
  };
}

function countOf(root: ParentNode, selector: string, page: Page, of?: CountContext['of']): Count | undefined {
  const text = textOf(root, selector);
  return text === undefined ? undefined : parseCount(text, { numbers: page.numbers, site: 'tiktok', of });
}

// Links lead over a page of TikTok's own; the address stands in the text, or in that page's address.
function linkOf(document: Document): string | undefined {
  const link = document.querySelector(`a${mark('user-link')}`);
  if (!link) return undefined;
  const href = toHttpUrl(link.getAttribute('href'), ORIGIN);
  const target = href && new URL(href).searchParams.get('target');
  if (target) return toLooseHttpUrl(target);
  const text = link.textContent?.trim() ?? '';
  return /…|\.\.\./.test(text) ? undefined : toLooseHttpUrl(text);
}

function textOf(root: ParentNode, selector: string): string | undefined {
  return root.querySelector(selector)?.textContent?.trim() || undefined;
}

/** Where the creator's name stands: on a post, which may lie over a profile, else on a profile. */
export function anchor(document: Document): Element | null {
  const names = ['browse-username', 'browser-nickname', 'video-author-uniqueid', 'user-title', 'user-subtitle'];
  for (const name of names) {
    const element = document.querySelector(mark(name));
    // Outside of the link that the name may be, or a click on the badge would follow it.
    if (element) return (element.closest('a') ?? element).parentElement;
  }
  return null;
}
