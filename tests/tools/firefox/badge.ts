import { READ_BADGE, type BadgeButton, type BadgeReading } from '../browser/badge';
import { until } from '../browser/devtools';
import type { Tab } from './tab';

/** The badge as it is now; null while there is none on the page. */
export async function readBadge(tab: Tab): Promise<BadgeReading | null> {
  return inBadge<BadgeReading>(tab, READ_BADGE);
}

/** The badge once it is there, and once `when` is true of it. */
export async function waitForBadge(
  tab: Tab,
  when: (badge: BadgeReading) => boolean = () => true,
): Promise<BadgeReading> {
  return until(
    'the badge',
    async () => {
      const badge = await readBadge(tab);
      return badge && when(badge) ? badge : undefined;
    },
    20_000,
  );
}

/** Presses a button of the badge with the mouse, as a person does. */
export async function clickBadge(tab: Tab, button: BadgeButton = 'star'): Promise<void> {
  const point = await inBadge<{ x: number; y: number }>(
    tab,
    `function () {
      const button = this.querySelector('.${button}');
      button.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }`,
  );
  if (!point) throw new Error('There is no badge to press.');
  await tab.clickAt(point);
}

/** Calls a function with the badge's closed shadow root as `this`, out of the page's sight; null while there is no badge. */
async function inBadge<T>(tab: Tab, reading: string): Promise<T | null> {
  return tab.look<T | null>(`
    const roots = [...document.querySelectorAll('span')].map((element) => element.openOrClosedShadowRoot);
    const root = roots.find((one) => one?.querySelector('.badge[role=group]'));
    return root ? (${reading}).call(root) : null;`);
}
