import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickStar, readBadge, waitForBadge } from '../tools/browser/badge';
import { until } from '../tools/browser/devtools';
import type { Vett } from '../tools/browser/launch';
import { openPopup, popupPage } from '../tools/browser/popup';
import { openShortlist, shownRows } from '../tools/browser/shortlist';
import { evaluateInWorker, killWorker } from '../tools/browser/worker';
import { addressOf, CHANNELS, FJELL, HAV, SKOG } from './channels';
import { copyOfYouTube } from './sites/youtube';
import { start } from './support';

describe('a worker that is ended between messages', () => {
  let vett: Vett;
  beforeAll(async () => {
    vett = await start({ answer: copyOfYouTube(CHANNELS).answer });
  });
  afterAll(async () => void (await vett?.close()));

  it('saves the creator that an earlier worker judged', async () => {
    const page = await vett.open(addressOf(SKOG));
    await waitForBadge(page);
    await killWorker(vett);
    await clickStar(page);
    await waitForBadge(page, ({ starPressed }) => starPressed);
    await killWorker(vett);
    const shortlist = await openShortlist(vett);
    expect((await shownRows(shortlist)).map(({ url }) => url)).toEqual(['https://www.youtube.com/@skogsro']);
    await shortlist.close();
    await page.close();
  });

  it('tells the popup what an earlier worker judged', async () => {
    const page = await vett.open(addressOf(HAV));
    await waitForBadge(page);
    await killWorker(vett);
    const popup = await popupPage(vett, page);
    await popup.getByText('1.52M followers').first().waitFor();
    await popup.close();
    await page.close();
  });

  it('goes on with a page that moves on meanwhile', async () => {
    const page = await vett.open(addressOf(HAV));
    await waitForBadge(page);
    await killWorker(vett);
    await page.evaluate(`site.go('fjellkaker')`);
    await waitForBadge(page, ({ label }) => label.includes('Fjell'));
    await page.close();
  });
});

describe('an extension that is reloaded while pages are open', () => {
  it('takes its badge off, leaves nothing, and asks to reload the tab once', async () => {
    const vett = await start({ answer: copyOfYouTube(CHANNELS).answer });
    const page = await vett.open(addressOf(FJELL));
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await waitForBadge(page);
    const withBadge = await page.evaluate<number>('document.querySelectorAll("*").length');
    await evaluateInWorker(vett, 'setTimeout(() => chrome.runtime.reload())');
    await until('the badge to go', async () => (await readBadge(page)) === null);
    expect(await page.evaluate('document.querySelectorAll("*").length')).toBe(withBadge - 1);
    await until('the new worker', () => evaluateInWorker(vett, '1').catch(() => 0));

    const popup = await openPopup(vett, page);
    await popup.says('Reload this tab once');
    await popup.click('.page-state button');
    await popup.says('4.21K followers');
    await popup.close();
    await waitForBadge(page);
    expect(errors).toEqual([]);
    await vett.close();
  });
});
