import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenTo } from '../tools/browser/accessibility-tree';
import { tabToStar, waitForBadge } from '../tools/browser/badge';
import { goTo, keyboardOf, type Keyboard } from '../tools/browser/keyboard';
import type { Vett } from '../tools/browser/launch';
import { openPopup, popupPage } from '../tools/browser/popup';
import { parseStrictly } from '../unit/exchange/parse-csv';
import { addressOf, CHANNELS, FJELL, HAV, SKOG } from './channels';
import { copyOfYouTube } from './sites/youtube';
import { start } from './support';

/** The file that a page hands over when something is done. */
async function fileOf(page: Page, done: () => Promise<void>): Promise<Record<string, string | undefined>[]> {
  const [download] = await Promise.all([page.waitForEvent('download'), done()]);
  const [names = [], ...rows] = parseStrictly(readFileSync(await download.path(), 'utf8').replace(/^\uFEFF/, ''));
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
}

describe('from the page to the spreadsheet without a mouse', () => {
  let vett: Vett;
  beforeAll(async () => {
    vett = await start({ answer: copyOfYouTube(CHANNELS).answer });
  });
  afterAll(async () => void (await vett?.close()));

  it('by keyboard alone: star, popup with a note, shortlist, file', async () => {
    const first = await vett.open(addressOf(SKOG));
    await waitForBadge(first);
    await tabToStar(first);
    await first.keyboard.press('Enter');
    await waitForBadge(first, ({ starPressed }) => starPressed);

    // The shortcut is the browser's own, and opens the same popup as this.
    const second = await vett.open(addressOf(FJELL));
    await waitForBadge(second);
    const popup = await openPopup(vett, second);
    await popup.says('Fjell og kaker');
    await popup.type('asks for the recipe');
    await popup.press('Enter');
    await popup.says('Saved · Undo');
    const popupKeys: Keyboard = { press: popup.press, evaluate: popup.line.evaluate };
    await goTo(popupKeys, /^Open shortlist$/);
    const [shortlist] = await Promise.all([
      vett.context.waitForEvent('page'),
      // It is gone before the key is let go.
      popup.press('Enter').catch(() => undefined),
    ]);

    await shortlist.getByText('Skogsro').first().waitFor();
    const keys = keyboardOf(shortlist);
    await goTo(keys, /^Export/);
    await keys.press('Enter');
    await shortlist.getByRole('dialog').waitFor();
    await goTo(keys, /^CSV for Excel in English/, 'ArrowDown');
    const rows = await fileOf(shortlist, () => keys.press('Enter'));
    expect(rows.map(({ handle, note }) => [handle, note]).toSorted()).toEqual([
      ['fjellkaker', 'asks for the recipe'],
      ['skogsro', ''],
    ]);
    // A window gives the focus back to what opened it.
    await keys.press('Escape');
    await shortlist.getByRole('dialog').waitFor({ state: 'detached' });
    await goTo(keys, /^Export/);
    await shortlist.close();
    await first.close();
    await second.close();
  });

  it('by what a screen reader is told: badge, popup, shortlist, file', async () => {
    const page = await vett.open(addressOf(HAV));
    await waitForBadge(page);
    const site = await listenTo(page);
    await site.hears('group', 'Vett on Havsalt');
    await site.hears('StaticText', 'mega');
    await site.hears('button', 'Shortlist this creator', { pressed: 'false' });
    await site.press('button', 'Shortlist this creator');
    await site.hears('button', 'Shortlist this creator', { pressed: 'true' });
    await site.hears('StaticText', 'Saved to Shortlist');

    const popupTab = await popupPage(vett, page);
    const popup = await listenTo(popupTab);
    await popup.hears('heading', 'Havsalt', { level: 1 });
    await popup.hears('heading', 'Tier', { level: 2 });
    await popup.press('textbox', 'Note', 'End');
    await popupTab.keyboard.type('salt of the earth');
    await popup.press('button', 'Update');
    await popup.hears('StaticText', /^Updated/);
    const [shortlistTab] = await Promise.all([
      vett.context.waitForEvent('page'),
      popup.press('button', 'Open shortlist'),
    ]);

    const shortlist = await listenTo(shortlistTab);
    await shortlist.hears('columnheader', /^Tier/);
    await shortlist.hears('rowheader', /^Havsalt/);
    await shortlist.hears('cell', 'mega');
    await shortlist.press('button', /^Export/);
    await shortlist.hears('dialog', 'Export', { modal: true });
    await shortlist.press('radio', /^CSV for Excel in English/, 'Space');
    await shortlist.hears('radio', /^CSV for Excel in English/, { checked: 'true' });
    const rows = await fileOf(shortlistTab, () => shortlist.press('button', 'Export'));
    expect(rows).toContainEqual(
      expect.objectContaining({ handle: 'havsalt', note: 'salt of the earth', tier: 'mega' }),
    );
  });
});
