import { account } from './address';
import { findHeader, handleElement } from './header';

/**
 * Where the badge goes: beside the handle, in the header of a profile or of a post. A post opened over a profile has its own
 * header in a dialog.
 */
export function anchor(document: Document): Element | null {
  const about = account(document.location?.href ?? '');
  if (about?.kind === 'profile' && about.handle !== undefined) {
    const header = findHeader(document, about.handle);
    return header ? beside(handleElement(header, about.handle), header) : null;
  }
  for (const place of ['[role="dialog"] header', 'article header', 'main header', 'header'])
    for (const header of document.querySelectorAll(place)) {
      const element = about?.kind === 'post' ? authorElement(header) : header.querySelector('h2, h1');
      if (element) return beside(element, header);
    }
  return null;
}

/** The link of a post's header that shows the handle it leads to. */
function authorElement(header: Element): Element | undefined {
  return [...header.querySelectorAll('a[href^="/"]')].find((link) => {
    const [, handle] = /^\/([\w.]+)\/?(?:\?|$)/.exec(link.getAttribute('href') ?? '') ?? [];
    return handle !== undefined && link.textContent?.trim().toLowerCase() === handle.toLowerCase();
  });
}

/** The parent of the outermost link, button or heading around an element: a badge in a link would be a link. */
function beside(element: Element | undefined, end: Element): Element | null {
  let outermost: Element | undefined = element;
  for (let up = element?.parentElement; up && up !== end; up = up.parentElement)
    if (/^(?:A|BUTTON|H[1-6])$/i.test(up.tagName) || /^(?:link|button|heading)$/.test(up.getAttribute('role') ?? ''))
      outermost = up;
  return outermost?.parentElement ?? null;
}
