import type { Count } from '../../model/count';
import { parseCount } from '../../counts/parse-count';
import type { Page } from '../contract';
import { unwrap } from './user';

// Class names are new at every release and labels are translated. What has stayed: the header, the handle in it, the order
// posts – followers – following, the links to both lists, and the full number in the title of a shortened one.

/** What the rendered header of a profile says. */
export interface Header {
  followers?: Count | undefined;
  following?: Count | undefined;
  postCount?: Count | undefined;
  links: string[];
}

/** The text of an element as it is read, without the spaces of the markup. */
function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The element that shows the handle inside `root`; undefined when it shows no such handle. */
export function handleElement(root: ParentNode, handle: string): Element | undefined {
  for (const element of root.querySelectorAll('h1, h2, h3, a, span'))
    if (element.children.length <= 1 && textOf(element).toLowerCase() === handle) return element;
  return undefined;
}

/** The rendered header that is about `handle`; undefined while another profile's is still there, or none. */
export function findHeader(document: Document, handle: string): Element | undefined {
  return [...document.querySelectorAll('header')].find((header) => {
    const list = listLink(header, 'followers') ?? listLink(header, 'following');
    return handleElement(header, handle) !== undefined && (!list || list.owner === handle);
  });
}

interface ListLink {
  element: Element;
  owner: string;
}

function listLink(header: Element, list: 'followers' | 'following'): ListLink | undefined {
  for (const element of header.querySelectorAll(`a[href*="/${list}/"], a[href$="/${list}"]`)) {
    const [, owner] =
      /^(?:https?:\/\/[^/]+)?\/([\w.]+)\/(?:followers|following)\/?(?:[?#]|$)/.exec(
        element.getAttribute('href') ?? '',
      ) ?? [];
    if (owner !== undefined) return { element, owner: owner.toLowerCase() };
  }
  return undefined;
}

/** Reads the header of `handle`; undefined when it is not there. */
export function readHeader(page: Page, handle: string): Header | undefined {
  const header = findHeader(page.document, handle);
  if (!header) return undefined;
  const links = [...header.querySelectorAll('a[rel~="me"], a[href^="https://l.instagram.com/"]')];
  const addresses = links.map((link) => unwrap(link.getAttribute('href'))).filter((link) => link !== undefined);
  const [posts, followers, following] = rowOf(header);
  return {
    followers: readCount(page, listLink(header, 'followers')?.element ?? followers, 'followers'),
    following: readCount(page, listLink(header, 'following')?.element ?? following),
    postCount: readCount(page, posts, 'posts'),
    links: [...new Set(addresses)],
  };
}

/** The three elements that show posts, followers and following; none when the header has no such row. */
function rowOf(header: Element): Element[] {
  const lists = [listLink(header, 'followers')?.element, listLink(header, 'following')?.element].filter(
    (one) => one !== undefined,
  );
  // Lists that cannot be opened are no links: then the row is known by its shape alone.
  const rows = lists.length > 0 ? ancestors(lists[0], header) : [...header.querySelectorAll('ul, ol, section, div')];
  for (const row of rows) {
    const items = [...row.children].filter((child) => /\p{Nd}/u.test(textOf(child)));
    if (items.length !== 3 || items.length !== row.children.length) continue;
    if (lists.every((list) => items.slice(1).some((item) => item === list || item.contains(list)))) return items;
  }
  return [];
}

function ancestors(element: Element | undefined, end: Element): Element[] {
  const all: Element[] = [];
  for (let up = element?.parentElement; up && all.length < 10; up = up.parentElement) {
    all.push(up);
    if (up === end) break;
  }
  return all;
}

function readCount({ language }: Page, element: Element | undefined, of?: 'followers' | 'posts'): Count | undefined {
  if (!element) return undefined;
  const context = { language, site: 'instagram', ...(of && { of }) } as const;
  const titled = element.matches('[title]') ? element : element.querySelector('[title]');
  const title = titled?.getAttribute('title') ?? '';
  const full = /^[\p{Nd}\s.,'’٬]+$/u.test(title) ? parseCount(title, context) : undefined;
  return full ?? parseCount(textOf(element), context);
}
