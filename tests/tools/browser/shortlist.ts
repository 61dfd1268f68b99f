import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Vett } from './launch';

/** Opens the page with the saved creators and waits until it has read them. */
export async function openShortlist(vett: Vett): Promise<Page> {
  const page = await vett.open(vett.address('shortlist.html'));
  await page.locator('table.creators, .steps, [role=alert]').first().waitFor();
  return page;
}

/** One row of the table, by the class names of its cells without their `col-`; titles carry what the text rounds. */
export interface ShownRow {
  text: Record<string, string>;
  title: Record<string, string>;
  url: string;
}

/** The rows that the page shows. */
export async function shownRows(page: Page): Promise<ShownRow[]> {
  return page.locator('tr[data-entry]').evaluateAll((rows) =>
    rows.map((row) => {
      const cells = [...row.children].map((cell): [string, Element] => [cell.className.replace('col-', ''), cell]);
      const titleOf = (cell: Element) =>
        (cell.closest('[title]') ?? cell.querySelector('[title]'))?.getAttribute('title') ?? '';
      return {
        text: Object.fromEntries(cells.map(([name, cell]) => [name, (cell as HTMLElement).innerText.trim()])),
        title: Object.fromEntries(cells.map(([name, cell]) => [name, titleOf(cell)])),
        url: row.querySelector('a')?.href ?? '',
      };
    }),
  );
}

/** Presses the export button; answers with the downloaded file and the name that the browser would give it. */
export async function exportCsv(page: Page): Promise<{ name: string; path: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.top-bar .button-primary').click(),
  ]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, bytes: readFileSync(path) };
}
