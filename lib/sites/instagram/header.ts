import type { Count } from '../../model/count';
import { parseCount } from '../../counts/parse-count';
import { pattern } from '../../counts/pattern';
import type { Page } from '../contract';
import { hasDigit } from '../texts';
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
  const isAbout = (element: Element, list = listLink(element, 'followers') ?? listLink(element, 'following')) =>
    (!list || list.owner === handle) && handleElement(element, handle) !== undefined;
  const header = [...document.querySelectorAll('header')].find((element) => isAbout(element));
  if (header) return header;
  // Should the element be renamed one day, the links to the lists still tell where it is.
  const main = document.querySelector('main');
  return main && listLink(main, 'followers') && isAbout(main) ? main : undefined;
}

function isThreads(link: string): boolean {
  return /^https:\/\/(?:www\.)?threads\.(?:net|com)\/@/.test(link);
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
  // The badge that leads to the same person's Threads is no link of theirs.
  const addresses = links.flatMap((link) => unwrap(link.getAttribute('href')) ?? []).filter((link) => !isThreads(link));
  const [posts, followers, following] = rowOf(header);
  return {
    followers: readCount(page, listLink(header, 'followers')?.element ?? followers, 'followers'),
    following: readCount(page, listLink(header, 'following')?.element ?? following),
    postCount: readCount(page, posts, 'posts'),
    links: [...new Set(addresses)].slice(0, 100),
  };
}

/** The three elements that show posts, followers and following; none when the header has no such row. */
function rowOf(header: Element): Element[] {
  const lists = [listLink(header, 'followers'), listLink(header, 'following')].flatMap((list) => list?.element ?? []);
  if (lists.length > 0) {
    for (const row of ancestors(lists[0], header)) {
      const items = numbered(row);
      const [, ...others] = items;
      if (items.length === 3 && lists.every((list) => others.some((item) => item.contains(list)))) return items;
    }
    return [];
  }
  // Lists that cannot be opened are no links. Then only a list of three tells, or the full number in the title of the second.
  const rows = [...header.querySelectorAll('ul, ol, section, div')].filter((row) => row.children.length === 3);
  return (
    rows
      .map(numbered)
      .find((items) => items.length === 3 && (/^li$/i.test(items[0]?.tagName ?? '') || titleOf(items[1]))) ?? []
  );
}

function numbered(row: Element): Element[] {
  return [...row.children].filter((child) => hasDigit(textOf(child)));
}

function ancestors(element: Element | undefined, end: Element): Element[] {
  const all: Element[] = [];
  for (let up = element?.parentElement; up && all.length < 10; up = up.parentElement) {
    all.push(up);
    if (up === end) break;
  }
  return all;
}

const fullNumber = pattern(String.raw`^[\p{Nd}\s.,'’٬]+$`);

/** The number in the title inside an element; '' when there is none. */
function titleOf(element: Element | undefined): string {
  const title = element?.matches('[title]') ? element : element?.querySelector('[title]');
  const text = title?.getAttribute('title') ?? '';
  return fullNumber(text).test(text) ? text : '';
}

function readCount({ numbers }: Page, element: Element | undefined, of?: 'followers' | 'posts'): Count | undefined {
  if (!element) return undefined;
  const context = { numbers, site: 'instagram', of } as const;
  return parseCount(titleOf(element), context) ?? parseCount(textOf(element), context);
}
