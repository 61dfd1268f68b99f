import { textDirection } from '../../lib/i18n/direction';
import { t, uiLanguage } from '../../lib/i18n/text';
import type { Verdict } from '../../lib/model/verdict';
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
  show(verdict: Verdict): void;
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
  badge.lang = uiLanguage();
  badge.dir = textDirection();
  badge.className = 'badge';
  root.append(style, badge);
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());

  let account: string | undefined;

  return {
    host,
    show(verdict) {
      const { name, handle } = verdict.profile;
      const known = name ?? handle;
      badge.setAttribute('aria-label', known ? t('badge_label', known) : t('badge_label_unnamed'));
      const { said = [], facts = [] } = verdict;
      const parts = [...said, ...facts].map(({ text, title }) => {
        const part = document.createElement('span');
        part.className = 'part';
        part.textContent = text;
        part.title = title;
        return part;
      });
      if (account === verdict.account.key) star.update(verdict.saved);
      else star.reset(verdict.saved);
      account = verdict.account.key;
      // The star and its note stay where they are, or the person would lose the focus.
      for (const old of badge.querySelectorAll('.part')) old.remove();
      badge.prepend(...parts);
      if (star.elements.some((element) => element.parentNode !== badge)) badge.append(...star.elements);
    },
    mount(anchor) {
      if (host.parentNode !== anchor) anchor.append(host);
      const system = document.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      badge.classList.toggle('dark', (themeAt(anchor) ?? system) === 'dark');
    },
    hide() {
      host.remove();
      account = undefined;
    },
  };
}
