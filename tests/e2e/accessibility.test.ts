import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickStar, waitForBadge } from '../tools/browser/badge';
import type { Language } from '../tools/browser/find-chromium';
import type { Vett } from '../tools/browser/launch';
import { popupPage } from '../tools/browser/popup';
import { openShortlist } from '../tools/browser/shortlist';
import { addressOf, CHANNELS, FJELL, HAV, SKOG } from './channels';
import { copyOfYouTube } from './sites/youtube';
import { start } from './support';

/** A word of each language that stands in the popup of a judged creator. */
const TIER: Record<Language, string> = { en: 'Tier', nb: 'Nivå', sv: 'Nivå' };

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
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

  it.each(['light', 'dark'] as const)('has nothing that shuts somebody out, %s', async (colorScheme) => {
    const unsaved = await vett.open(addressOf(HAV));
    await waitForBadge(unsaved);
    const judged = await popupPage(vett, page);
    await judged.locator('.tile').first().waitFor();
    await judged.evaluate(`for (const folded of document.querySelectorAll('details')) folded.open = true`);
    const missed = await popupPage(vett, await vett.open('about:blank'));
    const shortlist = await openShortlist(vett);
    for (const one of [judged, await popupPage(vett, unsaved), missed, shortlist]) {
      await one.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findings(one), await one.title()).toEqual([]);
    }
    await shortlist.locator('.col-actions button').first().click();
    await shortlist.locator('.note-add').first().click();
    expect(await findings(shortlist)).toEqual([]);
  });
});
