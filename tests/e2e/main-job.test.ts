import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickBadge, clickStar, tabToStar, waitForBadge } from '../tools/browser/badge';
import { until } from '../tools/browser/devtools';
import type { Vett } from '../tools/browser/launch';
import { openPopup, popupPage, popupText } from '../tools/browser/popup';
import { pageOf } from '../tools/browser/served-page';
import { exportCsv, openShortlist, shownRows, type ShownRow } from '../tools/browser/shortlist';
import { iconText, tabIdOf } from '../tools/browser/worker';
import { addressOf, CHANNELS, FJELL, HAV, SKOG } from './channels';
import { copyOfYouTube } from './sites/youtube';
import { corpusIsHere, CORPUS, recordedProfile, start } from './support';

/** The rows of a CSV file as another program's parser understands them. */
function parseByPython(path: string): Record<string, string>[] {
  const script =
    'import csv, json, sys; print(json.dumps(list(csv.DictReader(open(sys.argv[1], encoding="utf-8-sig", newline="")))))';
  return JSON.parse(execFileSync('python3', ['-c', script, path], { encoding: 'utf8' }));
}

describe('from the page to the spreadsheet', () => {
  const profileDir = mkdtempSync(join(tmpdir(), 'profile-'));
  const { answer } = copyOfYouTube(CHANNELS);
  let vett: Vett;

  beforeAll(async () => {
    vett = await start({ profileDir, answer });
  });
  afterAll(async () => {
    await vett.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  });

  it('shows tier and view rate beside the name, and the same in the popup and on the icon', async () => {
    const page = await vett.open(addressOf(SKOG));
    const badge = await waitForBadge(page);
    // 62.4K is micro by the default scheme. Six videos with 26K to 35K views: the middle is 30K or 31K of 62,400–62,499.
    expect(badge.label).toBe('Vett on Skogsro');
    expect(badge.parts[0]?.text).toBe('micro');
    expect(badge.parts[1]?.text).toMatch(/^views (48|49)\.\d% \(4\d\.\d–5\d\.\d\)$/);
    expect(badge.starPressed).toBe(false);

    const popup = await openPopup(vett, page);
    const text = await popup.says('Skogsro');
    await popup.close();
    expect(text).toContain('@skogsro');
    expect(text).toContain('62.4K followers');
    expect(text).toContain('micro');
    // The grid has no likes: no engagement rate is made up.
    expect(text).toContain('0 of 5 seen');
    const [, median = '', range = ''] = /views (\S+) \((\S+)\)/.exec(badge.parts[1]?.text ?? '') ?? [];
    expect(text).toContain(median);
    expect(text).toContain(range);
    expect(await iconText(vett, await tabIdOf(vett, page))).toBe('mic.');
    await page.close();
  });

  it('saves by one press of the star, and offers to take it back', async () => {
    const page = await vett.open(addressOf(SKOG));
    await waitForBadge(page);
    await clickStar(page);
    const saved = await waitForBadge(page, ({ starPressed }) => starPressed);
    expect(saved.note).toBe('Saved to Shortlist');

    await clickStar(page);
    expect((await waitForBadge(page, ({ choice }) => choice !== '')).choice).toBe('Remove');
    await clickBadge(page, 'choice');
    expect((await waitForBadge(page, ({ starPressed }) => !starPressed)).choice).toBe('Undo');
    await clickBadge(page, 'choice');
    await waitForBadge(page, ({ starPressed }) => starPressed);
    await page.close();
  });

  it('saves by keyboard alone', async () => {
    const page = await vett.open(addressOf(FJELL));
    await waitForBadge(page);
    await tabToStar(page);
    await page.keyboard.press('Enter');
    await waitForBadge(page, ({ starPressed }) => starPressed);
    await page.close();
  });

  it('still has them after the browser was restarted', async () => {
    await vett.close();
    vett = await start({ profileDir, answer });
    const page = await vett.open(addressOf(SKOG));
    expect((await waitForBadge(page)).starPressed).toBe(true);
    const popup = await popupPage(vett, page);
    expect(await popupText(popup)).toContain('In Shortlist');
    const other = await vett.open(addressOf(HAV));
    expect((await waitForBadge(other)).starPressed).toBe(false);
    const shortlist = await openShortlist(vett);
    expect((await shownRows(shortlist)).map(({ url }) => url).toSorted()).toEqual([
      'https://www.youtube.com/@fjellkaker',
      'https://www.youtube.com/@skogsro',
    ]);
    for (const one of [page, popup, other, shortlist]) await one.close();
  });

  it('exports what the table shows, as another program reads it', async () => {
    const shortlist = await openShortlist(vett);
    const shown = await shownRows(shortlist);
    const { name, path, bytes } = await exportCsv(shortlist);
    expect(name).toMatch(/^vett-shortlist-\d{4}-\d\d-\d\d\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parseByPython(path);
    expect(rows.map(({ url }) => url)).toEqual(shown.map(({ url }) => url));
    rows.forEach((row, index) => {
      const { text, title } = shown[index] as ShownRow;
      expect(text['platform']).toBe('YouTube');
      expect(row['platform']).toBe('youtube');
      expect(text['creator']).toBe(`${row['name']}@${row['handle']}`);
      expect(text['tier']).toBe(row['tier']);
      expect(text['lists']).toBe(row['list']);
      expect(text['viewRate']).toBe(`${Number(row['view_rate']).toFixed(1)}%`);
      expect(title['viewRate']).toContain(
        `${Number(row['view_rate_low']).toFixed(1)}–${Number(row['view_rate_high']).toFixed(1)}`,
      );
      expect(title['followers']).toContain(
        `${Number(row['followers_low']).toLocaleString('en')}–${Number(row['followers_high']).toLocaleString('en')}`,
      );
      expect(row['engagement_rate']).toBe('');
    });
    const skogsro = rows.find(({ handle }) => handle === 'skogsro');
    expect(skogsro).toMatchObject({
      followers: '62400',
      followers_low: '62400',
      followers_high: '62499',
      tier: 'micro',
    });
    expect(skogsro?.['posts_used']).toBe('6');
    await shortlist.close();
  });

  it('notes, searches and removes with undo on the shortlist page', async () => {
    const page = await openShortlist(vett);
    await page.locator('tr', { hasText: 'Skogsro' }).locator('.note-add').click();
    await page.keyboard.type('call in May');
    await page.keyboard.press('Enter');
    await page.getByText('call in May').waitFor();
    await page.getByRole('searchbox').fill('may');
    await until('one row', async () => (await shownRows(page)).length === 1);
    await page.getByRole('searchbox').fill('');
    await page.locator('tr', { hasText: 'Skogsro' }).locator('.col-actions button').click();
    await until('one row', async () => (await shownRows(page)).length === 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await until('two rows', async () => (await shownRows(page)).length === 2);
    await page.reload();
    await page.getByText('call in May').waitFor();
    await page.close();
  });

  it('tags many by keys alone, filters by the tag, and takes it back after a restart of the page', async () => {
    const page = await openShortlist(vett);
    await page.keyboard.press('Control+a');
    await page.getByText('2 selected').waitFor();
    await page.keyboard.press('t');
    await page.keyboard.type('forest');
    await page.keyboard.press('Enter');
    await page.getByText('2 creators tagged').waitFor();
    await page.reload();
    await page.locator('.filter-bar summary', { hasText: 'Tags' }).click();
    await page.getByRole('checkbox', { name: 'forest' }).check();
    await page.keyboard.press('Escape');
    expect(await shownRows(page)).toHaveLength(2);
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: 2 creators tagged').waitFor();
    await page.getByText('No saved creator passes these filters.').waitFor();
    await page.close();
  });

  it('shows everything about a creator, and keeps what is written there', async () => {
    const page = await openShortlist(vett);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const detail = page.locator('.detail');
    await detail.getByText('What Vett says').waitFor();
    await detail.getByLabel('Contact').fill('via agency');
    await page.keyboard.press('Enter');
    await page.getByText('Contact saved').waitFor();
    await detail.getByLabel('Status').selectOption('contacted');
    await page.getByText('status of 1 creator changed').waitFor();
    await page.reload();
    await page.locator('tr[data-entry]', { hasText: 'contacted' }).locator('.open-details').click();
    await until('the contact', async () => (await detail.getByLabel('Contact').inputValue()) === 'via agency');
    await page.close();
  });
});

describe('on a recorded page', () => {
  const recorded = recordedProfile('youtube');
  if (!corpusIsHere || !recorded) {
    it('corpus not here: no recorded page was opened', () => expect(corpusIsHere, CORPUS).toBe(false));
    return;
  }
  let vett: Vett;
  beforeAll(async () => {
    vett = await start({ pages: [pageOf(recorded)] });
  });
  afterAll(async () => void (await vett?.close()));

  it('shows what is true of it on the badge, in the popup and in the saved row', async () => {
    const { name, followers } = recorded.expected as { name: string; followers: { low: number; high: number } };
    const page = await vett.open(recorded.url);
    const badge = await waitForBadge(page);
    expect(badge.label).toBe(`Vett on ${name}`);
    expect(badge.parts.length).toBeGreaterThan(0);
    const popup = await openPopup(vett, page);
    const text = await popup.says(name);
    const interval = await popup.line.evaluate<string>(`document.querySelector('.who-facts [title]').title`);
    await popup.close();
    for (const { text: part } of badge.parts) {
      for (const figure of part.match(/[\d.]+%|[\d.]+–[\d.]+/g) ?? [part]) expect(text).toContain(figure);
    }
    // "The page shows “551K”: 551,000–551,999", or one exact number.
    const bounds = (interval.match(/\d[\d,]*/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
    expect(bounds.at(-2) ?? bounds[0]).toBeGreaterThanOrEqual(followers.low);
    expect(bounds.at(-1)).toBeLessThanOrEqual(followers.high);

    await clickStar(page);
    await waitForBadge(page, ({ starPressed }) => starPressed);
    const shortlist = await openShortlist(vett);
    const { path } = await exportCsv(shortlist);
    const [row] = parseByPython(path);
    expect(row?.['name']?.replace(/^'/, '')).toBe(name);
    expect(Number(row?.['followers_low'])).toBeGreaterThanOrEqual(followers.low);
    expect(Number(row?.['followers_high'])).toBeLessThanOrEqual(followers.high);
  });
});
