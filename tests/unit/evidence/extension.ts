import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer } from '../../../lib/messages/envelope';
import type { PageVerbs, WorkerVerb, WorkerVerbs } from '../../../lib/messages/verbs';
import { speak } from '../components/locale';

// The extension of the tests: the real worker on an invented browser, whose tabs, pages and icons can be looked at.

// Each test starts workers from scratch: quick, but not on a machine that does much else.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

interface Tab {
  id: number;
  /** Missing where the extension may not read it. */
  url?: string;
  status: 'loading' | 'complete';
  active?: boolean;
}

export const OWN_PAGE = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

export const tabs = new Map<number, Tab>();
/** Tabs whose content script is there, and what it has been told. */
export const pages = new Map<number, { told: PageVerbs['page.judged'][0][]; silent?: boolean }>();
export const icons = new Map<number, { text: string; title: string }>();
/** The session's storage: how many characters fit in; undefined for no storage at all. */
export const session: { room: number | undefined } = { room: 10_000_000 };

const listeners = { commands: [] as ((command: string, tab?: Tab) => void)[] };

export async function startBrowser(): Promise<void> {
  fakeBrowser.reset();
  speak('en');
  tabs.clear();
  pages.clear();
  icons.clear();
  session.room = 10_000_000;
  vi.stubGlobal('indexedDB', new IDBFactory());
  stubBrowser();
  await startWorker();
}

/** A worker as the browser starts it: nothing is left in memory of the one before. */
export async function startWorker(): Promise<void> {
  vi.resetModules();
  listeners.commands = [];
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.tabs.onUpdated.removeAllListeners();
  fakeBrowser.tabs.onRemoved.removeAllListeners();
  const { default: background } = await import('../../../entrypoints/background');
  await background.main();
}

function stubBrowser(): void {
  const { session: area } = fakeBrowser.storage;
  const [get, set, remove] = [area.get.bind(area), area.set.bind(area), area.remove.bind(area)];
  const there = () => {
    if (session.room === undefined) throw new TypeError('no session storage');
  };
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ host_permissions: ['https://www.youtube.com/*', 'https://*.instagram.com/*'] }),
  });
  vi.spyOn(area, 'get').mockImplementation(async (keys?: unknown) => {
    there();
    return get(keys as never);
  });
  vi.spyOn(area, 'remove').mockImplementation(async (keys: unknown) => {
    there();
    return remove(keys as string[]);
  });
  vi.spyOn(area, 'set').mockImplementation(async (items: Record<string, unknown>) => {
    there();
    const after = { ...(await get(null)), ...items };
    if (JSON.stringify(after).length > session.room!) throw new Error('QUOTA_BYTES quota exceeded');
    return set(items);
  });
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id: number) => {
    const tab = tabs.get(id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return { ...tab } as never;
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(
    async ({ active }: { active?: boolean }) =>
      [...tabs.values()].filter((tab) => active === undefined || tab.active === active) as never,
  );
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (id: number, { verb, payload }: { verb: string; payload: never }) => {
      const page = pages.get(id);
      if (!page) throw new Error('Could not establish connection. Receiving end does not exist.');
      if (page.silent) return new Promise(() => undefined);
      if (verb === 'page.judged') page.told.push(payload);
      return { ok: true, value: verb === 'page.ping' ? { url: tabs.get(id)?.url } : null };
    },
  });
  const icon = (tabId: number) => icons.get(tabId) ?? { text: '', title: '' };
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
      void icons.set(tabId, { ...icon(tabId), text }),
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
      void icons.set(tabId, { ...icon(tabId), title }),
  });
  Object.assign(fakeBrowser.commands, {
    onCommand: { addListener: (listener: (typeof listeners.commands)[0]) => listeners.commands.push(listener) },
  });
}

export function press(command: string, tab?: Tab): void {
  for (const listener of listeners.commands) listener(command, tab);
}

/** Opens a tab at an address, with a content script in it unless told otherwise. */
export function open(id: number, url: string | undefined, given: Partial<Tab> & { script?: boolean } = {}): void {
  const { script = true, ...tab } = given;
  tabs.set(id, { id, url, status: 'complete', ...tab });
  if (script) pages.set(id, { told: [] });
}

/** The site moves within its page. */
export function move(id: number, url: string): void {
  tabs.set(id, { ...tabs.get(id)!, url });
}

/** The sender that the browser gives a content script. */
export function pageSender(tabId: number, given: Record<string, unknown> = {}) {
  const tab = tabs.get(tabId);
  return { id: 'test-extension-id', url: tab?.url, frameId: 0, tab, ...given };
}

/** Sends a message as any sender and gives back the answer as it travels: undefined when nobody answered. */
export async function deliver(message: unknown, sender: unknown): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const sendResponse = (reply: unknown) => resolve(JSON.parse(JSON.stringify(reply)));
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, sendResponse).then((results) => {
      if (!results.includes(true as never)) resolve(undefined);
    });
  });
}

function unwrap<V extends WorkerVerb>(reply: Answer | undefined): WorkerVerbs[V][1] {
  if (!reply) throw new Error('no answer');
  if (!reply.ok) throw new Error(reply.code);
  return reply.value as WorkerVerbs[V][1];
}

/** A content script asks the worker; it travels as JSON, as Chromium sends it. */
export async function fromPage<V extends WorkerVerb>(
  tabId: number,
  verb: V,
  payload: WorkerVerbs[V][0],
  given: Record<string, unknown> = {},
): Promise<WorkerVerbs[V][1]> {
  return unwrap<V>(await deliver(JSON.parse(JSON.stringify({ verb, payload })), pageSender(tabId, given)));
}

/** The popup asks the worker. */
export async function fromPopup<V extends WorkerVerb>(verb: V, payload: WorkerVerbs[V][0]): Promise<WorkerVerbs[V][1]> {
  return unwrap<V>(await deliver(JSON.parse(JSON.stringify({ verb, payload })), OWN_PAGE));
}
