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
/** A name that is an attack, for the tests alone. */
const HOSTILE = 'youtube/html-in-name-en';

/** The popup over the page that it is about, as it hangs from the toolbar. */
async function picturePopup(vett: Vett, page: Page, path: string): Promise<void> {
  const popup = await popupPage(vett, page);
  await popup.locator('.tile').first().waitFor();
  await popup.setViewportSize({ width: 380, height: 580 });
  const picture = (await popup.screenshot()).toString('base64');
  await popup.close();
  await page.bringToFront();
  await page.evaluate(`new Promise((resolve) => {
    const image = new Image();
    image.style = 'position: fixed; top: 8px; right: 24px; border-radius: 8px; box-shadow: 0 8px 32px rgb(0 0 0 / 35%)';
    image.onload = resolve;
    image.src = 'data:image/png;base64,${picture}';
    document.body.append(image);
  })`);
  await page.screenshot({ path });
}

async function pictureAll(vett: Vett, language: Language): Promise<void> {
  const path = (number: number, name: string) => join(OUT, `${language}-${number}-${name}.png`);
  const cases = casesIn(join(ROOT, 'tests', 'pages')).filter(
    ({ id, kind }) => kind.startsWith('profile') && id !== HOSTILE,
  );
  const options = await vett.open(vett.address('options.html'));
  await options.evaluate(`chrome.storage.local.set({ 'settings.market': 'NO' })`);
  await options.close();
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
