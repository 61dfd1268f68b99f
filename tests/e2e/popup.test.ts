import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBadge } from '../tools/browser/badge';
import type { Vett } from '../tools/browser/launch';
import { openPopup, popupPage } from '../tools/browser/popup';
import type { Answer } from '../tools/browser/serve';
import { openShortlist, shownRows } from '../tools/browser/shortlist';
import { iconText, tabIdOf } from '../tools/browser/worker';
import { addressOf, CHANNELS, FJELL, HAV, SKOG } from './channels';
import { copyOfYouTube } from './sites/youtube';
import { start } from './support';

const ELSEWHERE = 'https://www.example.org/';
const HOME = 'https://www.youtube.com/';
const GONE = 'https://www.youtube.com/@no-longer-here';
const ASKS_FIRST = 'https://www.youtube.com/@asks-first';

const html = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const OTHER_PAGES: Record<string, { status?: number; body: string }> = {
  [ELSEWHERE]: { body: html('Elsewhere', '<h1>Elsewhere</h1>') },
  [HOME]: { body: html('YouTube', '<ytd-app></ytd-app>') },
  [GONE]: { status: 404, body: html('404 Not Found', '<div id="error-page"></div>') },
  [ASKS_FIRST]: {
    body: html(
      'Before you continue',
      '<form action="https://consent.youtube.com/save" method="POST"><button>Yes</button></form>',
    ),
  },
};

describe('the popup', () => {
  const copy = copyOfYouTube(CHANNELS);
  const answer: Answer = (asked) => {
    const page = asked.isDocument ? OTHER_PAGES[asked.url] : undefined;
    return page ?? copy.answer(asked);
  };
  let vett: Vett;

  beforeAll(async () => {
    vett = await start({ answer });
  });
  afterAll(async () => void (await vett?.close()));

  it.each([
    ['a page of no site that is read', ELSEWHERE, 'Not a page that Vett reads'],
    ['a page of the site without a creator', HOME, 'No creator on this page'],
    ['an account that is no more', GONE, 'There is no such account'],
    ['a page that asks for consent first', ASKS_FIRST, 'The site has a question for you first'],
  ])('says what it is on %s', async (_, url, words) => {
    const page = await vett.open(url);
    const popup = await openPopup(vett, page);
    const text = await popup.says(words);
    expect(text).not.toContain('followers');
    // Nobody to save: no form.
    expect(await popup.line.evaluate(`document.querySelector('form')`)).toBeNull();
    await popup.close();
    expect(await iconText(vett, await tabIdOf(vett, page))).toBe('');
    await page.close();
  });

  it('says that it is still reading while the answer is on its way, then answers by itself', async () => {
    const release = copy.hold(HAV);
    const page = await vett.open(addressOf(SKOG));
    await waitForBadge(page);
    await page.evaluate('site.go("havsalt")');
    const popup = await openPopup(vett, page);
    expect(await popup.says('Reading the page')).not.toContain('Skogsro');
    release();
    expect(await popup.says('Havsalt')).toContain('1.52M followers');
    await popup.close();
    copy.free();
    await page.close();
  });

  it('saves with a list of its own and a note, by keyboard alone', async () => {
    const page = await vett.open(addressOf(FJELL));
    await waitForBadge(page);
    const popup = await openPopup(vett, page);
    await popup.says('Fjell og kaker');
    // The note has the focus when it opens; the list is before it.
    await popup.type('asks for the recipe');
    await popup.press('Enter');
    await popup.says('Saved · Undo');
    await popup.close();
    expect((await waitForBadge(page, ({ starPressed }) => starPressed)).starTitle).toBe('Saved to Shortlist');

    const again = await popupPage(vett, page);
    await again.getByRole('combobox', { name: 'List' }).selectOption({ label: 'New list…' });
    await again.getByLabel('Name of the new list').fill('Summer');
    await again.keyboard.press('Enter');
    await again.getByText('Updated').waitFor();
    expect(await again.getByLabel('Note').inputValue()).toBe('asks for the recipe');
    await again.close();

    // The new list is the current one from now on, for the star too.
    const other = await vett.open(addressOf(HAV));
    await waitForBadge(other);
    const popupOfOther = await popupPage(vett, other);
    await popupOfOther.getByRole('button', { name: 'Shortlist', exact: true }).click();
    await popupOfOther.getByText('Saved').first().waitFor();
    await popupOfOther.close();
    const shortlist = await openShortlist(vett);
    const lists = (await shownRows(shortlist)).map(({ text }) => [text['creator']?.split('@')[0], text['lists']]);
    expect(Object.fromEntries(lists)).toEqual({ 'Fjell og kaker': 'Shortlist, Summer', Havsalt: 'Summer' });
    for (const one of [page, other, shortlist]) await one.close();
  });

  it('takes a creator off and brings them back', async () => {
    const page = await vett.open(addressOf(HAV));
    await waitForBadge(page, ({ starPressed }) => starPressed);
    const popup = await popupPage(vett, page);
    await popup.getByRole('button', { name: 'Remove' }).click();
    await waitForBadge(page, ({ starPressed }) => !starPressed);
    await popup.getByRole('button', { name: 'Undo' }).click();
    await waitForBadge(page, ({ starPressed }) => starPressed);
    await popup.close();
    await page.close();
  });

  it('names the other schemes and plots the posts, with the numbers behind the plot', async () => {
    const page = await vett.open(addressOf(SKOG));
    await waitForBadge(page);
    const popup = await popupPage(vett, page);
    await popup.getByText('@skogsro').first().waitFor();
    const scheme = popup.locator('.tile [aria-expanded]').first();
    await scheme.click();
    // 62.4K followers: below 75,000 for the one, above 50,000 for the other (method.md I.1).
    const others = await popup.locator('.other-schemes').innerText();
    expect(others.split(/\n+/)).toEqual(['impact.com', 'micro', 'Awin', 'micro', 'inzpire.me', 'macro']);
    await popup.getByText('Show numbers').click();
    expect(await popup.getByRole('table', { name: 'Numbers of each post' }).locator('tbody tr').count()).toBe(6);
    await popup.close();
    await page.close();
  });
});
