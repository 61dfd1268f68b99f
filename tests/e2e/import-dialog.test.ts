import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Vett } from '../tools/browser/launch';
import { start } from './support';

/** Longer than any window is wide, with and without a place to break. */
const LONG = ['word '.repeat(100).trim(), 'x'.repeat(500), 'https://www.example.com/' + 'a/'.repeat(200)];
const FACES = '🍄'.repeat(200);
const TABLE = [
  'url,name,notes',
  ...LONG.map((note, at) => `https://www.instagram.com/oak${at}.eks/,${FACES},${note}`),
].join('\n');

let vett: Vett;
let page: Page;
beforeAll(async () => {
  vett = await start();
  page = await vett.open(vett.address('shortlist.html'));
  await page.getByRole('button', { name: /^Import/ }).click();
  await page
    .locator('dialog input[type=file]')
    .setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
  await page.locator('.mapping').waitFor();
});
afterAll(async () => void (await vett?.close()));

/** How many lines each of these takes. */
async function lines(selector: string): Promise<number[]> {
  return page
    .locator(selector)
    .evaluateAll((all) =>
      all.map((one) => Math.round(one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight))),
    );
}

const WIDTHS = [1_280, 700, 320];

it('leaves the names of columns whole beside long values', async () => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect(await lines('.mapping tbody th bdi'), `at ${width}`).toEqual([1, 1, 1]);
  }
});

it('gives a long name one line in the preview', async () => {
  await page.locator('.exchange-foot .button-primary').click();
  await page.locator('.report-examples').waitFor();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect(await lines('.report-examples li'), `at ${width}`).toEqual([1, 1, 1]);
  }
});
