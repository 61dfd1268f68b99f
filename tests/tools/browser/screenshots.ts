/**
 * Pictures of what people see, into `out/screenshots/`: badge, popup and shortlist, in each language, light and dark, wide
 * and narrow. `npx tsx tests/tools/browser/screenshots.ts [FOLDER OF THE BUILT EXTENSION]`
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { badgeBox, clickStar, waitForBadge } from './badge';
import { builtExtension } from './built-extension';
import type { Language } from './find-chromium';
import { launch, type Vett } from './launch';
import { popupPage } from './popup';
import { casesIn, pageOf, type CaseFile } from './served-page';
import { openShortlist } from './shortlist';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const OUT = join(ROOT, 'out', 'screenshots');
const SCHEMES = ['light', 'dark'] as const;

/** Of each site the sample pages with most to show. */
function subjects(): CaseFile[] {
  const cases = casesIn(join(ROOT, 'tests', 'pages')).filter(({ kind }) => kind.startsWith('profile'));
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

async function pictureAll(vett: Vett, cases: CaseFile[], language: Language): Promise<void> {
  const name = (...parts: string[]) => join(OUT, `${[...parts, language].join('-')}.png`);
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

  const shortlist = await openShortlist(vett);
  for (const [size, width] of [
    ['wide', 1_440],
    ['narrow', 480],
  ] as const) {
    for (const colorScheme of SCHEMES) {
      await shortlist.setViewportSize({ width, height: 700 });
      await shortlist.emulateMedia({ colorScheme });
      await shortlist.screenshot({ path: name('shortlist', size, colorScheme) });
    }
  }
}

async function main(): Promise<void> {
  const [given] = process.argv.slice(2);
  mkdirSync(OUT, { recursive: true });
  const extensionPath = given ?? (await builtExtension());
  const cases = subjects();
  for (const language of ['en', 'nb', 'sv'] as const) {
    const some = language === 'en' ? cases : cases.slice(0, 2);
    const vett = await launch({ extensionPath, pages: cases.map(pageOf), language });
    const empty = await openShortlist(vett);
    await empty.screenshot({ path: join(OUT, `shortlist-empty-${language}.png`) });
    await empty.close();
    await pictureAll(vett, some, language);
    await vett.close();
  }
  console.log(`Pictures are in ${OUT}.`);
}

void main();
