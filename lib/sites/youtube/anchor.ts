/** Where the creator's name stands, page by page: a video's author before the header of a channel page kept behind it. */
const PLACES: [selector: string, isHeading: boolean][] = [
  ['ytd-watch-metadata ytd-video-owner-renderer #channel-name', false],
  ['ytd-video-owner-renderer #channel-name', false],
  ['ytd-reel-video-renderer[is-active] yt-reel-channel-bar-view-model', false],
  ['ytd-shorts yt-reel-channel-bar-view-model', false],
  ['ytd-shorts ytd-channel-name', false],
  ['yt-page-header-view-model h1', true],
  ['yt-dynamic-text-view-model h1', true],
  ['ytd-c4-tabbed-header-renderer #channel-name', false],
  ['#channel-header #channel-name', false],
];

/**
 * The element beside the creator's name. YouTube keeps the pages visited before in the document, hidden. A heading cuts off
 * what does not fit into its lines, so there it is the element around it.
 */
export function anchor(document: Document): Element | null {
  for (const [selector, isHeading] of PLACES) {
    for (const element of document.querySelectorAll(selector)) {
      if (element.closest('[hidden]')) continue;
      return isHeading ? (element.parentElement ?? element) : element;
    }
  }
  return null;
}
