import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { clickStar, readBadge, waitForBadge } from '../tools/browser/badge';
import { until } from '../tools/browser/devtools';
import { bundleSubject } from '../tools/browser/in-page';
import { openPopup, popupPage } from '../tools/browser/popup';
import { evaluateInWorker, killWorker, tabIdOf } from '../tools/browser/worker';
import { addressOf, CHANNELS, FJELL, HAV, SKOG } from './channels';
import { keptIn, subjectPage } from './kept';
import { copyOfYouTube } from './sites/youtube';
import { start } from './support';

describe('a worker that is ended between any two messages', () => {
  it('loses nothing from the first look to the undone removal', async () => {
    const vett = await start({ answer: copyOfYouTube(CHANNELS).answer });
    const page = await vett.open(addressOf(SKOG));
    await waitForBadge(page);
    await killWorker(vett);
    await clickStar(page);
    await waitForBadge(page, ({ starPressed }) => starPressed);
    const popup = await popupPage(vett, page);
    await killWorker(vett);
    await popup.reload();
    await popup.getByText('In Shortlist').first().waitFor();
    await popup.getByLabel('Note').fill('call in May');
    await killWorker(vett);
    await popup.keyboard.press('Enter');
    await popup.getByText('Updated').waitFor();
    await killWorker(vett);
    await popup.getByRole('button', { name: 'Remove' }).click();
    await waitForBadge(page, ({ starPressed }) => !starPressed);
    await killWorker(vett);
    await popup.getByRole('button', { name: 'Undo' }).click();
    await waitForBadge(page, ({ starPressed }) => starPressed);
    await killWorker(vett);
    await page.evaluate(`site.go('fjellkaker')`);
    await waitForBadge(page, ({ label, starPressed }) => label.includes('Fjell') && !starPressed);
    await killWorker(vett);
    await page.goBack();
    await waitForBadge(page, ({ label, starPressed }) => label.includes('Skogsro') && starPressed);
    await killWorker(vett);
    await popup.reload();
    expect(await popup.getByLabel('Note').inputValue()).toBe('call in May');
    await vett.close();
  });
});

describe('two windows', () => {
  it('that save the same creator at once save one creator', async () => {
    const vett = await start({ answer: copyOfYouTube(CHANNELS).answer });
    const code = await bundleSubject(fileURLToPath(new URL('in-page/subject.ts', import.meta.url)));
    const subject = await subjectPage(vett, code);
    for (const channel of [FJELL, SKOG, HAV]) {
      const [one, other] = [await vett.open(addressOf(channel)), await vett.open(addressOf(channel))];
      const tabs: number[] = [];
      for (const page of [one, other]) {
        // A page that nobody sees waits.
        await page.bringToFront();
        await waitForBadge(page);
        tabs.push(await tabIdOf(vett, page));
      }
      const notes = tabs.flatMap((tabId) => [`${tabId} first`, `${tabId} second`]);
      await subject.evaluate(`Promise.all(${JSON.stringify(tabs)}.flatMap((tabId) => ['first', 'second'].map((which) =>
        chrome.runtime.sendMessage({ verb: 'creator.shortlist', payload: { tabId, note: tabId + ' ' + which } }))))`);
      for (const page of [one, other]) {
        await page.bringToFront();
        await waitForBadge(page, ({ starPressed }) => starPressed);
        await page.close();
      }
      const saved = (await keptIn(subject)).filter(({ keys }) => keys.includes(`youtube:@${channel.handle}`));
      expect(saved).toHaveLength(1);
      expect(notes).toContain(saved[0]?.note);
    }
    expect(await keptIn(subject)).toHaveLength(3);
    await vett.close();
  });
});

describe('an extension that is switched off while pages are open', () => {
  it('takes its badge off, and has everything when it is switched on again', async () => {
    const vett = await start({ answer: copyOfYouTube(CHANNELS).answer });
    const page = await vett.open(addressOf(SKOG));
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await waitForBadge(page);
    await clickStar(page);
    await waitForBadge(page, ({ starPressed }) => starPressed);
    const extensions = await vett.open('chrome://extensions');
    const switchTo = (on: boolean) => extensions.evaluate(`chrome.management.setEnabled('${vett.id}', ${on})`);
    await switchTo(false);
    await page.bringToFront();
    await until('the badge to go', async () => (await readBadge(page)) === null);
    await switchTo(true);
    await until('the new worker', () => evaluateInWorker(vett, '1').catch(() => 0));
    await page.bringToFront();
    const popup = await openPopup(vett, page);
    await popup.says('Reload this tab once');
    await popup.click('.page-state button');
    await popup.says('In Shortlist');
    await popup.close();
    expect((await waitForBadge(page)).starPressed).toBe(true);
    expect(errors).toEqual([]);
    await vett.close();
  });
});
