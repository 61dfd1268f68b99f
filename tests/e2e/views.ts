import type { Page } from 'playwright-core';
import type { Vett } from '../tools/browser/launch';
import { popupPage } from '../tools/browser/popup';
import { openShortlist } from '../tools/browser/shortlist';
import { tabIdOf } from '../tools/browser/worker';
import { addressOf, HAV } from './channels';

/** A file of another program, whose columns have to be named. */
const TABLE = 'Profil;Følgere;En kolonne med et langt navn\nhttps://www.instagram.com/oak.eks/;12345;4,1\n;999;3,0\n';

/**
 * Opens everything that Vett shows, by name and whatever the language: popup, table with something to undo and a note being
 * written, windows, queue, comparison, reports, settings. At least two creators are saved; `site` is the page of one of them.
 */
export async function everyView(vett: Vett, site: Page): Promise<Map<string, Page>> {
  const views = new Map<string, Page>();
  const open = async (name: string, path: string, shown: string): Promise<Page> => {
    const page = await vett.open(vett.address(path));
    await page.locator(shown).first().waitFor();
    views.set(name, page);
    return page;
  };
  const popup = await popupPage(vett, site);
  await popup.locator('.tile').first().waitFor();
  await popup.evaluate(`for (const folded of document.querySelectorAll('details')) folded.open = true`);
  views.set('popup', popup);
  views.set('popup of no creator', await popupPage(vett, await vett.open('about:blank')));

  const table = await openShortlist(vett);
  const ids = await table.locator('[data-entry]').evaluateAll((rows) => rows.map((row) => row.dataset['entry'] ?? ''));
  await open('comparison', `shortlist.html#compare?ids=${ids.join(',')}`, '.compare-table');
  for (const name of ['evidence', 'report']) await open(name, `${name}.html?entry=${ids[0]}`, 'h1');
  await table.locator('.note-add').first().click();
  views.set('table', table);

  const queue = await open('queue', 'shortlist.html#queue', '.queue-add');
  await queue.locator('.queue-add textarea').fill(`${addressOf(HAV)}\nsomebody else`);
  await queue.locator('.queue-preview').waitFor();
  await queue.locator('.queue-fields input[required]').fill('2027');
  await queue.locator('.queue-add button[type=submit]').click();
  await queue.locator('.queue-row').first().waitFor();

  await open('stored data', 'shortlist.html#data', '.data-section');
  const exporting = await open('export', 'shortlist.html', 'tr[data-entry]');
  await exporting.locator('.top-bar .button-primary:enabled').click();
  await exporting.locator('dialog .offers').waitFor();
  const importing = await open('import', 'shortlist.html#data', '.data-section');
  await importing.locator('.data-buttons button:not(.button-primary)').first().click();
  await importing
    .locator('dialog input[type=file]')
    .setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
  await importing.locator('dialog select').first().waitFor();

  for (const name of ['options', 'welcome']) await open(name, `${name}.html`, 'h1');
  await open('changed page', `changed-page.html?tab=${await tabIdOf(vett, site)}`, 'h1');
  return views;
}
