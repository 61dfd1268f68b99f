import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Vett } from './launch';

/** Opens the page with the saved creators and waits until it has read them. */
export async function openShortlist(vett: Vett): Promise<Page> {
  const page = await vett.open(vett.address('shortlist.html'));
  await page.locator('table.creators, .steps, [role=alert]').first().waitFor();
  return page;
}

/** One row of the table, by the class names of its cells without their `col-`, lines put together; titles carry what the text rounds. */
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
  const cells = [...row.children].map((cell) => [cell.className.split(' ')[0].replace('col-', ''), cell]);
  const titled = (cell) => (cell.title ? cell : cell.querySelector('[title]'));
  return {
    text: Object.fromEntries(cells.map(([name, cell]) => [name, cell.innerText.trim().replaceAll('\\n', '')])),
    title: Object.fromEntries(cells.map(([name, cell]) => [name, titled(cell)?.title ?? ''])),
    url: row.querySelector('a').href,
  };
})`;

/** A file that the browser has downloaded, with the name that it would give it. */
export interface Exported {
  name: string;
  path: string;
  bytes: Buffer;
}

/** Exports what the table shows in one of the ways that the dialog offers, by its value. */
export async function exportAs(page: Page, choice: string): Promise<Exported> {
  await page.locator('.top-bar .button-primary').click();
  await page.locator(`dialog input[value="${choice}"]`).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('dialog button[type=submit]').click(),
  ]);
  const path = await download.path();
  // The file comes before the word that it is there.
  await page.locator('dialog [role=status]:not(:empty)').waitFor();
  await page.keyboard.press('Escape');
  return { name: download.suggestedFilename(), path, bytes: readFileSync(path) };
}

/** Exports the table as CSV with commas and decimal points. */
export function exportCsv(page: Page): Promise<Exported> {
  return exportAs(page, 'excel');
}
