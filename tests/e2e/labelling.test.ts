import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../tools/browser/axe';
import { clickStar, waitForBadge } from '../tools/browser/badge';
import type { Vett } from '../tools/browser/launch';
import { popupPage } from '../tools/browser/popup';
import { pageOf } from '../tools/browser/served-page';
import { exportAs, openShortlist } from '../tools/browser/shortlist';
import { parseStrictly } from '../unit/exchange/parse-csv';
import { samples, start } from './support';

const [creator] = samples('instagram').filter(({ id }) => id === 'instagram/profile-nb-commercial');

let vett: Vett;
let page: Page;

beforeAll(async () => {
  if (!creator) throw new Error('the sample is not there');
  vett = await start({ pages: [pageOf(creator)], language: 'nb' });
  page = await vett.open(creator.url);
  await waitForBadge(page);
});
afterAll(async () => void (await vett?.close()));

it('shows the words that a verdict rests on, and breaks no rule of accessibility with them', async () => {
  const popup = await popupPage(vett, page, { width: 380, height: 5_000 });
  await popup.locator('.judged-post .rule').first().waitFor();
  expect(await popup.locator('mark').allInnerTexts()).toEqual(expect.arrayContaining(['I samarbeid med', '#reklame']));
  await popup.evaluate(`for (const folded of document.querySelectorAll('.labelling details')) folded.open = true`);
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    expect(await axeFindings(popup)).toEqual([]);
  }
  await popup.close();
});

it('judges by another market at once, and by it from then on', async () => {
  const popup = await popupPage(vett, page);
  const tile = popup.locator('.tile').last();
  await popup.locator('.market-choice').waitFor();
  expect(await popup.locator('.market-choice').inputValue()).toBe('NO');
  const norwegian = await tile.innerText();
  await popup.locator('.market-choice').selectOption('UK');
  // No Norwegian word is one that British rules ask for.
  await expect.poll(() => tile.innerText()).not.toBe(norwegian);
  await popup.reload();
  await popup.locator('.market-choice').waitFor();
  expect(await popup.locator('.market-choice').inputValue()).toBe('UK');
  await popup.locator('.market-choice').selectOption('NO');
  await expect.poll(() => tile.innerText()).toBe(norwegian);
  await popup.close();
});

it('hands out the evidence on a saved creator as a file and as a page to print', async () => {
  await page.bringToFront();
  await clickStar(page);
  await waitForBadge(page, ({ starPressed }) => starPressed);
  const shortlist = await openShortlist(vett);
  const link = shortlist.locator('.col-disclosure a').first();
  const score = await link.innerText();
  const [, clear, ads] = /(\d+) av (\d+)/.exec(score) ?? [];
  const { bytes } = await exportAs(shortlist, 'evidence');
  const [head = [], ...rows] = parseStrictly(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  expect(rows).toHaveLength(Number(ads));
  expect(rows.filter((row) => row[head.indexOf('verdict')] === 'clear')).toHaveLength(Number(clear));

  const [evidence] = await Promise.all([vett.context.waitForEvent('page'), link.click()]);
  await evidence.locator('.evidence-creator li').first().waitFor();
  expect(await evidence.locator('.label-words').count()).toBeGreaterThanOrEqual(Number(ads));
  for (const colorScheme of ['light', 'dark'] as const) {
    await evidence.emulateMedia({ colorScheme });
    expect(await axeFindings(evidence)).toEqual([]);
  }
  await evidence.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await evidence.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
    'rgb(255, 255, 255)',
  );
  expect(await evidence.locator('button').first().isVisible()).toBe(false);
});
