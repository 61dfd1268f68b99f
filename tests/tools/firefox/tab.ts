import { until } from '../browser/devtools';
import type { Marionette } from './marionette';

/** A tab of Firefox. Whatever is done in one brings it to the front. */
export interface Tab {
  goTo(url: string): Promise<void>;
  /** Value of an expression as a script of the page gives it, promises awaited; globals are set on `window`. Throws what it throws. */
  evaluate<T>(expression: string): Promise<T>;
  /** What a script returns that sees the page as the browser does: `document` with its closed shadow roots, not the page's changes. */
  look<T>(script: string): Promise<T>;
  /** Presses the mouse at a point of the window. */
  clickAt(point: { x: number; y: number }): Promise<void>;
  /** Presses the mouse on the first element that matches, once it is there. */
  click(selector: string): Promise<void>;
  /** Types letters, or presses keys by their WebDriver codes. */
  type(text: string): Promise<void>;
  /** All that the page says. */
  text(): Promise<string>;
  /** Waits until the page says `part`; answers with all that it says then. */
  says(part: string): Promise<string>;
  back(): Promise<void>;
  reload(): Promise<void>;
  toFront(): Promise<void>;
  close(): Promise<void>;
}

interface Outcome<T> {
  value: { value?: T; thrown?: string };
}

/** The tab with this handle. */
export function tabAt(marionette: Marionette, handle: string): Tab {
  const toFront = () => marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });

  async function run<T>(script: string, sandbox: string | null): Promise<T> {
    await toFront();
    const { value } = await marionette.send<Outcome<T>>('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[arguments.length - 1];
        (async () => { ${script} })().then((value) => done({ value }), (error) => done({ thrown: String(error) }));`,
      args: [],
      sandbox,
    });
    if (value.thrown !== undefined) throw new Error(value.thrown);
    return value.value as T;
  }

  async function act(actions: object[]): Promise<void> {
    await toFront();
    await marionette.send('WebDriver:PerformActions', { actions });
    await marionette.send('WebDriver:ReleaseActions');
  }

  const tab: Tab = {
    async goTo(url) {
      await toFront();
      await marionette.send('WebDriver:Navigate', { url });
    },
    // As text, so that what comes back belongs to no world.
    evaluate: async <T>(expression: string) => {
      const text = await run<string | null>(`return JSON.stringify(await (${expression})) ?? null;`, null);
      return (text === null ? undefined : JSON.parse(text)) as T;
    },
    look: (script) => run(script, 'system'),
    async clickAt({ x, y }) {
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' };
      const press = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: press }]);
    },
    async click(selector) {
      const point = await until(`${selector} on the page`, () =>
        tab.look<{ x: number; y: number } | null>(`
          const element = document.querySelector(${JSON.stringify(selector)});
          element?.scrollIntoView({ block: 'center' });
          const box = element?.getBoundingClientRect();
          return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;`),
      );
      await tab.clickAt(point);
    },
    async type(text) {
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act([{ type: 'key', id: 'keys', actions: keys }]);
    },
    text: () => tab.look('return document.body?.innerText ?? "";'),
    async says(part) {
      let said = '';
      await until(`“${part}” on the page`, async () => (said = await tab.text()).includes(part)).catch(
        (error: Error) => {
          throw new Error(`${error.message}\nIt says: ${said}`);
        },
      );
      return said;
    },
    async back() {
      await toFront();
      await marionette.send('WebDriver:Back');
    },
    async reload() {
      await toFront();
      await marionette.send('WebDriver:Refresh');
    },
    toFront: async () => void (await toFront()),
    async close() {
      await toFront();
      const left = await marionette.send<string[]>('WebDriver:CloseWindow');
      const [first] = left;
      if (first !== undefined) await marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
    },
  };
  return tab;
}
