import type { BadgeView } from '../../lib/model/badge-view';
import type { BadgeActions } from './actions';
import { createStar } from './star';
import { BADGE_STYLE } from './style';
import { themeAt } from './theme';

/** What a site listens for on the way up, and would take for its own: a space on the star is not "pause the video". */
const KEPT_INSIDE = [
  'keydown',
  'keypress',
  'keyup',
  'click',
  'dblclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
];

export interface BadgeOptions {
  document: Document;
  /** Closed on sites; open where a test has to look inside. */
  mode: ShadowRootMode;
  actions: BadgeActions;
  /** Whether an event may act. A page can make events, but no trusted ones. */
  isTrusted?: (event: Event) => boolean;
}

/** The badge on a creator's page. It is in the page only between `mount` and `hide`. */
export interface Badge {
  host: HTMLElement;
  show(view: BadgeView): void;
  /** Puts the badge last in `anchor`, where it is not there already, in the colours of the place. */
  mount(anchor: Element): void;
  hide(): void;
}

export function createBadge({ document, mode, actions, isTrusted = (event) => event.isTrusted }: BadgeOptions): Badge {
  const host = document.createElement('span');
  const root = host.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = BADGE_STYLE;
  const badge = document.createElement('div');
  const star = createStar(document, actions, isTrusted);
  badge.setAttribute('role', 'group');
  badge.className = 'badge';
  root.append(style, badge);
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());

  let key: string | undefined;

  return {
    host,
    show(view) {
      badge.lang = view.language;
      badge.dir = view.direction;
      badge.setAttribute('aria-label', view.label);
      const parts = view.parts.map(({ text, title }) => {
        const part = document.createElement('span');
        part.className = 'part';
        part.textContent = text;
        part.title = title;
        return part;
      });
      if (key === view.key) star.update(view);
      else star.reset(view);
      key = view.key;
      // The star and its note stay where they are, or the person would lose the focus.
      for (const old of badge.querySelectorAll('.part')) old.remove();
      badge.prepend(...parts);
      if (star.elements.some((element) => element.parentNode !== badge)) badge.append(...star.elements);
    },
    mount(anchor) {
      // Asked before anything is put in: afterwards the browser would have to lay out the page for the answer.
      const theme = themeAt(anchor) ?? systemTheme(document);
      badge.classList.toggle('dark', theme === 'dark');
      if (host.parentNode !== anchor) anchor.append(host);
    },
    hide() {
      host.remove();
      key = undefined;
    },
  };
}

function systemTheme({ defaultView }: Document): 'light' | 'dark' {
  return defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
