import { until } from '../browser/devtools';
import type { Firefox } from './launch';
import type { Tab } from './tab';

const PARENT = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { browserActionFor, tabTracker } = ExtensionParent.apiManager.global;`;
const PERMISSIONS = `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');`;

/** The browser's number of a tab. */
async function tabIdOf(firefox: Firefox, tab: Tab): Promise<number> {
  await tab.toFront();
  return firefox.inBrowser<number>(`${PARENT} return tabTracker.getId(gBrowser.selectedTab);`);
}

/** The popup's page in a tab of its own, about another tab: same code, easier to look at. */
export async function popupOf(firefox: Firefox, tab: Tab): Promise<Tab> {
  const tabId = await tabIdOf(firefox, tab);
  return firefox.open(firefox.address(`popup.html?tab=${tabId}`));
}

/** The text on the toolbar icon for a tab. */
export async function iconText(firefox: Firefox, tab: Tab): Promise<string> {
  const tabId = await tabIdOf(firefox, tab);
  return firefox.inBrowser<string>(
    `${PARENT} return browserActionFor(extension).action.getProperty(tabTracker.getTab(${tabId}), 'badgeText') ?? '';`,
  );
}

/** Ends the background page as the browser does after half a minute of rest. */
export async function endBackground(firefox: Firefox): Promise<void> {
  await firefox.inBrowser(`await extension.terminateBackground({ ignoreDevToolsAttached: true });`);
  await until('the end of the background page', async () => (await backgroundState(firefox)) === 'stopped');
}

/** `running`, `stopped`, or on the way from the one to the other. */
export async function backgroundState(firefox: Firefox): Promise<string> {
  return firefox.inBrowser<string>('return extension.backgroundState;');
}

/** The sites that the extension may read at the moment. */
export async function sitesAllowed(firefox: Firefox): Promise<string[]> {
  return firefox.inBrowser<string[]>(`
    const { patterns } = extension.policy.allowedOrigins;
    return patterns.map(({ pattern }) => pattern).filter((pattern) => pattern.startsWith('https:'));`);
}

/** Takes all sites away from the extension, as a person does in the add-on manager. */
export async function forbidSites(firefox: Firefox): Promise<void> {
  await firefox.inBrowser(`${PERMISSIONS}
    const origins = extension.manifest.host_permissions;
    await ExtensionPermissions.remove(extension.id, { permissions: [], origins }, extension);`);
  await until('the sites to be out of reach', async () => (await sitesAllowed(firefox)).length === 0);
}

/** Presses "Allow" where the browser asks whether the extension may have what it asked for; answers with the question. */
export async function allow(firefox: Firefox): Promise<string> {
  return until('the browser’s question', () =>
    firefox.inBrowser<string | null>(`
      const { panel } = window.PopupNotifications;
      const question = panel.firstElementChild;
      if (panel.state !== 'open' || !question?.button) return null;
      const text = question.textContent;
      question.button.click();
      return text;`),
  );
}

/** The popup of the toolbar button, over the tab in front. Opened as by a press of the button. */
export interface ToolbarPopup {
  text(): Promise<string>;
  /** Waits until it says `part`; answers with all that it says then. */
  says(part: string): Promise<string>;
  /** Presses the mouse on the first element that matches. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** Presses the toolbar button over a tab. */
export async function openPopup(firefox: Firefox, tab: Tab): Promise<ToolbarPopup> {
  await tab.toFront();
  await firefox.inBrowser(`${PARENT} await browserActionFor(extension).openPopup(window, false);`);

  /** What a script returns that runs in the popup's page, which has a process of its own; null when it is closed. */
  const inPopup = <T>(script: string) =>
    firefox.inBrowser<T | null>(`
      const popup = document.querySelector('.webextension-popup-browser');
      if (!popup?.messageManager) return null;
      const said = new Promise((resolve) => popup.messageManager.addMessageListener('said', ({ data }) => resolve(data)));
      const script = ${JSON.stringify(`sendAsyncMessage('said', (() => { const { document } = content; ${script} })());`)};
      popup.messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(script), false);
      return Promise.race([said, new Promise((resolve) => window.setTimeout(resolve, 2_000, null))]);`);

  const text = async () => (await inPopup<string>(`return document.body?.innerText ?? '';`)) ?? '';
  return {
    text,
    async says(part) {
      let said = '';
      await until(`“${part}” in the popup`, async () => (said = await text()).includes(part)).catch((error: Error) => {
        throw new Error(`${error.message}\nIt says: ${said}`);
      });
      return said;
    },
    async click(selector) {
      await inPopup(`
        const element = document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = element.getBoundingClientRect();
        for (const type of ['mousedown', 'mouseup'])
          content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 }, {});`);
    },
    async close() {
      await firefox.inBrowser(
        `for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup();`,
      );
    },
  };
}

/** A request that Firefox sent, or would have sent. */
export interface NetworkRequest {
  url: string;
  /** The origin of the page that asked; `extension` for the extension, in whatever page; '' for the browser itself. */
  from: string;
}

/** Notes every request from now on; what comes back answers with them. */
export async function watchRequests(firefox: Firefox): Promise<() => Promise<NetworkRequest[]>> {
  await firefox.inBrowser(`
    window.requestsSeen = [];
    Services.obs.addObserver((subject) => {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal, loadingPrincipal } = loadInfo;
      const all = [triggeringPrincipal, loadingPrincipal].filter(Boolean);
      const isOurs = all.some((one) => one.addonId === extension.id || one.contentScriptAddonPolicy?.id === extension.id);
      const from = isOurs ? 'extension' : triggeringPrincipal.isContentPrincipal ? triggeringPrincipal.originNoSuffix : '';
      window.requestsSeen.push({ url: URI.spec, from });
    }, 'http-on-opening-request');`);
  return () => firefox.inBrowser<NetworkRequest[]>('return window.requestsSeen;');
}
