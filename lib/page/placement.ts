import type { Badge } from '../../components/badge/badge';
import type { BadgeView } from '../model/badge-view';

/** How often a site may drop the badge of one creator before it is left at that: no fight with a page. */
const MAX_RETURNS = 20;

export interface Placement {
  /** Has the badge say this, and keeps it in its place from now on. */
  show(view: BadgeView): void;
  /** Looks after it: it may have been dropped, or its place rendered anew. */
  check(): void;
  /** Takes it off the page. */
  clear(): void;
}

/**
 * Keeps the badge last in the reader's anchor. It goes in only after the page has loaded, when frameworks have taken over
 * what the server rendered; the only node that is watched is the anchor itself, and of it only its children. It is made
 * when there is something to say: most pages of a site are about nobody.
 */
export function createPlacement(make: () => Badge, anchor: () => Element | null, signal: AbortSignal): Placement {
  let badge: Badge | undefined;
  let wanted = false;
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (!badge?.host.isConnected) requestAnimationFrame(check);
  });

  function check(): void {
    if (!badge || !wanted || document.readyState !== 'complete' || signal.aborted) return;
    const place = anchor();
    if (!place || badge.host.parentNode === place) return;
    if (returns >= MAX_RETURNS) return;
    returns += 1;
    badge.mount(place);
    observer.disconnect();
    observer.observe(place, { childList: true });
  }

  function clear(): void {
    wanted = false;
    returns = 0;
    observer.disconnect();
    badge?.hide();
  }

  window.addEventListener('load', check, { signal });
  signal.addEventListener('abort', clear);

  return {
    show(view) {
      badge ??= make();
      badge.show(view);
      wanted = true;
      check();
    },
    check,
    clear,
  };
}
