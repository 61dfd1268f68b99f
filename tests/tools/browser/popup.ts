import type { Page } from 'playwright-core';
import { attach, until, type Line } from './devtools';
import type { Vett } from './launch';
import { evaluateInWorker, tabIdOf } from './worker';

/** The real popup of the toolbar. It closes as the browser closes it; `close` is for the end. */
export interface Popup {
  line: Line;
  text(): Promise<string>;
  /** Waits until it says `part`; answers with all that it says then. */
  says(part: string): Promise<string>;
  /** Clicks the first element that matches, with the mouse. */
  click(selector: string): Promise<void>;
  /** Presses a key: `Tab`, `Enter`, `Escape`, or a letter. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens the toolbar popup over a page and waits until it has something to say. */
export async function openPopup(vett: Vett, page: Page): Promise<Popup> {
  const { devtools } = vett;
  await tabIdOf(vett, page);
  const known = new Set((await devtools.send('Target.getTargets')).targetInfos.map(({ targetId }) => targetId));
  await evaluateInWorker(vett, 'chrome.action.openPopup().then(() => true)');
  const targetId = await until('the popup', async () => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    return targetInfos.find((one) => !known.has(one.targetId) && one.url === vett.address('popup.html'))?.targetId;
  });
  const line = await attach(devtools, targetId);
  await until('the words in the popup', () =>
    line.evaluate<boolean>(`(document.querySelector('h1')?.innerText ?? '') !== ''`),
  );

  const text = () => line.evaluate<string>('document.body.innerText');
  return {
    line,
    text,
    async says(part) {
      let said = '';
      await until(`“${part}” in the popup`, async () => (said = await text()).includes(part)).catch((error: Error) => {
        throw new Error(`${error.message}\nIt says: ${said}`);
      });
      return said;
    },
    async click(selector) {
      const point = await line.evaluate<{ x: number; y: number } | null>(`(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        element?.scrollIntoView({ block: 'center' });
        const box = element?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      })()`);
      if (!point) throw new Error(`The popup has no ${selector}.`);
      for (const type of ['mousePressed', 'mouseReleased']) {
        await line.send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });
      }
    },
    async press(key) {
      const code = KEY_CODES[key];
      const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
      const params = { key, code: key, ...(code && { windowsVirtualKeyCode: code }) };
      await line.send('Input.dispatchKeyEvent', {
        type: text ? 'keyDown' : 'rawKeyDown',
        ...params,
        ...(text && { text }),
      });
      await line.send('Input.dispatchKeyEvent', { type: 'keyUp', ...params });
    },
    async type(text) {
      await until('a field of the popup to type into', () =>
        line.evaluate<boolean>(`document.hasFocus() && document.activeElement?.matches('input, textarea')`),
      );
      await line.send('Input.insertText', { text });
    },
    async screenshot() {
      const { data } = await line.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    async close() {
      await line.hangUp();
      await devtools.send('Target.closeTarget', { targetId }).catch(() => undefined);
      await until('the end of the popup', async () => {
        const { targetInfos } = await devtools.send('Target.getTargets');
        return targetInfos.every((one) => one.targetId !== targetId);
      });
    },
  };
}

const KEY_CODES: Record<string, number> = { Tab: 9, Enter: 13, Escape: 27, ArrowDown: 40, ArrowUp: 38 };

/** The popup's page in a tab of its own, about the tab of `page`: same code, easier to look at. */
export async function popupPage(vett: Vett, page: Page, size = { width: 380, height: 580 }): Promise<Page> {
  const tabId = await tabIdOf(vett, page);
  const popup = await vett.context.newPage();
  await popup.setViewportSize(size);
  await popup.goto(vett.address(`popup.html?tab=${tabId}`));
  await popup.locator('h1').waitFor();
  return popup;
}

/** All that a popup page says. */
export async function popupText(popup: Page): Promise<string> {
  return popup.locator('body').innerText();
}
