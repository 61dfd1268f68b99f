import { readFileSync } from 'node:fs';
import { until } from '../browser/devtools';
import { READ_ROWS, type ShownRow } from '../browser/shortlist';
import { downloaded } from './downloads';
import type { Firefox } from './launch';
import type { Tab } from './tab';

/** Opens the page with the saved creators and waits until it has read them. */
export async function openShortlist(firefox: Firefox): Promise<Tab> {
  const tab = await firefox.open(firefox.address('shortlist.html'));
  await until('the saved creators', () =>
    tab.evaluate<boolean>(`document.querySelector('table.creators, .steps, [role=alert]') !== null`),
  );
  return tab;
}

/** The rows that the page shows. */
export async function shownRows(tab: Tab): Promise<ShownRow[]> {
  return tab.evaluate<ShownRow[]>(READ_ROWS);
}

/** Exports the table as CSV with commas and decimal points; answers with the file once it is whole. */
export async function exportCsv(firefox: Firefox, tab: Tab): Promise<{ name: string; text: string }> {
  await tab.click('.top-bar .button-primary');
  await until('the ways to export', () =>
    tab.evaluate<boolean>(`document.querySelector('dialog input[value=excel]') !== null`),
  );
  await tab.click('dialog input[value=excel]');
  await tab.click('dialog button[type=submit]');
  const { name, path } = await downloaded(firefox, /\.csv$/);
  return { name, text: readFileSync(path, 'utf8') };
}
