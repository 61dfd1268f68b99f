import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seed } from '../../bench/shortlist';
import { launch } from './launch';
import { pictureSizes, type Name } from './picture-pages';
import type { Language } from './find-chromium';
import { openShortlist } from './shortlist';

const MANY = 100_000;

/** Pictures of the table with a hundred thousand creators, in each language; `nameIn` says where those of a language go. */
export async function pictureMany(
  places: { root: string; extensionPath: string },
  languages: readonly Language[],
  nameIn: (language: Language) => Name,
): Promise<void> {
  const { root, extensionPath } = places;
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const profileDir = join(folder, 'profile');
  try {
    const filling = await launch({ extensionPath, profileDir });
    await seed({ root, folder }, filling, 0, MANY);
    await filling.close();
    for (const language of languages) {
      const vett = await launch({ extensionPath, profileDir, language });
      const page = await openShortlist(vett);
      // Until all are read, there is a bar that says how many.
      await page.locator('.top-bar:not(:has(progress))').waitFor({ timeout: 600_000 });
      await pictureSizes(page, 'shortlist-of-100000', nameIn(language));
      await vett.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
