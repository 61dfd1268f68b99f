import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../tools/browser/axe';
import { clickStar, waitForBadge } from '../tools/browser/badge';
import type { Language } from '../tools/browser/find-chromium';
import type { Vett } from '../tools/browser/launch';
import { popupPage } from '../tools/browser/popup';
import { openShortlist } from '../tools/browser/shortlist';
import { addressOf, CHANNELS, FJELL, SKOG } from './channels';
import { copyOfYouTube } from './sites/youtube';
import { start } from './support';
import { everyView } from './views';

/** A word of each language that stands in the popup of a judged creator. */
const TIER: Record<Language, string> = { en: 'Tier', nb: 'Nivå', sv: 'Nivå' };

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

  // Many pages, each looked at twice.
  it('has nothing that shuts somebody out, light or dark', { timeout: 300_000 }, async () => {
    for (const [name, view] of await everyView(vett, page)) {
      await view.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      expect(await axeFindings(view), name).toEqual([]);
      await view.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(view, 'color-contrast'), name).toEqual([]);
    }
  });
});
