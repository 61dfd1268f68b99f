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
  return page.evaluate<ShownRow[]>(READ_ROWS);
}

// As text: what transpiles these files puts helpers into functions that a page does not have.
export const READ_ROWS = `[...document.querySelectorAll('tr[data-entry]')].map((row) => {
  const cells = [...row.children].map((cell) => [cell.className.replace('col-', ''), cell]);
  const titled = (cell) => (cell.title ? cell : cell.querySelector('[title]'));
  return {
    text: Object.fromEntries(cells.map(([name, cell]) => [name, cell.innerText.trim()])),
    title: Object.fromEntries(cells.map(([name, cell]) => [name, titled(cell)?.title ?? ''])),
    url: row.querySelector('a').href,
  };
})`;

/** Presses the export button; answers with the downloaded file and the name that the browser would give it. */
export async function exportCsv(page: Page): Promise<{ name: string; path: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.top-bar .button-primary').click(),
  ]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, bytes: readFileSync(path) };
}
