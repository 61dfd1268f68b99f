import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { clickStar, readBadge, waitForBadge, type BadgeReading } from '../browser/badge';
import { until } from '../browser/devtools';
import { launch, type Vett } from '../browser/launch';
import { openPopup, type Popup } from '../browser/popup';
import { exportCsv, openShortlist, shownRows } from '../browser/shortlist';
import { readPopup, type PopupReading } from './read-popup';
import type { Creator, Samples } from './samples';
import type { Places } from './start';
import { toTable } from './table';

/** How long a page may take until the badge is on it, milliseconds. */
const PATIENCE = 8_000;

/** What two places say of one creator. */
interface Reading {
  badge: BadgeReading | null;
  popup: PopupReading;
}

interface Visit extends Reading {
  creator: Creator;
  /** By which button the creator was shortlisted; '' when not. */
  by: string;
}

const say = (text: string) => void process.stderr.write(text);

/** Does by itself what a person would: visits, reads the verdicts off the screen, shortlists, exports. */
export async function tour({ pages, creators }: Samples, places: Places, url?: string): Promise<number> {
  const out = join(places.root, 'out');
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) if (/\.(png|csv)$/.test(name)) rmSync(join(out, name));

  const stops = url === undefined ? creators : [{ site: new URL(url).hostname, url, name: url }];
  say('Starting Chromium with Vett, without a window …\n');
  const vett = await launch({ extensionPath: places.extensionPath, pages, online: url !== undefined });
  try {
    const visits: Visit[] = [];
    for (const [index, creator] of stops.entries()) {
      say(`Visiting ${index + 1} of ${stops.length}: ${creator.url}\n`);
      visits.push(await visit(vett, creator, index, out));
    }
    process.stdout.write(`\n${toTable([HEADINGS, ...visits.map(toRow)])}\n`);
    const status = report(visits, await takeShortlist(vett, out));
    // An address that somebody gave need not be a creator's.
    return url === undefined ? status : 0;
  } catch (error) {
    if (url === undefined || !/net::|Timeout/.test(String(error))) throw error;
    say(`${url} could not be opened: check the address and the network connection.\n`);
    return 1;
  } finally {
    await vett.close();
  }
}

async function visit(vett: Vett, creator: Creator, index: number, out: string): Promise<Visit> {
  const page = await vett.open(creator.url);
  await waitForBadge(page, () => true, PATIENCE).catch(() => null);
  const file = `${String(index + 1).padStart(2, '0')}-${creator.site}`;
  const popup = await openPopup(vett, page);
  const reading = await readBoth(page, popup);
  const { badge } = reading;
  writeFileSync(join(out, `${file}-popup.png`), await popup.screenshot());
  // By turns, so that both are seen to work. Another page of the same creator may have been here before.
  const isSaved = badge?.starPressed ?? false;
  const byPopup = !isSaved && reading.popup.said === '' && (!badge || index % 2 === 1);
  if (byPopup) await shortlistBy(popup);
  await popup.close();
  if (badge && !isSaved && !byPopup) await clickStar(page);
  const saved = badge ? await showsSaved(page) : byPopup;
  await page.screenshot({ path: join(out, `${file}.png`) });
  await page.close();
  return { creator, ...reading, by: !saved ? '' : isSaved ? 'before' : byPopup ? 'popup' : 'star' };
}

/** Reads badge and popup once they agree: more posts may be arriving, and each shows them in its own time. */
async function readBoth(page: Page, popup: Popup): Promise<Reading> {
  const read = async () => ({ badge: await readBadge(page), popup: await readPopup(popup) });
  const agreed = async () => {
    const reading = await read();
    return reading.badge === null || agrees(reading) ? reading : undefined;
  };
  return until('badge and popup to agree', agreed, PATIENCE).catch(read);
}

async function shortlistBy(popup: Popup): Promise<void> {
  await popup.click('.save-bar button[type=submit]');
  await until('the popup to say that it has saved', () =>
    popup.line.evaluate<boolean>(`document.querySelector('.save-said').innerText !== ''`),
  );
}

function showsSaved(page: Page): Promise<boolean> {
  return waitForBadge(page, ({ starPressed }) => starPressed, PATIENCE).then(
    () => true,
    () => false,
  );
}

/** Exports the shortlist by its own button; resolves to the number of creators that the page shows. */
async function takeShortlist(vett: Vett, out: string): Promise<number> {
  const page = await openShortlist(vett);
  const rows = await shownRows(page);
  if (rows.length > 0) copyFileSync((await exportCsv(page)).path, join(out, 'shortlist.csv'));
  await page.screenshot({ path: join(out, 'shortlist.png') });
  return rows.length;
}

const HEADINGS = ['site', 'creator', 'badge', 'popup', 'shortlisted by'];

function toRow({ creator, badge, popup, by }: Visit): string[] {
  const said =
    popup.said ||
    Object.entries(popup.tiles)
      .map(([heading, value]) => `${heading}: ${value}`)
      .join(' · ');
  return [creator.site, creator.name, badge ? badge.text || 'nothing known' : '—', said, by || '—'].map((cell) =>
    shorten(cell),
  );
}

const shorten = (text: string) => (text.length > 90 ? `${text.slice(0, 89)}…` : text);

/**
 * True when the badge says the popup's tier, how many of the ads are labelled and, where there are rates, one of them: it has
 * room for one.
 */
function agrees({ badge, popup: { tiles, tier, said } }: Reading): boolean {
  if (!badge || said !== '' || !badge.text.includes(tier)) return false;
  const values = Object.values(tiles);
  const ads = values.flatMap((value) => /^(\d+) of (\d+)$/.exec(value)?.slice(1).join('/') ?? []);
  if (!ads.every((count) => badge.text.includes(` ${count} `))) return false;
  const rates = values.filter((value) => /\d.*%/.test(value));
  return rates.length > 0 ? rates.some((rate) => badge.text.includes(rate)) : !badge.text.includes('%');
}

function report(visits: Visit[], listed: number): number {
  const differing = visits.filter((one) => !agrees(one)).map(({ creator }) => creator.name);
  const unsaved = visits.filter(({ by }) => by === '').map(({ creator }) => creator.name);
  if (differing.length > 0) say(`Badge and popup did not give one verdict: ${differing.join(', ')}\n`);
  if (unsaved.length > 0) say(`Not shortlisted: ${unsaved.join(', ')}\n`);
  const file = listed > 0 ? 'out/shortlist.csv' : 'nothing to export';
  say(`In the shortlist: ${listed}, ${file}. Screenshots: out/*.png\n`);
  return differing.length + unsaved.length > 0 || listed === 0 ? 1 : 0;
}
