import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readBadge, waitForBadge, clickStar } from '../tools/browser/badge';
import type { Vett } from '../tools/browser/launch';
import { popupPage, popupText } from '../tools/browser/popup';
import { exportCsv, openShortlist, shownRows } from '../tools/browser/shortlist';
import { evaluateInWorker, wakeWorker } from '../tools/browser/worker';
import { addressOf, FJELL, HAV, SKOG } from './channels';
import { browseData, copyOfYouTube, type Channel } from './sites/youtube';
import { start } from './support';

/** A name as an attacker would choose it: markup, and a formula for the spreadsheet. */
const NAME = `=HYPERLINK("https://evil.example/")<img src="https://evil.example/x.png" onerror="globalThis.owned=1">`;
const HOSTILE: Channel = { ...FJELL, handle: 'evilkaker', id: 'UCevilkakerxxxxxxxxxxxxx', name: NAME };

/** Skogsro, as somebody who wishes them ill would have them. */
const FORGED = JSON.stringify(browseData({ ...SKOG, subscribers: '9.99M subscribers', name: 'Forged' }));

/** What any script of the page can work out: the name of the channel between the two worlds, and how to speak on it. */
const SPEAK = `
  let hash = 'give'.length;
  for (const digit of String(performance.timeOrigin)) hash = Math.imul(hash ^ digit.charCodeAt(0), 16777619);
  const channel = (hash >>> 0).toString(36);
  const speak = (detail) => document.dispatchEvent(new CustomEvent(channel, { detail }));
  const url = 'https://www.youtube.com/youtubei/v1/browse?prettyPrint=false';
`;

describe('a page that is up to something', () => {
  let vett: Vett;
  let page: Page;

  beforeAll(async () => {
    vett = await start({ answer: copyOfYouTube([FJELL, SKOG, HAV, HOSTILE]).answer });
    // One creator is saved already: their numbers are what an attacker is after.
    const saved = await vett.open(addressOf(SKOG));
    await waitForBadge(saved);
    await clickStar(saved);
    await waitForBadge(saved, ({ starPressed }) => starPressed);
    await saved.close();
  });
  afterEach(async () => void (await page?.close()));
  afterAll(async () => void (await vett?.close()));

  /** All that is kept, as it is told to the person and as it lies in the stores. */
  async function kept() {
    const shortlist = await openShortlist(vett);
    const rows = (await shownRows(shortlist)).map(({ text, title }) => [text['creator'], title['followers']]);
    await shortlist.close();
    await wakeWorker(vett);
    const local = await evaluateInWorker<string>(vett, 'chrome.storage.local.get().then((all) => JSON.stringify(all))');
    return { rows, local };
  }

  async function sessionSize(): Promise<number> {
    await wakeWorker(vett);
    return evaluateInWorker<number>(vett, 'chrome.storage.session.getBytesInUse()');
  }

  /** Longest time that the page had no frame in, milliseconds, while `script` did its worst. */
  async function worstPause(script: string): Promise<number> {
    return page.evaluate<number>(`(async () => {
      ${SPEAK}
      ${script}
      // What the page did to itself until here is its own affair.
      let worst = 0;
      let last = performance.now();
      const end = last + 2500;
      while (last < end) {
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        worst = Math.max(worst, now - last);
        last = now;
      }
      return worst;
    })()`);
  }

  it('cannot change another account’s numbers by forged answers', async () => {
    const before = await kept();
    page = await vett.open(addressOf(FJELL));
    await waitForBadge(page);
    await page.evaluate(`{ ${SPEAK} speak(JSON.stringify({ url, text: ${JSON.stringify(FORGED)} })); }`);
    await page.waitForTimeout(1_000);
    const badge = await readBadge(page);
    expect(badge?.label).toBe('Vett on Fjell og kaker');
    expect(badge?.parts[0]?.text).toBe('nano');
    expect(await kept()).toEqual(before);
    const other = await vett.open(addressOf(SKOG));
    expect((await waitForBadge(other)).label).toBe('Vett on Skogsro');
    const popup = await popupPage(vett, other);
    await popup.getByText('62.4K followers').first().waitFor();
    expect(await popupText(popup)).not.toMatch(/Forged|9\.99M/);
    await popup.close();
    await other.close();
  });

  it('cannot freeze the tab, fill the stores or cause a request by a flood', async () => {
    const before = await kept();
    const size = await sessionSize();
    page = await vett.open(addressOf(FJELL));
    await waitForBadge(page);
    const asked = vett.requests.length;
    const worst = await worstPause(`
      for (let i = 0; i < 20000; i += 1) speak(JSON.stringify({ url: url + i, text: '{"a":' + i + '}' }));
      for (let i = 0; i < 300; i += 1) speak(JSON.stringify({ url, text: ${JSON.stringify(FORGED)} }));
      const long = JSON.stringify({ url, text: 'x'.repeat(50000000) });
      speak(long);
      speak('{"url":"' + url + '","text":"{\\\\"__proto__\\\\":{\\\\"why\\\\":\\\\"private\\\\"}}","__proto__":{"polluted":1}}');
      speak('[' .repeat(100000));
      speak(null);
      speak({ url, text: 'an object' });
      speak(JSON.stringify({ url: 'https://evil.example/youtubei/v1/browse', text: '{}' }));
      speak(JSON.stringify({ url: 'chrome-extension://${'a'.repeat(32)}/popup.html', text: '{}' }));
    `);
    // A machine that runs all tests at once pauses too; a frozen tab stands for seconds.
    expect(worst).toBeLessThan(1_000);
    const badge = await waitForBadge(page);
    expect(badge.label).toBe('Vett on Fjell og kaker');
    expect(badge.parts[0]?.text).toBe('nano');
    expect(vett.requests.slice(asked).filter(({ from }) => from.startsWith('https:'))).toEqual([]);
    expect(await kept()).toEqual(before);
    expect((await sessionSize()) - size).toBeLessThan(50_000);
  });

  it('goes on reading after the flood', async () => {
    page = await vett.open(addressOf(FJELL));
    await waitForBadge(page);
    await page.evaluate(`{ ${SPEAK} for (let i = 0; i < 5000; i += 1) speak('{}'); }`);
    await page.waitForTimeout(1_200);
    await page.evaluate(`site.go('havsalt')`);
    await waitForBadge(page, ({ label }) => label === 'Vett on Havsalt');
  });

  it('gets no markup of its own into badge, popup or table, and no formula into the spreadsheet', async () => {
    page = await vett.open(addressOf(HOSTILE));
    const badge = await waitForBadge(page);
    expect(badge.label).toBe(`Vett on ${NAME}`);
    await clickStar(page);
    await waitForBadge(page, ({ starPressed }) => starPressed);
    const popup = await popupPage(vett, page);
    await popup.getByText('4.21K followers').first().waitFor();
    expect(await popup.locator('h1 bdi').innerText()).toBe(NAME);
    expect(await popup.locator('img, script:not([src])').count()).toBe(0);
    await popup.close();
    const shortlist = await openShortlist(vett);
    expect((await shownRows(shortlist)).some(({ text }) => text['creator']?.includes(NAME))).toBe(true);
    expect(await shortlist.locator('img').count()).toBe(0);
    const csv = (await exportCsv(shortlist)).bytes.toString('utf8');
    expect(csv).toContain(`"'=HYPERLINK(`);
    await shortlist.locator('tr', { hasText: 'evilkaker' }).locator('.col-actions button').click();
    await shortlist.close();
    expect(vett.requests.filter(({ url }) => url.includes('evil.example'))).toEqual([]);
  });

  it('cannot press the star itself', async () => {
    const before = await kept();
    page = await vett.open(addressOf(HAV));
    await waitForBadge(page);
    await page.evaluate(`(async () => {
      const host = document.querySelector('h1').parentElement.lastElementChild;
      const { x, y, width, height } = host.getBoundingClientRect();
      for (let at = 2; at < width; at += 4) {
        const point = { bubbles: true, cancelable: true, composed: true, clientX: x + at, clientY: y + height / 2 };
        const under = document.elementFromPoint(point.clientX, point.clientY) ?? host;
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) under.dispatchEvent(new MouseEvent(type, point));
      }
      host.click();
      host.focus();
      for (const key of ['Enter', ' ']) for (const type of ['keydown', 'keypress', 'keyup']) host.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    })()`);
    await page.waitForTimeout(500);
    expect((await readBadge(page))?.starPressed).toBe(false);
    expect(await kept()).toEqual(before);
  });
});

/** Breaks what scripts stand on, before any other script of the page runs. */
const BREAK = `{
  const refuse = () => { throw new Error('broken on purpose'); };
  Object.defineProperty(Object.prototype, 'get', { get: () => undefined, set() {}, configurable: true });
  JSON.stringify = refuse;
  Reflect.apply = refuse;
  Promise.prototype.then = new Proxy(Promise.prototype.then, {});
  WeakMap.prototype.get = refuse;
  EventTarget.prototype.dispatchEvent = refuse;
  String.prototype.startsWith = refuse;
  Array.prototype.push = new Proxy(Array.prototype.push, {});
  globalThis.CustomEvent = refuse;
}`;

describe('a page that breaks what scripts stand on', () => {
  it('is read all the same, and is thrown nothing', async () => {
    const vett = await start({ answer: copyOfYouTube([FJELL, SKOG], BREAK).answer });
    const page = await vett.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(addressOf(FJELL));
    expect((await waitForBadge(page)).parts[0]?.text).toBe('nano');
    // The page's own requests go on, whatever became of our copy of them.
    await page.evaluate(
      `fetch('/youtubei/v1/browse', { method: 'POST', body: '{"handle":"skogsro"}' }).then((response) => response.text())`,
    );
    expect(errors).toEqual([]);
    await vett.close();
  });
});
