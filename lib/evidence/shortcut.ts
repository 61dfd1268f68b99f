import { browser } from 'wxt/browser';
import { flashIcon } from './icon';
import { shortlistCreator } from './keeping';
import { repaint } from './view';
import type { Wiring } from './wiring';

/** How long the icon shows that the shortcut was heard, milliseconds. */
const FLASH = 1_500;

/**
 * The shortcut saves the creator of a tab, the active one unless another is given, or renews the facts. It never removes: a
 * key pressed twice by mistake must not cost anything. The badge's star follows, and the icon says for a moment that it was
 * done, or that there was nobody to save.
 */
export async function shortlistByKey(given: number | undefined, wiring: Wiring): Promise<void> {
  const tabId = given ?? (await activeTab());
  if (tabId === undefined) return;
  const isDone = await shortlistCreator({ tabId, fromPage: false }, {}, wiring).then(
    () => true,
    () => false,
  );
  await flashIcon(tabId, isDone ? '✓' : '–');
  await new Promise((resolve) => setTimeout(resolve, FLASH));
  await repaint(tabId, wiring);
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
