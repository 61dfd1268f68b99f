import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../tools/browser/axe';
import { waitForBadge } from '../tools/browser/badge';
import { until } from '../tools/browser/devtools';
import type { Vett } from '../tools/browser/launch';
import { openPopup, type Popup } from '../tools/browser/popup';
import { addressOf, CHANNELS, FJELL, HAV, SKOG } from './channels';
import { copyOfYouTube } from './sites/youtube';
import { start } from './support';

/** The id of the one creator that was kept. */
async function keptEntry(vett: Vett): Promise<string> {
  const page = await vett.open(vett.address('shortlist.html'));
  const id = await page.locator('tr[data-entry]').first().getAttribute('data-entry');
  await page.close();
  return id ?? '';
}

const profileOf = ({ handle }: { handle: string }) => `https://www.youtube.com/@${handle}`;

describe('the review queue', () => {
  const profileDir = mkdtempSync(join(tmpdir(), 'profile-'));
  const { answer } = copyOfYouTube(CHANNELS);
  let vett: Vett;
  let queue: Page;
  let tab: Page;
  let popup: Popup;

  beforeAll(async () => {
    vett = await start({ profileDir, answer });
    queue = await vett.open(vett.address('shortlist.html#queue'));
  });
  afterAll(async () => {
    await vett.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  });

  const documents = () => vett.requests.filter(({ type, url }) => type === 'document' && url.startsWith('https:'));
  /** What the tab is at, once that is the creator's page. */
  const at = (channel: { handle: string }) =>
    until(channel.handle, () => (tab.url().startsWith(profileOf(channel)) ? true : undefined));

  it('takes in a pasted list, and shows first what it understands of it', async () => {
    const field = queue.locator('.queue-add textarea');
    await field.fill([...[FJELL, SKOG, HAV, SKOG].map(profileOf), 'somebody else'].join('\n'));
    await queue.getByText('3 new to you').waitFor();
    await queue.getByText('1 named twice').waitFor();
    await queue.getByText('1 line not understood').waitFor();
    await queue.getByLabel('Batch').fill('Summer');
    await queue.getByRole('button', { name: 'Add 3 to review' }).click();
    await queue.getByText('0 of 3 decided').waitFor();
    expect(documents()).toEqual([]);
  });

  it('opens the first in a tab when the key is pressed, and nobody else', async () => {
    const opened = vett.context.waitForEvent('page');
    await queue.keyboard.press('n');
    tab = await opened;
    await at(FJELL);
    await waitForBadge(tab);
    expect(documents().map(({ url }) => url)).toEqual([profileOf(FJELL)]);
  });

  it('is decided in the popup, which goes on to the next in the same tab', async () => {
    popup = await openPopup(vett, tab);
    await popup.says('1 of 3 in “Summer”');
    await popup.press('k');
    await popup.says('· kept');
    expect(documents()).toHaveLength(1);
    await popup.press('n');
    await at(SKOG);
    await popup.says('2 of 3 in “Summer”');
    await popup.says('Skogsro');
    await popup.press('d');
    await until('the field for the reason', () =>
      popup.line.evaluate<boolean>(`document.activeElement?.closest('.decline-form') != null`),
    );
    await popup.type('too few local followers');
    await popup.press('Enter');
    await popup.says('Declined: Skogsro');
    await popup.says('You declined this creator on');
    await popup.press('n');
    await at(HAV);
    await popup.says('3 of 3 in “Summer”');
    await popup.says('1.52M followers');
    await popup.press('l');
    await popup.says('For later: Havsalt');
    await popup.close();
    expect(documents().map(({ url }) => url)).toEqual([FJELL, SKOG, HAV].map(profileOf));
    expect(vett.context.pages()).toHaveLength(3);
  });

  it('shows in the queue how far the batch is', async () => {
    await queue.getByText('2 of 3 decided: 1 kept, 1 declined, 1 for later').waitFor();
    const rows = queue.locator('.queue-row');
    expect(await rows.locator('.queue-state').allInnerTexts()).toEqual([
      expect.stringContaining('kept'),
      expect.stringContaining('declined'),
      expect.stringContaining('later'),
    ]);
  });

  it('says on the page that somebody was declined, also after the browser was restarted', async () => {
    await vett.close();
    vett = await start({ profileDir, answer });
    const page = await vett.open(addressOf(SKOG));
    const badge = await waitForBadge(page);
    expect(badge.parts[0]?.text).toBe('declined today: too few local followers');
    expect(badge.starPressed).toBe(false);
    const kept = await vett.open(addressOf(FJELL));
    expect((await waitForBadge(kept)).starPressed).toBe(true);
  });

  it('shuts nobody out, light or dark: queue, comparison and report', async () => {
    const entry = await keptEntry(vett);
    const pages = [
      ['shortlist.html#queue', '.queue-row'],
      [`shortlist.html#compare?ids=${entry}`, '.compare-table'],
      [`report.html?entry=${entry}`, '.report-creator'],
    ] as const;
    for (const [path, shown] of pages) {
      const page = await vett.open(vett.address(path));
      await page.locator(shown).first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFindings(page), `${path}, ${colorScheme}`).toEqual([]);
      }
      await page.close();
    }
  });

  it('tells of both when they are pasted again', async () => {
    queue = await vett.open(vett.address('shortlist.html#queue'));
    await queue.getByRole('button', { name: 'Add creators' }).click();
    await queue.locator('.queue-add textarea').fill([FJELL, SKOG].map(profileOf).join('\n'));
    // They are in the queue, decided; nobody is looked at twice.
    await queue.getByText('2 in the queue already').waitFor();
    await queue.getByText('0 new to you').waitFor();
  });
});
