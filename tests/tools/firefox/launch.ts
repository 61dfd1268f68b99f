import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../browser/devtools';
import type { Answer } from '../browser/serve';
import type { ServedPage } from '../browser/served-page';
import { findFirefox } from './find-firefox';
import { callMarionette, type Marionette } from './marionette';
import { serveSites } from './site-server';
import { tabAt, type Tab } from './tab';

/** What the extension is called in its manifest. */
const ID = 'vett@vett.example';
/** Firefox makes one up for each profile, unless it is told. */
const UUID = 'b0c1f5d4-5d0c-4f4e-8f3e-0a6f7f2f9a11';

export interface FirefoxOptions {
  /** The folder of a built extension: `.output/firefox-mv3`. */
  extensionPath: string;
  /** Keeps what the browser stores for the next launch; without one a new profile is made, and deleted at the end. */
  profileDir?: string;
  /** Pages to serve at their real addresses. */
  pages?: ServedPage[];
  /** A local copy of a site, asked before the pages. */
  answer?: Answer;
}

/** A running Firefox with the extension in it. */
export interface Firefox {
  marionette: Marionette;
  /** Where the browser puts what is downloaded. */
  downloads: string;
  /** A new tab, in front, at an address. */
  open(url: string): Promise<Tab>;
  /** Address of a page of the extension. */
  address(path: string): string;
  /**
   * What a script of the browser's own returns. It has `extension`, and `gBrowser` of the window; it may await. Throws what
   * it throws.
   */
  inBrowser<T>(script: string): Promise<T>;
  close(): Promise<void>;
}

/** Starts Firefox, without a window, with the extension as one that is loaded for the session. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { extensionPath, pages = [], answer } = options;
  if (!existsSync(join(extensionPath, 'manifest.json'))) throw new Error(`There is no extension in ${extensionPath}.`);
  const path = findFirefox();
  const profile = options.profileDir ?? mkdtempSync(join(tmpdir(), 'firefox-'));
  const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
  const sites = await serveSites(pages, answer);
  const isNew = !existsSync(join(profile, 'user.js'));
  writeFileSync(join(profile, 'user.js'), preferences(sites.port, downloads));
  const port = join(profile, 'MarionetteActivePort');
  rmSync(port, { force: true });
  const firefox = spawn(
    path,
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    { stdio: 'ignore', env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()).once('error', () => resolve()));

  async function end(): Promise<void> {
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 10_000))]);
    kill(firefox);
    await ended;
    await sites.close();
    rmSync(downloads, { recursive: true, force: true });
    if (options.profileDir === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  try {
    const marionette = await until('Firefox', () => call(port), 30_000);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await marionette.send('Addon:Install', { path: extensionPath, temporary: true });
    // It would come in front of whatever is opened next.
    if (isNew) await until('the welcome page', () => inBrowser<boolean>(marionette, CLOSE_WELCOME));
    return {
      marionette,
      downloads,
      address: (page) => `moz-extension://${UUID}/${page}`,
      async open(url) {
        const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' });
        const tab = tabAt(marionette, handle);
        await tab.goTo(url);
        return tab;
      },
      inBrowser: (script) => inBrowser(marionette, script),
      async close() {
        await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => undefined);
        marionette.hangUp();
        await end();
      },
    };
  } catch (error) {
    kill(firefox);
    await end();
    throw error;
  }
}

/** Closes the page that comes with the installation; false while it is not there. */
const CLOSE_WELCOME = `
  const welcome = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
  if (!welcome) return false;
  gBrowser.removeTab(welcome);
  return true;`;

function kill(firefox: ChildProcess): void {
  if (firefox.exitCode === null) firefox.kill('SIGKILL');
}

async function call(port: string): Promise<Marionette | undefined> {
  if (!existsSync(port)) return undefined;
  const number = Number(readFileSync(port, 'utf8'));
  return number > 0 ? callMarionette(number).catch(() => undefined) : undefined;
}

async function inBrowser<T>(marionette: Marionette, script: string): Promise<T> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    const { value } = await marionette.send<{ value: { value?: T; thrown?: string } }>('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[arguments.length - 1];
        const { gBrowser } = window;
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)}) ?? {};
        (async () => { ${script} })().then((value) => done({ value }), (error) => done({ thrown: String(error) + error?.stack }));`,
      args: [],
      sandbox: 'system',
    });
    if (value.thrown !== undefined) throw new Error(value.thrown);
    return value.value as T;
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

function preferences(proxy: number, downloads: string): string {
  const all = {
    // Any free port; Firefox writes down which.
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.always_ask_before_handling_new_types': false,
    // The extension speaks the browser's language.
    'intl.locale.requested': 'en-US',
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
