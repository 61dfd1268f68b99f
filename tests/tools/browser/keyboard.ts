import type { Page } from 'playwright-core';

/** What has the focus, by the name that it goes by. */
const FOCUSED = `(() => {
  const { activeElement: element } = document;
  const named = element?.getAttribute('aria-label') ?? element?.labels?.[0]?.innerText ?? element?.innerText ?? '';
  return named.trim();
})()`;

/** Who presses keys, and who tells what they do: a page, or the toolbar's popup. */
export interface Keyboard {
  press(key: string): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
}

export function keyboardOf(page: Page): Keyboard {
  return { press: (key) => page.keyboard.press(key), evaluate: (expression) => page.evaluate(expression) };
}

/** Presses a key, Tab unless another is given, until something of that name has the focus. Throws when nothing gets it. */
export async function goTo({ press, evaluate }: Keyboard, name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    const focused = await evaluate<string>(FOCUSED);
    if (name.test(focused)) return;
    passed.push(focused.slice(0, 20));
    await press(key);
  }
  throw new Error(`${name} cannot be reached by ${key}. On the way: ${passed.join(' · ')}`);
}
