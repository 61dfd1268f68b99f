/**
 * The pictures that the stores show beside their texts, into `out/store/`, in each language and in the size that they ask for.
 * All creators in them are invented. `npx tsx tests/tools/browser/store-pictures.ts [FOLDER OF THE BUILT EXTENSION]`
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { clickStar, waitForBadge } from './badge';
import { builtExtension } from './built-extension';
import type { Language } from './find-chromium';
import { launch, type Vett } from './launch';
import { popupPage } from './popup';
import { casesIn, pageOf } from './served-page';
import { openShortlist } from './shortlist';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const OUT = join(ROOT, 'out', 'store');
/** What Chrome's and Mozilla's stores both take. */
const SIZE = { width: 1_280, height: 800 };
/** The creator who is shown from near, with posts, ads and a rate. */
const SHOWN = 'instagram/profile-nb-commercial';

/** A page that a creator's page was made into, for the picture alone: the badge in its place, and the popup over it. */
async function picturePopup(vett: Vett, page: Page, path: string): Promise<void> {
  const popup = await popupPage(vett, page);
  await popup.locator('.tile').first().waitFor();
  await popup.setViewportSize(SIZE);
  await popup.screenshot({ path });
  await popup.close();
}

async function pictureAll(vett: Vett, language: Language): Promise<void> {
  const path = (number: number, name: string) => join(OUT, `${language}-${number}-${name}.png`);
  const cases = casesIn(join(ROOT, 'tests', 'pages')).filter(({ kind }) => kind.startsWith('profile'));
  for (const one of cases) {
    const page = await vett.open(one.url);
    const badge = await waitForBadge(page, () => true, 4_000).catch(() => null);
    if (badge && !badge.starPressed) {
      await clickStar(page);
      await waitForBadge(page, ({ starPressed }) => starPressed);
    }
    if (one.id === SHOWN) {
      await page.setViewportSize(SIZE);
      await page.screenshot({ path: path(1, 'badge') });
      await picturePopup(vett, page, path(2, 'popup'));
    }
    await page.close();
  }
  const shortlist = await openShortlist(vett);
  await shortlist.setViewportSize(SIZE);
  await shortlist.screenshot({ path: path(3, 'shortlist') });
  for (const [number, name] of [
    [4, 'options'],
    [5, 'welcome'],
  ] as const) {
    const page = await vett.open(vett.address(`${name}.html`));
    await page.setViewportSize(SIZE);
    await page.getByRole('combobox').first().waitFor();
    await page.screenshot({ path: path(number, name) });
  }
}

async function main(): Promise<void> {
  const [given] = process.argv.slice(2);
  mkdirSync(OUT, { recursive: true });
  const extensionPath = given ?? (await builtExtension());
  const pages = casesIn(join(ROOT, 'tests', 'pages')).map(pageOf);
  for (const language of ['en', 'nb', 'sv'] as const) {
    const vett = await launch({ extensionPath, pages, language });
    await pictureAll(vett, language);
    await vett.close();
  }
  console.log(`Pictures are in ${OUT}.`);
}

void main();
