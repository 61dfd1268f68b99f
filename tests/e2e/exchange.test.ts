import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../tools/browser/axe';
import { clickStar, waitForBadge } from '../tools/browser/badge';
import { until } from '../tools/browser/devtools';
import type { Vett } from '../tools/browser/launch';
import { pageOf } from '../tools/browser/served-page';
import { exportAs, openShortlist, shownRows } from '../tools/browser/shortlist';
import { COLUMNS } from '../../lib/exchange/columns';
import { parseStrictly } from '../unit/exchange/parse-csv';
import { samples, start } from './support';

const CREATORS = ['instagram/profile-nb-commercial', 'tiktok', 'youtube'].flatMap((name) => {
  const [site = ''] = name.split('/');
  return samples(site)
    .filter(({ id }) => id.startsWith(name))
    .slice(0, 1);
});

/** One person's browser, with creators that are saved and organised. */
let mine: Vett;
/** A colleague's, in which nothing was ever saved. */
let theirs: Vett;
let shortlist: Page;
let data: Page;

beforeAll(async () => {
  theirs = await start();
  mine = await start({ pages: CREATORS.map(pageOf) });
  for (const creator of CREATORS) {
    const page = await mine.open(creator.url);
    await waitForBadge(page);
    await clickStar(page);
    await waitForBadge(page, ({ starPressed }) => starPressed);
    await page.close();
  }
  shortlist = await openShortlist(mine);
  await organise(shortlist);
  data = await theirs.open(theirs.address('shortlist.html#data'));
});
afterAll(async () => {
  await mine?.close();
  await theirs?.close();
});

/** Puts all on a list and tags them, and says something of the first. */
async function organise(page: Page): Promise<void> {
  await page.locator('tr[data-entry]').first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('l');
  await page.keyboard.type('Høst 2026');
  await page.keyboard.press('Enter');
  await page.locator('.col-lists', { hasText: 'Høst 2026' }).first().waitFor();
  await page.keyboard.press('t');
  await page.keyboard.type('te; sopp');
  await page.keyboard.press('Enter');
  // Until then it would take the key as well.
  await until('the field to be gone', () =>
    page.evaluate(`!document.activeElement.matches('input:not([type=checkbox])')`),
  );
  await page.keyboard.press('s');
  await page.locator('.bulk-bar .menu-list button').nth(2).click();
  await page.locator('.col-status', { hasText: 'shortlisted' }).first().waitFor();
  await page.locator('.note-add').first().click();
  await page.keyboard.type('=1+1, "rolig stemme"');
  await page.keyboard.press('Enter');
  await page.locator('.note').first().waitFor();
}

/** Chooses a file on the page with what is stored, and goes on to what it would change. */
async function look(page: Page, path: string): Promise<Record<string, number>> {
  await page.locator('.data-section').first().waitFor();
  await page.getByRole('button', { name: 'Import a file' }).click();
  await page.locator('dialog input[type=file]').setInputFiles(path);
  await page.getByRole('heading', { name: 'What would change' }).waitFor();
  return page.evaluate<Record<string, number>>(
    `Object.fromEntries([...document.querySelectorAll('.report > div')].map(({ children: [name, n] }) => [name.textContent, Number(n.textContent)]))`,
  );
}

async function takeIn(page: Page): Promise<void> {
  await page.locator('dialog').getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('heading', { name: 'Imported' }).waitFor();
  await page.locator('dialog').getByRole('button', { name: 'Close' }).last().click();
}

async function backUp(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make a backup' }).click(),
  ]);
  return readFileSync(await download.path());
}

/** A file with what another browser has exported: a download has no name of its own. */
function fileOf(bytes: Buffer, ending: string): string {
  const path = join(tmpdir(), `exchange-${process.pid}.${ending}`);
  writeFileSync(path, bytes);
  return path;
}

/** What the table shows, but for when the page was read: a browser that has read none says so. */
async function rowsOf(vett: Vett) {
  const page = await openShortlist(vett);
  await page.locator('tr[data-entry]').first().waitFor();
  const rows = await shownRows(page);
  await page.close();
  return rows.map(({ url, text }) => ({ url, text: { ...text, read: '' } }));
}

/** What shuts nobody out: no rule is broken, light or dark, and nothing has to be moved sideways on a narrow screen. */
async function isOpenToAll(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeFindings(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const wide = await page.evaluate<string[]>(
    `[document.documentElement, ...document.querySelectorAll('dialog[open], .other-view')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ className, tagName }) => tagName + className)`,
  );
  expect(wide).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
}

describe('a backup', () => {
  it('goes to another browser and comes back byte for byte', async () => {
    const { bytes, name } = await exportAs(shortlist, 'backup');
    expect(name).toMatch(/^vett-backup-\d{4}-\d\d-\d\d\.jsonl$/);
    expect((await exportAs(shortlist, 'backup')).bytes.equals(bytes)).toBe(true);

    expect(await look(data, fileOf(bytes, 'jsonl'))).toMatchObject({ 'New creators': 3, Changed: 0, 'As they are': 0 });
    await isOpenToAll(data);
    await takeIn(data);
    expect((await backUp(data)).toString()).toBe(bytes.toString());
    expect(await rowsOf(theirs)).toEqual(await rowsOf(mine));
  });

  it('read a second time changes nothing', async () => {
    const { bytes } = await exportAs(shortlist, 'backup');
    expect(await look(data, fileOf(bytes, 'jsonl'))).toMatchObject({ 'New creators': 0, Changed: 0, 'As they are': 3 });
    await data.locator('dialog').getByRole('button', { name: 'Cancel' }).click();
  });

  it('that was cut off on the way changes nothing, and says where', async () => {
    const { bytes } = await exportAs(shortlist, 'backup');
    const lines = bytes.toString().trimEnd().split('\n');
    await data.getByRole('button', { name: 'Import a file' }).click();
    await data.locator('dialog input[type=file]').setInputFiles(fileOf(bytes.subarray(0, -20), 'jsonl'));
    await data.getByText(`line ${lines.length} of the file can’t be read`).waitFor();
    await data.keyboard.press('Escape');
    expect((await backUp(data)).toString()).toBe(bytes.toString());
  });
});

describe('a CSV', () => {
  const KEPT = COLUMNS.filter(({ holds }) => holds !== 'judged').map(({ name }) => name);

  it('brings back every fact and every word, once the shortlist there is erased', async () => {
    await data.getByRole('button', { name: 'Erase all …' }).click();
    await data.locator('dialog input').fill('erase');
    await isOpenToAll(data);
    await data.keyboard.press('Enter');
    await data.getByText('Everything is erased.').waitFor();

    const mineBefore = await exportAs(shortlist, 'excel');
    const nordic = await exportAs(shortlist, 'excel-nordic');
    expect(nordic.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(await look(data, fileOf(nordic.bytes, 'csv'))).toMatchObject({ 'New creators': 3 });
    await takeIn(data);

    const page = await openShortlist(theirs);
    await page.locator('tr[data-entry]').first().waitFor();
    const back = await exportAs(page, 'excel');
    await page.close();
    const kept = (file: Buffer) => {
      const [head = [], ...rows] = parseStrictly(file.toString('utf8').replace(/^\uFEFF/, ''));
      const cells = rows.map((row) => Object.fromEntries(KEPT.map((name) => [name, row[head.indexOf(name)]])));
      return cells.toSorted((a, b) => ((a['url'] ?? '') < (b['url'] ?? '') ? -1 : 1));
    };
    expect(kept(back.bytes)).toHaveLength(3);
    expect(kept(back.bytes)).toEqual(kept(mineBefore.bytes));
    expect(back.bytes.toString()).toContain('\'=1+1, ""rolig stemme""');
  });

  it('of another program shows its columns first, and is undone as if it had never been', async () => {
    const before = (await backUp(data)).toString();
    const table = 'Profil;Følgere;Engasjement\r\noak.eks;12345;4,1\r\n;999;3,0\r\n';
    await data.getByRole('button', { name: 'Import a file' }).click();
    await data.locator('dialog input[type=file]').setInputFiles(fileOf(Buffer.from(table, 'latin1'), 'csv'));
    await data.getByRole('combobox', { name: 'What “Profil” becomes' }).selectOption('on_instagram');
    expect(await data.getByRole('combobox', { name: 'Characters' }).inputValue()).toBe('windows-1252');
    await isOpenToAll(data);
    await data.getByRole('button', { name: 'See what changes' }).click();
    await data.getByText('1 row is left out').waitFor();
    await data.locator('dialog').getByRole('button', { name: 'Import', exact: true }).click();
    await data.getByRole('heading', { name: 'Imported' }).waitFor();
    await isOpenToAll(data);
    await data.locator('dialog').getByRole('button', { name: 'Undo' }).click();
    await data.getByText('The import is undone.').waitFor();
    await data.keyboard.press('Escape');
    expect((await backUp(data)).toString()).toBe(before);
  });
});

it('the clipboard takes the rows as cells, in the order of the table, guarded like a file', async () => {
  await shortlist.locator('.top-bar .button-primary').click();
  await shortlist.locator('dialog input[value="clipboard"]').check();
  await shortlist.locator('dialog button[type=submit]').click();
  await shortlist.getByText('3 creators copied').waitFor();
  await shortlist.keyboard.press('Escape');
  // Pasted by the browser itself, as a person would.
  const queue = await mine.open(mine.address('shortlist.html#queue'));
  const field = queue.locator('.queue-add textarea');
  await field.focus();
  await queue.keyboard.press('Control+v');
  await until('the rows to be pasted', async () => (await field.inputValue()) !== '');
  const pasted = await field.inputValue();
  await queue.close();
  const [head = [], ...rows] = Papa.parse<string[]>(pasted, { delimiter: '\t', skipEmptyLines: true }).data;
  const column = (name: string) => rows.map((cells) => cells[head.indexOf(name)]);
  expect(column('url')).toEqual((await shownRows(shortlist)).map(({ url }) => url));
  expect(column('note')).toContain(`'=1+1, "rolig stemme"`);
});

it('what is stored, and what it can leave as, shut nobody out', async () => {
  await data.getByRole('searchbox', { name: 'Name or handle' }).fill('e');
  await data.keyboard.press('Enter');
  await data.locator('.data-people button').first().click();
  await data.locator('.data-record h4').waitFor();
  await data.evaluate(`for (const folded of document.querySelectorAll('details')) folded.open = true`);
  await isOpenToAll(data);
  await data.getByRole('button', { name: 'Erase everywhere …' }).click();
  await isOpenToAll(data);
  await data.keyboard.press('Escape');
  await shortlist.locator('.top-bar .button-primary').click();
  await shortlist.locator('dialog .offers').waitFor();
  await isOpenToAll(shortlist);
  await shortlist.keyboard.press('Escape');
});

it('who is erased everywhere leaves no trace in the next backup, and does not come back by the last one', async () => {
  const last = await backUp(data);
  const name = await data.locator('.data-record h4').innerText();
  const handle = await data.locator('.data-people [aria-expanded=true] ~ .quiet bdi').innerText();
  await data.getByRole('button', { name: 'Erase everywhere …' }).click();
  await data.locator('dialog').getByRole('button', { name: 'Erase', exact: true }).click();
  await data.getByText('is erased everywhere.').waitFor();
  expect(name).toContain('Everything stored about');
  expect((await backUp(data)).toString()).not.toContain(handle.replace('@', ''));
  expect(await look(data, fileOf(last, 'jsonl'))).toMatchObject({ 'New creators': 0, 'Erased before, left out': 1 });
  await data.keyboard.press('Escape');
});
