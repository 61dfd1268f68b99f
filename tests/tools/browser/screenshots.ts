/**
 * Pictures of what people see, into `out/screenshots/`: badge, popup and every page, in each language, light and dark, wide and
 * narrow; with `--many` also of a table with a hundred thousand creators, for which a browser takes some minutes.
 * `npx tsx tests/tools/browser/screenshots.ts [--many] [FOLDER OF THE BUILT EXTENSION]`
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { badgeBox, clickStar, waitForBadge } from './badge';
import { builtExtension } from './built-extension';
import type { Language } from './find-chromium';
import { launch, type Vett } from './launch';
import { pictureMany } from './picture-many';
import { chooseMarket, picturePages, SCHEMES, type Name } from './picture-pages';
import { popupPage } from './popup';
import { casesIn, pageOf, type CaseFile } from './served-page';
import { openShortlist } from './shortlist';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const OUT = join(ROOT, 'out', 'screenshots');
const LANGUAGES = ['en', 'nb', 'sv'] as const satisfies Language[];

/** Every sample page of a creator. */
const PROFILES = casesIn(join(ROOT, 'tests', 'pages')).filter(({ kind }) => kind.startsWith('profile'));

/** Of each site the sample pages with most to show. */
function subjects(cases: readonly CaseFile[]): CaseFile[] {
  const sites = [...new Set(cases.map(({ site }) => site))].toSorted().toReversed();
  return sites.flatMap((site) =>
    cases
      .filter((one) => one.site === site)
      .toSorted((a, b) => postsIn(b) - postsIn(a))
      .slice(0, 2),
  );
}

function postsIn({ expected: { recent } }: CaseFile): number {
  return Array.isArray(recent) ? recent.length : 0;
}

/** A picture of the whole page as high as it is, but no higher than the popup gets. */
async function picturePopup(page: Page, path: string): Promise<void> {
  // A window is never smaller than what it is measured in.
  await page.setViewportSize({ width: 380, height: 100 });
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ width: 380, height: Math.min(height, 580) });
  await page.screenshot({ path });
}

/** Badge and popup on each sample page; the creators of the first six are saved. */
async function pictureSites(vett: Vett, cases: CaseFile[], name: Name): Promise<void> {
  let shown = 0;
  for (const one of cases) {
    const title = one.id.replaceAll(/[^\w]+/g, '-');
    const page = await vett.open(one.url);
    const badge = await waitForBadge(page, () => true, 12_000).catch(() => null);
    if (badge) {
      const { x, y, width, height } = await badgeBox(page);
      const clip = {
        x: Math.max(0, x - 40),
        y: Math.max(0, y - 90),
        width: Math.max(width, 400) + 80,
        height: height + 130,
      };
      await page.screenshot({ path: name('badge', title), clip });
      if (shown < 6) await clickStar(page);
      shown += 1;
    }
    const popup = await popupPage(vett, page);
    await popup.waitForTimeout(400);
    for (const colorScheme of SCHEMES) {
      await popup.emulateMedia({ colorScheme });
      await picturePopup(popup, name('popup', title, colorScheme));
    }
    await popup.evaluate(`for (const folded of document.querySelectorAll('details')) folded.open = true`);
    await popup.setViewportSize({ width: 380, height: 100 });
    await popup.screenshot({ path: name('popup', title, 'unfolded'), fullPage: true });
    await popup.close();
    await page.close();
  }
  const elsewhere = await vett.open('about:blank');
  const missed = await popupPage(vett, elsewhere);
  await picturePopup(missed, name('popup-no-creator'));
  await missed.close();
}

const nameIn =
  (language: Language): Name =>
  (...parts) =>
    join(OUT, `${[...parts, language].join('-')}.png`);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { many: { type: 'boolean' } } });
  mkdirSync(OUT, { recursive: true });
  const extensionPath = positionals[0] ?? (await builtExtension());
  const cases = subjects(PROFILES);
  const urls = PROFILES.map(({ url }) => url);
  for (const language of LANGUAGES) {
    const name = nameIn(language);
    const some = language === 'en' ? cases : cases.slice(0, 6);
    const vett = await launch({ extensionPath, pages: cases.map(pageOf), language });
    await chooseMarket(vett);
    const empty = await openShortlist(vett);
    await empty.screenshot({ path: name('shortlist-empty') });
    await empty.close();
    await pictureSites(vett, some, name);
    await picturePages(vett, urls, name);
    await vett.close();
  }
  if (values.many) await pictureMany({ root: ROOT, extensionPath }, LANGUAGES, nameIn);
  console.log(`Pictures are in ${OUT}.`);
}

void main();
