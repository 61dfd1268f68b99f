import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../tools/browser/devtools';
import { caseIn, pageOf } from '../tools/browser/served-page';
import { clickBadge, readBadge, waitForBadge } from '../tools/firefox/badge';
import {
  backgroundState,
  endBackground,
  iconText,
  openPopup,
  popupOf,
  watchRequests,
  type NetworkRequest,
} from '../tools/firefox/extension';
import type { Firefox } from '../tools/firefox/launch';
import { exportCsv, openShortlist, shownRows } from '../tools/firefox/shortlist';
import { parseStrictly } from '../unit/exchange/parse-csv';
import { addressOf, CHANNELS, HAV, SKOG } from './channels';
import { startFirefox } from './firefox';
import { copyOfYouTube } from './sites/youtube';
import { SAMPLES } from './support';

/** Invented creators, with what is true of them by their follower count and the default scheme. */
const CREATORS = [
  { sample: 'youtube/channel-home-en', name: 'Hazel & Thread', tier: 'micro', followers: '48.3K', icon: 'mic.' },
  { sample: 'youtube/videos-en-scrolled', name: 'Orbit Kitchen', tier: 'mega', followers: '2.31M', icon: 'mega' },
  { sample: 'instagram/profile-shared-data', name: 'Torv og Tang', tier: 'nano', followers: '2,187', icon: 'nano' },
  { sample: 'instagram/profile-loggedin-en', name: 'Runa Kyst', tier: 'micro', followers: '24,380', icon: 'mic.' },
  { sample: 'tiktok/profile-sv-2024', name: 'Cykelverkstan i Falun', tier: 'micro', followers: '61.9', icon: 'mic.' },
  { sample: 'tiktok/profile-en-answers', name: 'Clay & Kiln', tier: 'nano', followers: '9,214', icon: 'nano' },
].map((creator) => ({ ...creator, page: pageOf(caseIn(join(SAMPLES, creator.sample))) }));

describe('in Firefox, from the page to the spreadsheet', () => {
  const profileDir = mkdtempSync(join(tmpdir(), 'profile-'));
  const { answer } = copyOfYouTube(CHANNELS);
  const pages = CREATORS.map(({ page }) => page);
  let firefox: Firefox;
  let requests: () => Promise<NetworkRequest[]>;

  async function start(): Promise<Firefox> {
    return startFirefox({ profileDir, pages, answer });
  }
  beforeAll(async () => {
    firefox = await start();
    requests = await watchRequests(firefox);
  });
  afterAll(async () => {
    await firefox?.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  });

  it.each(CREATORS)('shows the same of $sample on the badge, in the popup and on the icon', async (creator) => {
    const tab = await firefox.open(creator.page.url);
    const badge = await waitForBadge(tab, ({ label }) => label === `Vett on ${creator.name}`);
    expect(badge.parts[0]?.text).toBe(creator.tier);
    const popup = await openPopup(firefox, tab);
    const said = await popup.says(creator.name);
    expect(said).toContain(creator.followers);
    for (const { text } of (await readBadge(tab))?.parts ?? [])
      for (const figure of text.match(/[\d.]+%|[\d.]+–[\d.]+/g) ?? []) expect(said).toContain(figure);
    await popup.close();
    expect(await iconText(firefox, tab)).toBe(creator.icon);
    await tab.close();
  });

  it('saves by one press of the star, and offers to take it back', async () => {
    const tab = await firefox.open(addressOf(SKOG));
    await waitForBadge(tab);
    await clickBadge(tab);
    expect((await waitForBadge(tab, ({ starPressed }) => starPressed)).note).toBe('Saved to Shortlist');
    await clickBadge(tab);
    await waitForBadge(tab, ({ choice }) => choice === 'Remove');
    await clickBadge(tab, 'choice');
    await waitForBadge(tab, ({ choice }) => choice === 'Undo');
    await clickBadge(tab, 'choice');
    await waitForBadge(tab, ({ starPressed }) => starPressed);
    await tab.close();
  });

  it('wakes a background page that the browser has ended, and goes on where it was', async () => {
    const tab = await firefox.open(addressOf(HAV));
    await waitForBadge(tab);
    await endBackground(firefox);
    await clickBadge(tab);
    await waitForBadge(tab, ({ starPressed }) => starPressed);
    expect(await backgroundState(firefox)).toBe('running');
    await endBackground(firefox);
    const popup = await openPopup(firefox, tab);
    expect(await popup.says('In Shortlist')).toContain('1.52M followers');
    await popup.close();
    await endBackground(firefox);
    await tab.evaluate(`void window.site.go('skogsro')`);
    await waitForBadge(tab, ({ label, starPressed }) => label === 'Vett on Skogsro' && starPressed);
    await tab.close();
  });

  it('has asked the network for nothing', async () => {
    const seen = await requests();
    expect(seen.filter(({ from }) => from === 'extension')).toEqual([]);
    // What the pages asked for was noted: a page itself, and what a page loads.
    expect(seen).toContainEqual({ url: addressOf(SKOG), from: '' });
    expect(seen.filter(({ from }) => from === 'https://www.tiktok.com').length).toBeGreaterThan(0);
    const sites = ['https://www.youtube.com', 'https://www.instagram.com', 'https://www.tiktok.com'];
    expect(seen.filter(({ from }) => from !== '' && !sites.includes(from))).toEqual([]);
  });

  it('still has them after the browser was restarted', async () => {
    await firefox.close();
    firefox = await start();
    const tab = await firefox.open(addressOf(SKOG));
    await waitForBadge(tab, ({ starPressed }) => starPressed);
    const popup = await popupOf(firefox, tab);
    await popup.says('In Shortlist');
    const shortlist = await openShortlist(firefox);
    await until('both rows', async () => (await shownRows(shortlist)).length === 2);
    expect((await shownRows(shortlist)).map(({ url }) => url).toSorted()).toEqual([
      'https://www.youtube.com/@havsalt',
      'https://www.youtube.com/@skogsro',
    ]);
    for (const one of [tab, popup, shortlist]) await one.close();
  });

  it('exports what the table shows', async () => {
    const shortlist = await openShortlist(firefox);
    await until('both rows', async () => (await shownRows(shortlist)).length === 2);
    const shown = await shownRows(shortlist);
    const { name, text } = await exportCsv(firefox, shortlist);
    expect(name).toMatch(/^vett-shortlist-\d{4}-\d\d-\d\d\.csv$/);
    const [names = [], ...rows] = parseStrictly(text);
    const column = (of: string) => rows.map((row) => row[names.indexOf(of)]);
    expect(names[0]?.codePointAt(0)).toBe(0xfeff);
    expect(column('url')).toEqual(shown.map(({ url }) => url));
    expect(column('name').toSorted()).toEqual(['Havsalt', 'Skogsro']);
    expect(column('followers').toSorted()).toEqual(['1520000', '62400']);
    await shortlist.close();
  });
});
