import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickStar, waitForBadge } from '../tools/browser/badge';
import { until } from '../tools/browser/devtools';
import { launch, type Vett } from '../tools/browser/launch';
import { openPopup, popupPage } from '../tools/browser/popup';
import { exportCsv, openShortlist } from '../tools/browser/shortlist';
import { evaluateInWorker } from '../tools/browser/worker';
import { addressOf, CHANNELS, FJELL, SKOG } from './channels';
import { BROWSE, copyOfYouTube } from './sites/youtube';
import { start } from './support';

const fromExtension = ({ initiator }: { initiator: string }) => initiator.startsWith('chrome-extension:');

describe('requests', () => {
  it('has a way to see what an extension asks the network for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'asking-'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({
        manifest_version: 3,
        name: 'asks',
        version: '1',
        background: { service_worker: 'worker.js' },
        host_permissions: ['https://*/*'],
      }),
    );
    writeFileSync(join(folder, 'worker.js'), `fetch('https://asked.example/').catch(() => {});`);
    const asking = await launch({ extensionPath: folder });
    await asking.context.pages()[0]?.waitForTimeout(500);
    // By the driver or, where the worker was quicker than the driver, by the browser's own log.
    const seen = asking.requests.map(({ url }) => url);
    const reached = (await asking.close()).filter(fromExtension);
    rmSync(folder, { recursive: true });
    expect([...seen, ...reached.map(({ url }) => url)]).toContain('https://asked.example/');
  });

  it('makes none of its own from page to export', async () => {
    const vett = await start({ answer: copyOfYouTube(CHANNELS).answer });
    const page = await vett.open(addressOf(FJELL));
    await waitForBadge(page);
    await clickStar(page);
    await waitForBadge(page, ({ starPressed }) => starPressed);
    await page.evaluate(`site.go('skogsro')`);
    await waitForBadge(page, ({ label }) => label.includes('Skogsro'));
    const popup = await openPopup(vett, page);
    await popup.says('Skogsro');
    await popup.close();
    const shortlist = await openShortlist(vett);
    await exportCsv(shortlist);
    const seen = vett.requests.map(({ url, type }) => [type, url]);
    const reached = await vett.close();

    const own = `chrome-extension://${vett.id}/`;
    // What the page asks for by itself, and nothing besides. Files of the extension's own pages come out of its package.
    expect(seen.filter(([, url]) => !url?.startsWith(own) && !url?.startsWith('blob:'))).toEqual([
      ['document', addressOf(FJELL)],
      ['fetch', `https://www.youtube.com${BROWSE}`],
    ]);
    // Below the interception: the browser asks for its own updates; nobody else for anything.
    expect(reached.filter(({ initiator }) => initiator !== '')).toEqual([]);
  });
});

describe('what the extension’s own pages may do', () => {
  let vett: Vett;
  beforeAll(async () => {
    vett = await start({ answer: copyOfYouTube(CHANNELS).answer });
  });
  afterAll(async () => void (await vett?.close()));

  it.each(['popup.html', 'shortlist.html'])(
    '%s runs no script but those packed, and reaches no network',
    async (path) => {
      const page = await vett.open(vett.address(path));
      const refused = await page.evaluate<{ ran: boolean; fetched: boolean; directives: string[] }>(`(async () => {
      const directives = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => directives.push(effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      const remote = document.createElement('script');
      remote.src = 'https://www.youtube.com/script.js';
      const image = document.createElement('img');
      image.src = 'https://i.ytimg.com/vi/x/default.jpg';
      document.body.append(script, remote, image);
      const fetched = await fetch('https://www.youtube.com/').then(() => true, () => false);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { ran: globalThis.ran === true, fetched, directives: [...new Set(directives)].sort() };
    })()`);
      expect(refused.ran).toBe(false);
      expect(refused.fetched).toBe(false);
      expect(refused.directives).toEqual(['connect-src', 'img-src', 'script-src-elem']);
      // The driver lists what was refused as well; it was this test that asked.
      const asked = vett.requests.splice(0).map(({ url }) => new URL(url).hostname);
      expect(asked).toContain('i.ytimg.com');
      await page.close();
    },
  );

  it('keeps the worker from the network as well', async () => {
    const fetched = await evaluateInWorker<boolean>(
      vett,
      `fetch('https://www.youtube.com/').then(() => true, () => false)`,
    );
    expect(fetched).toBe(false);
  });

  it('has the shortcuts in its manifest, and saves by the handler', async () => {
    const commands = await evaluateInWorker<string[]>(vett, 'Object.keys(chrome.runtime.getManifest().commands)');
    expect(commands.toSorted()).toEqual(['_execute_action', 'shortlist-creator']);
    const page = await vett.open(addressOf(SKOG));
    await waitForBadge(page);
    await page.bringToFront();
    // No driver presses a browser's own shortcut: the event is raised as the browser raises it.
    await evaluateInWorker(
      vett,
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
        chrome.commands.onCommand.dispatch('shortlist-creator', tab);
        return true;
      })`,
    );
    const badge = await waitForBadge(page, ({ starPressed }) => starPressed);
    expect(badge.starTitle).toBe('Saved to Shortlist');
    const popup = await popupPage(vett, page);
    await until('the popup to know', async () => (await popup.locator('body').innerText()).includes('In Shortlist'));
    await popup.close();
    await page.close();
  });
});
