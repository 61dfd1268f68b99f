import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickStar, waitForBadge } from '../tools/browser/badge';
import { until } from '../tools/browser/devtools';
import { bundleSubject } from '../tools/browser/in-page';
import { killBrowser } from '../tools/browser/kill';
import { tabIdOf } from '../tools/browser/worker';
import { addressOf, CHANNELS, FJELL, HAV, SKOG } from './channels';
import { keptIn, subjectPage } from './kept';
import { copyOfYouTube, type Channel } from './sites/youtube';
import { start } from './support';

/** How often the browser is killed; `KILLS=200` takes about half an hour. */
const KILLS = Number(process.env['KILLS'] ?? 6);
const UPGRADES_KILLED = Math.ceil(KILLS / 3);
/** The latest moment of a kill after work has begun, and after something was said to be done, milliseconds. */
const LATEST = 500;
const LATEST_AFTER = 80;
/** Creators that are changed together, and that are imported together. */
const MANY = 250;
const IMPORTED = 60;
/** Creators in a database that is taken to a newer version, which takes some tenths of a second. */
const UPGRADED = 1_000;

describe('a browser that is killed at any moment', () => {
  const profileDir = mkdtempSync(join(tmpdir(), 'profile-'));
  const channels = Array.from({ length: KILLS }, (_, n): Channel => ({
    ...SKOG,
    handle: `killed${n}`,
    id: `UCkilled${n}`.padEnd(24, 'x'),
    name: `Killed ${n}`,
  }));
  const { answer } = copyOfYouTube(channels);
  /** What the browser has said is saved: the newest note of each creator, by key. */
  const notes = new Map<string, number>();
  /** Tags that it has said are on all of the many. */
  const tags = new Set<string>();
  /** Imports that it has said are done, by the name of all who came with them. */
  const imports = new Set<string>();
  let code: string;

  beforeAll(async () => {
    code = await bundleSubject(fileURLToPath(new URL('in-page/subject.ts', import.meta.url)));
  });
  afterAll(() => rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 }));

  /** Saves one creator over and over, each time with the next number as the note, and says so when it is answered. */
  async function save(page: Page, tabId: number): Promise<void> {
    await page.evaluate(`(async () => {
    for (let n = 1; ; n += 1) {
      const answer = await chrome.runtime.sendMessage({ verb: 'creator.shortlist', payload: { tabId: ${tabId}, note: String(n) } });
      if (answer.ok) await acknowledged('save', n);
    }
  })()`);
  }

  /** Puts one tag after the other on the many. */
  async function tag(page: Page, round: number): Promise<void> {
    await page.evaluate(`(async () => {
    const ids = Array.from({ length: ${MANY} }, (_, n) => 'e' + n);
    for (let n = 1; ; n += 1) {
      await subject.addTags(ids, ['${round}-' + n], new Date().toISOString());
      await acknowledged('tag', n);
    }
  })()`);
  }

  /** Imports one lot of new creators after the other. */
  async function bring(page: Page, round: number): Promise<void> {
    await page.evaluate(`(async () => {
    for (let n = 1; ; n += 1) {
      await subject.importNew('i${round}x' + n, ${IMPORTED});
      await acknowledged('import', n);
    }
  })()`);
  }

  async function check(page: Page): Promise<void> {
    const all = await keptIn(page);
    for (const [key, note] of notes) {
      const found = all.filter(({ keys }) => keys.includes(key));
      expect(found, key).toHaveLength(1);
      // The one under way when it ended may be there as well.
      expect(Number(found[0]?.note), key).toBeGreaterThanOrEqual(note);
      expect(Number(found[0]?.note), key).toBeLessThanOrEqual(note + 1);
    }
    const many = all.filter(({ id }) => /^e\d+$/.test(id));
    expect(many).toHaveLength(MANY);
    const put = new Map<string, number>();
    for (const { tags: own } of many) for (const one of own) put.set(one, (put.get(one) ?? 0) + 1);
    for (const one of tags) expect(put.get(one), one).toBe(MANY);
    // All or none.
    expect([...put].filter(([, count]) => count !== MANY)).toEqual([]);
    const brought = new Map<string, number>();
    for (const { keys } of all) {
      const name = /:(i\d+x\d+)-\d+$/.exec(keys[0] ?? '')?.[1];
      if (name !== undefined) brought.set(name, (brought.get(name) ?? 0) + 1);
    }
    for (const name of imports) expect(brought.get(name), name).toBe(IMPORTED);
    expect([...brought].filter(([, count]) => count !== IMPORTED)).toEqual([]);
  }

  it(
    'has every save, every change of many and every import that it said was done, and no half of one',
    async () => {
      // A browser that is killed before it has written down which extensions it has takes the next start for an
      // installation, which begins with nothing.
      await (await start({ profileDir, answer })).close();
      for (let round = 0; round < KILLS; round += 1) {
        const vett = await start({ profileDir, answer });
        const channel = channels[round];
        if (!channel) throw new Error('no channel');
        const page = await subjectPage(vett, code);
        if (round === 0) await page.evaluate(`subject.seed(0, ${MANY})`);
        await check(page);
        const key = `youtube:@${channel.handle}`;
        let done = 0;
        await page.exposeFunction('acknowledged', (what: string, n: number) => {
          done += 1;
          if (what === 'save') notes.set(key, n);
          else if (what === 'tag') tags.add(`${round}-${n}`);
          else imports.add(`i${round}x${n}`);
        });
        const site = await vett.open(addressOf(channel));
        await waitForBadge(site);
        const tabId = await tabIdOf(vett, site);
        const work = Promise.allSettled([save(page, tabId), tag(page, round), bring(page, round)]);
        // By turns at the very beginning, and in the middle of it.
        const wanted = round % 2 === 0 ? 0 : Math.ceil(Math.random() * 6);
        await until('work to be done', () => done >= wanted, 30_000);
        const latest = wanted === 0 ? LATEST : LATEST_AFTER;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * latest));
        await killBrowser(profileDir);
        await work;
        await vett.close();
      }
      const vett = await start({ profileDir, answer });
      await check(await subjectPage(vett, code));
      await vett.close();
      // Else it was killed too early to tell anything.
      expect(notes.size + tags.size + imports.size).toBeGreaterThanOrEqual(KILLS / 2);
    },
    60_000 + KILLS * 15_000,
  );
});

describe('a browser that is killed while the database is taken to a newer version', () => {
  it(
    'has everything at the next start, whichever version it was left in',
    async () => {
      const profileDir = mkdtempSync(join(tmpdir(), 'profile-'));
      const code = await bundleSubject(fileURLToPath(new URL('in-page/subject.ts', import.meta.url)));
      await (await start({ profileDir })).close();
      let expected: unknown;
      for (let round = 0; round <= UPGRADES_KILLED; round += 1) {
        const vett = await start({ profileDir });
        const subject = await subjectPage(vett, code);
        const found = await subject.evaluate('subject.counted()');
        if (expected !== undefined) expect(found).toEqual(expected);
        if (round === UPGRADES_KILLED) {
          await vett.close();
          break;
        }
        // No page of ours may hold the database, or open it before all is laid.
        await subject.evaluate(`subject.layVersion1(${UPGRADED})`);
        expected = { entries: UPGRADED, posts: 2 * UPGRADED, days: 2 * UPGRADED };
        const upgraded = subject.evaluate('subject.counted()').catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * LATEST));
        await killBrowser(profileDir);
        await upgraded;
        await vett.close();
      }
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
    },
    60_000 + UPGRADES_KILLED * 20_000,
  );
});

describe('a log that ends with the head of a record', () => {
  it('costs nothing, at the next start and at the one after it', async () => {
    const profileDir = mkdtempSync(join(tmpdir(), 'profile-'));
    const { answer } = copyOfYouTube(CHANNELS);
    const code = await bundleSubject(fileURLToPath(new URL('in-page/subject.ts', import.meta.url)));
    const expected: string[] = [];
    for (const channel of [FJELL, SKOG, HAV]) {
      const vett = await start({ profileDir, answer });
      const subject = await subjectPage(vett, code);
      expect((await keptIn(subject)).flatMap(({ keys }) => keys)).toEqual(expect.arrayContaining(expected));
      const page = await vett.open(addressOf(channel));
      await waitForBadge(page);
      await clickStar(page);
      await waitForBadge(page, ({ starPressed }) => starPressed);
      expected.push(`youtube:@${channel.handle}`);
      await vett.close();
      if (channel === FJELL) tearLog(profileDir, vett.id);
    }
    const last = await start({ profileDir, answer });
    const kept = await keptIn(await subjectPage(last, code));
    expect(kept.flatMap(({ keys }) => keys)).toEqual(expect.arrayContaining(expected));
    await last.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  });

  /** As a browser leaves it that is killed between the two halves of a write: checksum, length 64, kind 1, and no more. */
  function tearLog(profileDir: string, id: string): void {
    const folder = join(profileDir, 'Default/IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);
    const logs = readdirSync(folder).filter((name) => name.endsWith('.log'));
    expect(logs).not.toEqual([]);
    const newest = logs.toSorted().at(-1) ?? '';
    appendFileSync(join(folder, newest), Buffer.from([0x11, 0x22, 0x33, 0x44, 0x40, 0x00, 0x01]));
  }
});
