import type { Page } from 'playwright-core';
import type { Vett } from './launch';
import { openShortlist } from './shortlist';

/** Where a picture goes, by what it shows. */
export type Name = (...parts: string[]) => string;

export const SCHEMES = ['light', 'dark'] as const;
const SIZES = [
  ['wide', 1_280, 800],
  ['narrow', 320, 640],
] as const;

/** Those that go on below a window's end are pictured whole, the others as they fill it. */
const WHOLE = new Set(['data', 'report', 'options', 'welcome']);

/** Pictures of a page as it is, wide and narrow, light and dark. */
export async function pictureSizes(page: Page, subject: string, name: Name): Promise<void> {
  for (const [size, width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    if (WHOLE.has(subject)) await page.setViewportSize({ width, height: Math.max(height, await heightOf(page)) });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate('new Promise(requestAnimationFrame)');
      await page.screenshot({ path: name(subject, size, colorScheme) });
    }
  }
}

/** How high a window has to be to show all of a page, or of what scrolls within it. */
function heightOf(page: Page): Promise<number> {
  return page.evaluate<number>(`(() => {
    const view = document.querySelector('.other-view');
    const below = view ? view.getBoundingClientRect().top + view.scrollHeight : 0;
    return Math.ceil(Math.max(document.documentElement.scrollHeight, below));
  })()`);
}

/** Has the posts judged, whatever region the browser names. */
export async function chooseMarket(vett: Vett): Promise<void> {
  const options = await vett.open(vett.address('options.html'));
  await options.evaluate(`chrome.storage.local.set({ 'settings.market': 'NO' })`);
  await options.close();
}

/** Pictures of every page of the extension with the creators that are saved; `urls` are put into the queue. */
export async function picturePages(vett: Vett, urls: readonly string[], name: Name): Promise<void> {
  const shortlist = await openShortlist(vett);
  const ids = await shortlist
    .locator('[data-entry]')
    .evaluateAll((rows) => rows.map((row) => row.dataset['entry'] ?? ''));
  await pictureSizes(shortlist, 'shortlist', name);
  await shortlist.locator('.open-details').first().click();
  await shortlist.locator('.detail-body').waitFor();
  await pictureSizes(shortlist, 'detail', name);
  await shortlist.close();

  const entries = ids.slice(0, 2).map((id) => `entry=${id}`);
  for (const [subject, path, shown] of [
    ['compare', `shortlist.html#compare?ids=${ids.slice(0, 5).join(',')}`, '.compare-table'],
    ['queue', 'shortlist.html#queue', '.queue-add'],
    ['data', 'shortlist.html#data', '.data-section'],
    ['report', `report.html?${entries.join('&')}`, '.report-creator'],
    ['options', 'options.html', 'h1'],
    ['welcome', 'welcome.html', 'h1'],
  ] as const) {
    const page = await vett.open(vett.address(path));
    await page.locator(shown).first().waitFor();
    if (subject === 'queue') await fillQueue(page, urls);
    // What is read piece by piece has settled by then.
    await page.waitForTimeout(500);
    await pictureSizes(page, subject, name);
    await page.close();
  }
}

async function fillQueue(page: Page, urls: readonly string[]): Promise<void> {
  await page.locator('.queue-add textarea').fill(urls.join('\n'));
  await page.locator('.queue-preview').waitFor();
  await page.locator('.queue-fields input[required]').fill('2027');
  await page.locator('.queue-add button[type=submit]').click();
  await page.locator('.queue-row').first().waitFor();
}
