import type { Count } from '../../model/count';
import { parseCount } from '../../counts/parse-count';
import type { Page } from '../contract';
import { shorten, toHttpUrl } from '../texts';
import { toHandle } from './address';

/** What the document's meta tags say about a profile. */
export interface ProfileMeta {
  name?: string | undefined;
  bio?: string | undefined;
  followers?: Count | undefined;
  following?: Count | undefined;
  postCount?: Count | undefined;
}

/** What they say about a post. */
export interface PostMeta {
  url?: string | undefined;
  handle?: string | undefined;
  name?: string | undefined;
  caption?: string | undefined;
  likes?: Count | undefined;
  comments?: Count | undefined;
}

/** No description is longer before its dash; what follows is somebody's own text. */
const HEAD = 300;
/** Signs that open and close a quotation, in the languages of the site. */
const OPENING = /["“”„«‹「『]/;
const CLOSING = '"“”»›」』';

function content(page: Page, tag: string): string {
  return (
    page.document.querySelector(`meta[property="${tag}"], meta[name="${tag}"]`)?.getAttribute('content')?.trim() ?? ''
  );
}

// "269M Followers, 195 Following, 32K Posts - …": the sentence is translated, its order and its dash are not.
function headOf(description: string): string[] {
  const end = description.slice(0, HEAD).search(/ [-–—] /);
  return end < 0 ? [] : description.slice(0, end).split(/[,،;؛](?!\d)|[，、；]/);
}

function count(
  page: Page,
  text: string | undefined,
  of: 'followers' | 'likes' | 'comments' | 'posts' | undefined,
): Count | undefined {
  return text === undefined ? undefined : parseCount(text, { numbers: page.numbers, site: 'instagram', of });
}

/** What stands between the first quotation mark and the last: somebody's own words may hold more of them. */
function quoted(text: string): string | undefined {
  const start = text.search(OPENING) + 1;
  if (start === 0) return undefined;
  let end = text.length - 1;
  while (end >= start && !CLOSING.includes(text.charAt(end))) end -= 1;
  return end < start ? undefined : shorten(text.slice(start, end), 'text');
}

/** The profile that the meta tags describe. The caller has made sure that they are about `handle`. */
export function profileMeta(page: Page, handle: string): ProfileMeta {
  const counts = content(page, 'og:description') || content(page, 'description');
  const head = headOf(counts);
  const [followers, following, posts] = head.length === 3 ? head : [];
  const description = content(page, 'description');
  const named = description.search(new RegExp(`\\(@${handle.replaceAll('.', '\\.')}\\)`, 'i'));
  const bio = named < 0 ? undefined : quoted(description.slice(named));
  return {
    name: nameBefore(content(page, 'og:title'), handle) ?? nameBefore(page.document.title, handle),
    bio,
    followers: count(page, followers, 'followers'),
    following: count(page, following, undefined),
    postCount: count(page, posts, 'posts'),
  };
}

/** The name in a title such as "Name (@handle) • …"; undefined when the title is about somebody else. */
export function nameBefore(title: string, handle: string): string | undefined {
  const end = title.toLowerCase().indexOf(`(@${handle})`);
  // Browsers put the number of unread messages before it.
  return end < 0 ? undefined : shorten(title.slice(0, end).replace(/^\s*\(\d+\+?\)/, ''), 'name');
}

/**
 * The post that the meta tags describe: "298K likes, 553 comments - handle on May 29, 2021: "caption"." and, until 2021,
 * "… - Name (@handle) on Instagram: “caption”". The day in it is no time of publication.
 */
export function postMeta(page: Page): PostMeta {
  const description = content(page, 'og:description') || content(page, 'description');
  const title = content(page, 'og:title');
  const head = headOf(description);
  const [likes, comments] = head.length === 2 ? head : [];
  const rest = head.length > 0 ? description.slice(description.search(/ [-–—] /) + 3) : '';
  const [beforeQuote = ''] = rest.split(OPENING, 1);
  const [, inBrackets] = /\(@([\w.]+)\)/.exec(beforeQuote) ?? [];
  const [first = ''] = /^[a-z0-9._]{1,30}/.exec(beforeQuote) ?? [];
  const handle = toHandle(inBrackets ?? first.replace(/\.+$/, ''));
  const [, name] = /^(.{1,100}?) \p{Ll}{1,4} Instagram(?::|$)/u.exec(title) ?? [];
  return {
    url: toHttpUrl(content(page, 'og:url')),
    handle,
    name: shorten(name, 'name'),
    caption: head.length > 0 ? quoted(rest) : undefined,
    likes: count(page, likes, 'likes'),
    comments: count(page, comments, 'comments'),
  };
}
