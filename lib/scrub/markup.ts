import { isAddress, scrubAddress } from './address';
import { hide, isIdLike } from './json';
import type { Scrubber } from './scrubber';
import { scrubScript } from './scripts';
import { saysCount, type Openness } from './words';

const ELEMENT = 1;
const TEXT = 3;

/** What holds nothing that a reader looks at, or what could not be gone through as it stands. */
const LEFT_OUT = new Set(
  'template iframe object embed canvas audio video source track svg picture textarea noscript'.split(' '),
);
/** Attributes that hold addresses. */
const ADDRESSES = new Set(['href', 'src', 'action', 'itemid', 'itemtype', 'cite']);
/** Attributes in which sites write words of their own. */
const PLAIN = new Set(
  (
    'class id role type rel name property itemprop http-equiv charset lang dir for tabindex target as media itemscope ' +
    'hidden width height is slot page-subtype data-e2e data-testid data-sjs data-content-len data-page aria-hidden ' +
    'aria-expanded aria-selected aria-level'
  ).split(' '),
);
/** Meta tags whose content is a word of the site's own. */
const PLAIN_META = /^(?:og:type|og:locale|og:site_name|twitter:card|viewport|robots|referrer|color-scheme|identifier)$/;
/** Where the visitor's own things stand, and what others wrote below a post. */
const OTHERS =
  /(?:^|[-_ ])(?:comments?|repl(?:y|ies)|inbox|messages?|notifications?|chat|guide|masthead|navigation)(?:$|[-_ ])/i;

/** Takes out of a document, in place, what it says of people. Its tags, their order and the names of their attributes stay. */
export function scrubMarkup(document: Document, scrubber: Scrubber): void {
  const waiting: [Node, Openness | 'all'][] = [[document.documentElement, 'counts']];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, above] = next;
    if (node.nodeType === TEXT) {
      const text = node.nodeValue ?? '';
      const openness = node.parentElement?.localName === 'title' ? 'words' : above;
      if (text.trim() !== '' && openness !== 'all') node.nodeValue = hide(text, openness, scrubber);
    } else if (node.nodeType !== ELEMENT || LEFT_OUT.has((node as Element).localName)) {
      node.parentNode?.removeChild(node);
    } else {
      const element = node as Element;
      const openness = opennessOf(element, above);
      scrubAttributes(element, openness === 'all' ? 'counts' : openness, scrubber);
      if (element.localName === 'script') {
        element.textContent = scrubScript(element.textContent ?? '', element.getAttribute('type') ?? '', scrubber);
      } else if (element.localName === 'style') element.textContent = '';
      else for (const child of element.childNodes) waiting.push([child, openness]);
    }
  }
}

/** How much of the texts in an element may stay; `all` where they are one number and its words, each in an element of its own. */
function opennessOf(element: Element, above: Openness | 'all'): Openness | 'all' {
  if (above === 'nothing' || isOthers(element)) return 'nothing';
  const isSmall = element.childElementCount > 0 && element.childElementCount < 5;
  return isSmall && saysCount(element.textContent ?? '') ? 'all' : above;
}

function isOthers(element: Element): boolean {
  const { localName } = element;
  // The whole page can be of a class that speaks of its navigation.
  if (localName === 'html' || localName === 'body' || localName === 'head') return false;
  const said = ['id', 'class', 'role', 'data-e2e', 'data-testid'].map((name) => element.getAttribute(name) ?? '');
  return localName === 'nav' || [localName, ...said].some((text) => OTHERS.test(text));
}

function scrubAttributes(element: Element, openness: Openness, scrubber: Scrubber): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (!/^[a-z][\w:.-]{0,60}$/i.test(name) || /^(?:on|style$|srcset$|srcdoc$|nonce$|integrity$|value$)/i.test(name)) {
      element.removeAttribute(name);
    } else if (value !== '') element.setAttribute(name, scrubAttribute(element, name, value, openness, scrubber));
  }
}

function scrubAttribute(element: Element, name: string, value: string, openness: Openness, scrubber: Scrubber): string {
  if (scrubber.isKept(value)) return value;
  if (ADDRESSES.has(name) || isAddress(value)) return scrubAddress(value, scrubber);
  if (PLAIN.has(name)) return scrubPlain(value, scrubber);
  if (name === 'content' && element.localName === 'meta') {
    const of = ['property', 'name', 'itemprop', 'http-equiv']
      .map((one) => element.getAttribute(one) ?? '')
      .find(Boolean);
    if (PLAIN_META.test(of ?? '')) return scrubPlain(value, scrubber);
    if (/description|title/.test(of ?? '')) return hide(value, 'words', scrubber);
  }
  if (isIdLike(value)) return scrubber.ids(value);
  if (/^\S{40,}$/.test(value)) {
    scrubber.takenOut.secrets += 1;
    return 'removed';
  }
  return hide(value, openness, scrubber);
}

/** Words of the site's own, with ids among them replaced. */
function scrubPlain(value: string, scrubber: Scrubber): string {
  return value
    .split(/(\s+)/)
    .map((word) => (/\d{5,}/.test(word) || word.length > 80 || scrubber.people.has(word) ? scrubber.ids(word) : word))
    .join('');
}
