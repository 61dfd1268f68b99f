import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { waitForBadge } from '../tools/browser/badge';
import { until } from '../tools/browser/devtools';
import type { Language } from '../tools/browser/find-chromium';
import type { Vett } from '../tools/browser/launch';
import { openShortlist, shownRows } from '../tools/browser/shortlist';
import { addressOf, CHANNELS, SKOG } from './channels';
import { copyOfYouTube } from './sites/youtube';
import { start } from './support';

const { answer } = copyOfYouTube(CHANNELS);

function welcomeOf({ context, address }: Vett): Page | undefined {
  return context.pages().find((page) => page.url() === address('welcome.html'));
}

/** What the sample's badge says, part by part: it is nobody's page, so that its root is open. */
const BADGE = `[...document.querySelector('.sample-badge span').shadowRoot.querySelectorAll('.part')].map(({ textContent }) => textContent)`;

it('opens once after the installation, and what is chosen there holds on creators’ pages', async () => {
  const profileDir = mkdtempSync(join(tmpdir(), 'profile-'));
  let vett = await start({ answer, profileDir, welcome: true });
  const page = welcomeOf(vett);
  if (!page) throw new Error('No welcome.');
  await page.getByRole('heading', { name: 'Welcome to Vett' }).waitFor();
  expect(await page.evaluate(BADGE)).toContainEqual('micro');
  // As it looks on creators' pages, although extension pages forbid styles in the document.
  expect(await page.locator('.sample-badge .badge').evaluate((badge) => getComputedStyle(badge).borderRadius)).toBe(
    '14px',
  );
  // 58,400 followers are macro from 50,000 on.
  await page.getByRole('combobox', { name: 'Tiers' }).selectOption({ label: 'inzpire.me' });
  await page.getByRole('combobox', { name: 'Market' }).selectOption({ label: 'Norway' });
  await until('the tier by that scheme', async () => (await page.evaluate<string[]>(BADGE))[0] === 'macro');
  expect(await page.getByText('Alt+Shift+V').count()).toBe(1);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.reload();
  await page.locator('.sample-badge .star').waitFor();
  expect(complaints).toEqual([]);
  // The star of the sample keeps nothing.
  await page.locator('.sample-badge .star').click();
  await page.locator('.sample-badge .star[aria-pressed=true]').waitFor();
  const shortlist = await openShortlist(vett);
  expect(await shownRows(shortlist)).toEqual([]);

  const site = await vett.open(addressOf(SKOG));
  // 62.4K followers.
  expect((await waitForBadge(site)).parts[0]?.text).toBe('macro');
  await vett.close();

  vett = await start({ answer, profileDir });
  const again = await vett.open(addressOf(SKOG));
  expect((await waitForBadge(again)).parts[0]?.text).toBe('macro');
  expect(welcomeOf(vett)).toBeUndefined();
  await vett.close();
  rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
});

it.each<[Language, string, string, string]>([
  ['nb', 'Velkommen til Vett', 'Marked', 'Etter nettleserens region (Norge)'],
  ['sv', 'Välkommen till Vett', 'Marknad', 'Enligt webbläsarens region (Sverige)'],
])('speaks %s', async (language, title, market, region) => {
  const vett = await start({ answer, language, welcome: true });
  const page = welcomeOf(vett);
  await page?.getByRole('heading', { name: title }).waitFor();
  expect(await page?.title()).toBe(title);
  expect(await page?.locator('html').getAttribute('lang')).toBe(language);
  expect(await page?.getByRole('combobox', { name: market }).locator('option:checked').innerText()).toBe(region);
  await vett.close();
});
