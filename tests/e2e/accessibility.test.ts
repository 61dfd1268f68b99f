import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickStar, waitForBadge } from '../tools/browser/badge';
import type { Language } from '../tools/browser/find-chromium';
import type { Vett } from '../tools/browser/launch';
import { popupPage } from '../tools/browser/popup';
import { openShortlist } from '../tools/browser/shortlist';
import { addressOf, CHANNELS, FJELL, SKOG } from './channels';
import { copyOfYouTube } from './sites/youtube';
import { start } from './support';

/** A word of each language that stands in the popup of a judged creator. */
const TIER: Record<Language, string> = { en: 'Tier', nb: 'Nivå', sv: 'Nivå' };

/** What breaks a rule, or the one rule that is asked for. */
async function findings(page: Page, rule?: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>(
    `axe.run(${rule ? JSON.stringify({ runOnly: [rule] }) : ''})`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** Pages that need no creator to show all they have. */
const MORE = ['options.html', 'welcome.html', 'changed-page.html?tab=0'];

async function aSavedEntry(shortlist: Page): Promise<string> {
  const id = await shortlist.locator('[data-entry]').first().getAttribute('data-entry');
  if (id === null) throw new Error('Nobody is saved.');
  return id;
}

describe.each<Language>(['en', 'nb', 'sv'])('in %s', (language) => {
  let vett: Vett;
  let page: Page;

  beforeAll(async () => {
    vett = await start({ answer: copyOfYouTube(CHANNELS).answer, language });
    for (const channel of [FJELL, SKOG]) {
      page = await vett.open(addressOf(channel));
      await waitForBadge(page);
      await clickStar(page);
      await waitForBadge(page, ({ starPressed }) => starPressed);
    }
  });
  afterAll(async () => void (await vett?.close()));

  it('speaks that language, and says so', async () => {
    const popup = await popupPage(vett, page);
    await popup.locator('.tile h2').first().waitFor();
    expect(await popup.locator('.tile h2').first().innerText()).toBe(TIER[language]);
    expect(await popup.locator('html').getAttribute('lang')).toBe(language === 'en' ? 'en-US' : language);
    await popup.close();
  });

  it('writes nothing smaller than 11 pixels', async () => {
    const popup = await popupPage(vett, page);
    await popup.locator('.tile').first().waitFor();
    const shortlist = await openShortlist(vett);
    for (const one of [popup, shortlist]) {
      const small = await one.evaluate<string[]>(`[...document.querySelectorAll('body *')]
        .filter((element) => [...element.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim() !== ''))
        .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 11)
        .map((element) => getComputedStyle(element).fontSize + ' ' + element.textContent)`);
      // Browsers have sizes of their own for the pages of extensions.
      expect(small, await one.title()).toEqual([]);
      await one.close();
    }
  });

  it('has nothing that shuts somebody out, light or dark', async () => {
    const judged = await popupPage(vett, page);
    await judged.locator('.tile').first().waitFor();
    await judged.evaluate(`for (const folded of document.querySelectorAll('details')) folded.open = true`);
    const missed = await popupPage(vett, await vett.open('about:blank'));
    const shortlist = await openShortlist(vett);
    // With a creator just removed and its undo, and a note being written.
    await shortlist.locator('.col-actions button').first().click();
    await shortlist.locator('.note-add').first().click();
    const more = await Promise.all(MORE.map((path) => vett.open(vett.address(path))));
    for (const one of more) await one.locator('h1').first().waitFor();
    const evidence = await vett.open(vett.address(`evidence.html?entry=${await aSavedEntry(shortlist)}`));
    await evidence.locator('h2').first().waitFor();
    for (const one of [judged, missed, shortlist, evidence, ...more]) {
      await one.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      expect(await findings(one), one.url()).toEqual([]);
      await one.emulateMedia({ colorScheme: 'dark' });
      expect(await findings(one, 'color-contrast'), one.url()).toEqual([]);
    }
  });
});
