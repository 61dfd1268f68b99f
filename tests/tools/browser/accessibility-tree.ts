import type { CDPSession, Page } from 'playwright-core';
import { until } from './devtools';

/** What a screen reader is told of one thing on a page. */
export interface Told {
  role: string;
  name: string;
  /** Pressed, checked, modal and the like, as far as they are told. */
  states: Record<string, unknown>;
  element: number | undefined;
}

interface Node {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  backendDOMNodeId?: number;
}

/** A page as those have it who do not see it: its accessibility tree, and the keyboard. */
export interface Listener {
  /** Waits until something of that role and name is told. */
  hears(role: string, name: RegExp | string, states?: Record<string, unknown>): Promise<Told>;
  /** Goes to it, as a screen reader does on request, and presses a key. */
  press(role: string, name: RegExp | string, key?: string): Promise<void>;
}

export async function listenTo(page: Page): Promise<Listener> {
  const session: CDPSession = await page.context().newCDPSession(page);

  async function tree(): Promise<Told[]> {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, properties = [], backendDOMNodeId }) => ({
        role: role?.value ?? '',
        name: name?.value ?? '',
        states: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
        element: backendDOMNodeId,
      }));
  }

  async function hears(role: string, name: RegExp | string, states: Record<string, unknown> = {}): Promise<Told> {
    return until(`the ${role} “${name}” in what is told of ${page.url()}`, async () =>
      (await tree()).find(
        (told) =>
          told.role === role &&
          (typeof name === 'string' ? told.name === name : name.test(told.name)) &&
          Object.entries(states).every(([state, value]) => told.states[state] === value),
      ),
    );
  }

  return {
    hears,
    async press(role, name, key = 'Enter') {
      const { element } = await hears(role, name);
      if (element === undefined) throw new Error(`${role} “${name}” is nowhere on the page.`);
      await session.send('DOM.focus', { backendNodeId: element });
      await page.keyboard.press(key);
    },
  };
}
