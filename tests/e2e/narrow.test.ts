import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickStar, waitForBadge } from '../tools/browser/badge';
import type { Language } from '../tools/browser/find-chromium';
import type { Vett } from '../tools/browser/launch';
import { openPopup, popupPage } from '../tools/browser/popup';
import { addressOf, CHANNELS, FJELL, SKOG } from './channels';
import { copyOfYouTube } from './sites/youtube';
import { start } from './support';
import { everyView } from './views';

/** What does not fit: wider than the window, or cut off without a sign. What scrolls sideways within itself may be wider. */
const MISFITS = `(() => {
  const limit = document.documentElement.clientWidth;
  const found = document.documentElement.scrollWidth > limit ? ['the page itself: ' + document.documentElement.scrollWidth] : [];
  const scrolls = (element) => {
    for (let above = element.parentElement; above; above = above.parentElement)
      if (/auto|scroll/.test(getComputedStyle(above).overflowX) && above.scrollWidth > above.clientWidth) return true;
    return false;
  };
  for (const element of document.querySelectorAll('body *')) {
    const { left, right, width, height } = element.getBoundingClientRect();
    const { overflowX, textOverflow, display, clipPath, position } = getComputedStyle(element);
    // For those who listen instead of looking.
    if (width < 2 || height < 2 || clipPath !== 'none' || element.closest('.spoken')) continue;
    const name = element.localName + '.' + element.className + ' “' + element.textContent.trim().slice(0, 40) + '”';
    if ((right > limit + 1 || left < -1) && !scrolls(element)) found.push(name + ' ends at ' + Math.round(right));
    const isCut = /hidden|clip/.test(overflowX) && textOverflow !== 'ellipsis' && display !== 'inline' && element.scrollWidth > element.clientWidth + 1;
    if (isCut) found.push(name + ' is cut off');
  }
  return found;
})()`;

/** What still moves although the person has asked for stillness. */
const MOVING = `[...document.querySelectorAll('*')].filter((element) => {
  const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
  return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
}).map((element) => element.localName + '.' + element.className)`;

describe.each<Language>(['en', 'nb', 'sv'])('in %s', (language) => {
  let vett: Vett;
  let views: Map<string, Page>;

  beforeAll(async () => {
    vett = await start({ answer: copyOfYouTube(CHANNELS).answer, language });
    let site = await vett.open('about:blank');
    for (const channel of [FJELL, SKOG]) {
      site = await vett.open(addressOf(channel));
      await waitForBadge(site);
      await clickStar(site);
      await waitForBadge(site, ({ starPressed }) => starPressed);
    }
    views = await everyView(vett, site);
  });
  afterAll(async () => void (await vett?.close()));

  it.each([
    ['in a window of 320 pixels', 320, 640],
    ['at twice the size in a window of 1280', 640, 400],
    ['in a wide window', 1_920, 1_000],
  ])('everything fits %s', async (_, width, height) => {
    for (const [name, page] of views) {
      await page.setViewportSize({ width, height });
      // A page that is not in front paints once a second.
      await page.waitForTimeout(60);
      expect(await page.evaluate<string[]>(MISFITS), name).toEqual([]);
    }
  });

  it('nothing moves for those who have asked for stillness', async () => {
    for (const [name, page] of views) {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await page.evaluate<string[]>(MOVING), name).toEqual([]);
    }
  });
});

describe('for one who enlarges, or has set colours for everything', () => {
  let vett: Vett;
  let site: Page;
  beforeAll(async () => {
    vett = await start({ answer: copyOfYouTube(CHANNELS).answer });
    site = await vett.open(addressOf(SKOG));
    await waitForBadge(site);
  });
  afterAll(async () => void (await vett?.close()));

  it('the toolbar’s popup is as wide as it is meant to be', async () => {
    const popup = await openPopup(vett, site);
    await popup.says('Skogsro');
    expect(await popup.line.evaluate('document.body.getBoundingClientRect().width')).toBe(380);
    expect(await popup.line.evaluate('innerWidth - document.documentElement.scrollWidth')).toBeGreaterThanOrEqual(0);
    await popup.close();
  });

  it('the save bar of a popup at twice the size is reached by scrolling', async () => {
    const large = await popupPage(vett, site, { width: 380, height: 290 });
    const save = large.getByRole('button', { name: 'Shortlist', exact: true });
    await save.scrollIntoViewIfNeeded();
    const box = await save.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 290).toBe(true);
  });

  it('bars, buttons and the badge take the colours that are set', async () => {
    const popup = await popupPage(vett, site);
    await popup.locator('.tile').first().waitFor();
    const welcome = await vett.open(vett.address('welcome.html'));
    await welcome.locator('.sample-badge .badge').waitFor();
    for (const page of [popup, welcome]) await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const set = `(() => { const probe = document.createElement('i'); probe.style.color = 'CanvasText'; document.body.append(probe); return getComputedStyle(probe).color; })()`;
    expect(await popup.evaluate(`getComputedStyle(document.querySelector('.bar-fill')).fill`)).toBe(
      await popup.evaluate(set),
    );
    // Its ground is no longer what tells it from the others.
    expect(await popup.evaluate(`getComputedStyle(document.querySelector('.button-primary')).borderTopWidth`)).toBe(
      '2px',
    );
    const badge = welcome.locator('.sample-badge .badge');
    expect(await badge.evaluate((element) => getComputedStyle(element).borderTopColor)).toBe(
      await welcome.evaluate(set),
    );
  });
});
