import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Request } from 'playwright-core';
import { until } from './devtools';
import { speaking, type Language } from './find-chromium';
import { networkRequests, type NetworkRequest } from './network-log';
import { serve, type Answer } from './serve';
import type { ServedPage } from './served-page';

export interface LaunchOptions {
  /** The folder of a built extension: `.output/chrome-mv3`. */
  extensionPath: string;
  /** Keeps what the browser stores for the next launch; without one a new profile is made, and deleted at the end. */
  profileDir?: string;
  /** Without a window; the default. */
  headless?: boolean;
  /** Pages to serve at their real addresses. */
  pages?: ServedPage[];
  /** A local copy of a site, asked before the pages. */
  answer?: Answer;
  /** Language of the browser, and with it of the extension. */
  language?: Language;
  /** Whether what is not served may go to the network. Never in tests. */
  online?: boolean;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Leaves the page open that comes with the installation. Else it is closed before anything else is opened. */
  welcome?: boolean;
}

/** A request that something in the browser made. */
export interface SeenRequest {
  url: string;
  type: string;
  /** The address of the page or worker that made it; '' when it is not known. */
  from: string;
}

/** A running Chromium with the extension in it. */
export interface Vett {
  context: BrowserContext;
  /** A session of the whole browser: targets, workers, the toolbar. */
  devtools: CDPSession;
  /** The extension's id. */
  id: string;
  language: Language;
  /** Every request of pages and of the extension's own pages, as the driver sees them, served ones included. */
  requests: SeenRequest[];
  /** A new tab at an address. */
  open(url: string): Promise<Page>;
  /** Address of a page of the extension. */
  address(path: string): string;
  /**
   * Ends the browser. Answers with what got past the interception to the network, by whatever part of the browser; nothing
   * is logged when `online`.
   */
  close(): Promise<NetworkRequest[]>;
}

/**
 * Starts Chromium with the extension and waits until its worker is there. This is all that a tour needs:
 *
 *     const vett = await launch({ extensionPath, pages: casesIn('tests/pages').map(pageOf) });
 *     const page = await vett.open('https://www.youtube.com/@someone');
 *     const badge = await waitForBadge(page);          // badge.ts
 *     const popup = await openPopup(vett, page);       // popup.ts: the real one; `popupPage` is one in a tab
 *     await clickStar(page);
 *     const shortlist = await openShortlist(vett);     // shortlist.ts: rows, CSV
 *     await vett.close();
 */
export async function launch(options: LaunchOptions): Promise<Vett> {
  const { extensionPath, headless = true, online = false, language = 'en' } = options;
  if (!existsSync(join(extensionPath, 'manifest.json'))) throw new Error(`There is no extension in ${extensionPath}.`);
  const profile = options.profileDir ?? mkdtempSync(join(tmpdir(), 'browser-'));
  const isNew = !existsSync(preferencesOf(profile));
  allowReloading(profile);
  const log = join(mkdtempSync(join(tmpdir(), 'network-')), 'log.json');
  const { executablePath, env } = speaking(language);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    env: { ...process.env, ...env },
    headless,
    acceptDownloads: true,
    viewport: options.viewport ?? (headless ? { width: 1280, height: 800 } : null),
    colorScheme: options.colorScheme ?? (headless ? 'light' : null),
    // The driver's own default would switch the extension off.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      // Chromium refuses to run as root with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${extensionPath}`,
      `--load-extension=${extensionPath}`,
      // Whatever gets past the interception finds no name for its address, and is in the log.
      ...(online ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND', `--log-net-log=${log}`]),
    ],
  });
  try {
    const vett = await started(context, options, profile, log);
    // It would come in front of whatever is opened next. The extensions of the benchmark have none.
    if (isNew && existsSync(join(extensionPath, 'welcome.html'))) await closeWelcome(vett, options);
    return vett;
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Where a profile keeps what is set in it. */
function preferencesOf(profile: string): string {
  return join(profile, 'Default', 'Preferences');
}

async function closeWelcome({ context, address }: Vett, { welcome = false }: LaunchOptions): Promise<void> {
  const page = await until('the welcome page', () =>
    context.pages().find((one) => one.url() === address('welcome.html')),
  );
  // A page that goes while its process still asks for the extension's texts leaves that process, the worker's too, without
  // any for good (Chromium 156).
  await page.locator('h1:not(:empty)').waitFor();
  if (!welcome) await page.close();
}

/** Chromium switches an unpacked extension off when it is reloaded, unless the profile is a developer's. */
function allowReloading(profile: string): void {
  const preferences = preferencesOf(profile);
  if (existsSync(preferences)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** The address of the page or worker that made a request; '' for a page that the browser is only about to make. */
function askerOf(request: Request): string {
  try {
    return (request.serviceWorker() ?? request.frame()).url();
  } catch {
    return '';
  }
}

async function started(
  context: BrowserContext,
  { pages = [], answer, online = false, language = 'en', profileDir }: LaunchOptions,
  profile: string,
  log: string,
): Promise<Vett> {
  const requests: SeenRequest[] = [];
  context.on('request', (request) => {
    requests.push({ url: request.url(), type: request.resourceType(), from: askerOf(request) });
  });
  await serve(context, { pages, answer, online });
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no session of its own.');
  const devtools = await browser.newBrowserCDPSession();
  const id = await until('the extension’s worker', async () => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
    );
    return worker && new URL(worker.url).host;
  });

  return {
    context,
    devtools,
    id,
    language,
    requests,
    address: (path) => `chrome-extension://${id}/${path}`,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async close() {
      await context.close();
      const reached = online ? [] : networkRequests(readFileSync(log, 'utf8'));
      if (profileDir === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      rmSync(join(log, '..'), { recursive: true, force: true });
      return reached;
    },
  };
}
