import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readBadge, waitForBadge, watchBadge, type BadgeFrame } from '../tools/browser/badge';
import { until } from '../tools/browser/devtools';
import type { Vett } from '../tools/browser/launch';
import { openPopup, popupPage } from '../tools/browser/popup';
import { iconText, tabIdOf } from '../tools/browser/worker';
import { addressOf, CHANNELS, FJELL, HAV, SKOG } from './channels';
import { copyOfYouTube, type Channel } from './sites/youtube';
import { start } from './support';

/** What the badge says first about each: nothing else may be seen under its address. */
const TIER = { [FJELL.handle]: 'nano', [SKOG.handle]: 'micro', [HAV.handle]: 'mega' };

const about =
  ({ handle }: Channel) =>
  ({ parts }: { parts: { text: string }[] }) =>
    parts[0]?.text === TIER[handle];
const go = (page: Page, { handle }: Channel) => page.evaluate(`site.go('${handle}')`);

/** Every frame that speaks is about the creator in the address bar. */
function expectTrue(seen: BadgeFrame[]): void {
  for (const { path, text } of seen) {
    const handle = /^\/@([^/]+)/.exec(path)?.[1] ?? '';
    if (text !== '') expect(text.split('\n')[0], `on ${path}`).toBe(TIER[handle]);
  }
}

describe('moving within YouTube', () => {
  const copy = copyOfYouTube(CHANNELS);
  let vett: Vett;
  let page: Page;

  beforeAll(async () => {
    vett = await start({ answer: copy.answer });
  });
  afterEach(async () => {
    copy.free();
    await page.close();
  });
  afterAll(async () => void (await vett?.close()));

  async function openAt(channel: Channel) {
    page = await vett.open(addressOf(channel));
    await waitForBadge(page, about(channel));
    return watchBadge(page);
  }

  it('waits for a payload that comes late', async () => {
    const watch = await openAt(FJELL);
    const release = copy.hold(SKOG);
    await go(page, SKOG);
    await page.waitForTimeout(500);
    expect(await readBadge(page)).toBeNull();
    const tabId = await tabIdOf(vett, page);
    expect(await iconText(vett, tabId)).toBe('');
    release();
    await waitForBadge(page, about(SKOG));
    await until('the icon', async () => (await iconText(vett, tabId)) === 'mic.');
    const { frames, seen } = await watch.stop();
    expect(frames).toBeGreaterThan(10);
    expectTrue(seen);
    expect(seen.map(({ path, text }) => [path.split('/')[1], text !== ''])).toEqual([
      ['@fjellkaker', true],
      ['@skogsro', false],
      ['@skogsro', true],
    ]);
  });

  it('takes payloads out of order, and the one in the address bar alone', async () => {
    const watch = await openAt(FJELL);
    const release = copy.hold(SKOG);
    await go(page, SKOG);
    await go(page, HAV);
    await waitForBadge(page, about(HAV));
    // The payload of the one that was passed over arrives now.
    release();
    await page.waitForTimeout(800);
    expect((await readBadge(page))?.label).toBe('Vett on Havsalt');
    expectTrue((await watch.stop()).seen);
  });

  it('takes the same payload twice as once', async () => {
    const watch = await openAt(FJELL);
    await go(page, SKOG);
    await waitForBadge(page, about(SKOG));
    await page.evaluate(`site.load('skogsro')`);
    await page.evaluate(`site.load('fjellkaker')`);
    await page.waitForTimeout(600);
    const { seen } = await watch.stop();
    expectTrue(seen);
    // No flicker: it came once, and stayed.
    expect(seen.filter(({ text }) => text !== '')).toHaveLength(2);
  });

  it('says that it is waiting where a payload never comes', async () => {
    const watch = await openAt(FJELL);
    copy.hold(SKOG);
    await go(page, SKOG);
    const popup = await openPopup(vett, page);
    expect(await popup.says('Reading the page')).not.toMatch(/Fjell|4\.21K|nano/);
    await popup.close();
    await page.waitForTimeout(2_000);
    expect(await readBadge(page)).toBeNull();
    expectTrue((await watch.stop()).seen);
  });

  it('goes back and forward', async () => {
    const watch = await openAt(FJELL);
    await go(page, SKOG);
    await waitForBadge(page, about(SKOG));
    await page.goBack();
    await waitForBadge(page, about(FJELL));
    await page.goForward();
    await waitForBadge(page, about(SKOG));
    await go(page, HAV);
    await waitForBadge(page, about(HAV));
    await page.evaluate('history.go(-2)');
    await waitForBadge(page, about(FJELL));
    expectTrue((await watch.stop()).seen);
  });

  it('survives a fast walk through all of them', async () => {
    const watch = await openAt(FJELL);
    for (let round = 0; round < 8; round += 1) {
      await go(page, CHANNELS[round % 3] ?? FJELL);
      await page.waitForTimeout(90);
    }
    await go(page, HAV);
    await waitForBadge(page, about(HAV));
    expectTrue((await watch.stop()).seen);
  });

  it('stays the same on another tab of the same channel', async () => {
    const watch = await openAt(FJELL);
    await page.evaluate(`history.pushState({}, '', '/@fjellkaker/community')`);
    await page.waitForTimeout(700);
    const { seen } = await watch.stop();
    expect(seen.every(({ text }) => text.startsWith('nano'))).toBe(true);
  });

  it('speaks of the right one after a full load and the way back', async () => {
    await openAt(FJELL);
    await page.goto(addressOf(HAV));
    await waitForBadge(page, about(HAV));
    await page.goBack();
    await waitForBadge(page, about(FJELL));
    const popup = await openPopup(vett, page);
    expect(await popup.says('Fjell og kaker')).not.toContain('Havsalt');
    await popup.close();
  });

  it('never shows one creator’s numbers under another’s name in an open popup', async () => {
    await openAt(FJELL);
    const release = copy.hold(SKOG);
    const popup = await popupPage(vett, page);
    await popup.getByText('@fjellkaker').first().waitFor();
    await popup.evaluate(`{
      globalThis.seen = [document.body.innerText];
      new MutationObserver(() => seen.push(document.body.innerText)).observe(document.body, { subtree: true, childList: true, characterData: true });
    }`);
    await go(page, SKOG);
    await popup.getByText('Reading the page').waitFor();
    release();
    await popup.getByText('@skogsro').first().waitFor();
    const seen = await popup.evaluate<string[]>('seen');
    for (const text of seen) {
      const names = ['@fjellkaker', '@skogsro'].filter((name) => text.includes(name));
      expect(names.length, text).toBeLessThanOrEqual(1);
      expect(text.includes('4.21K'), text).toBe(names[0] === '@fjellkaker');
      expect(text.includes('62.4K'), text).toBe(names[0] === '@skogsro');
    }
    // Between the two it said that it was waiting.
    expect(seen.some((text) => text.includes('Reading the page'))).toBe(true);
    await popup.close();
  });

  it('leaves the page’s own answers as they are, to the byte', async () => {
    await openAt(FJELL);
    const before = copy.sent.length;
    await go(page, SKOG);
    await waitForBadge(page, about(SKOG));
    await page.evaluate(`site.load('havsalt')`);
    const byXhr = await page.evaluate<{ text: string; json: string; states: number[] }>(`(async () => {
      const ask = (type) => new Promise((resolve) => {
        const request = new XMLHttpRequest();
        const states = [];
        request.onreadystatechange = () => states.push(request.readyState);
        request.open('POST', '/youtubei/v1/browse?prettyPrint=false');
        request.responseType = type;
        request.onload = () => resolve({ response: request.response, states });
        request.send(JSON.stringify({ handle: 'skogsro' }));
      });
      const text = await ask('text');
      const json = await ask('json');
      return { text: text.response, json: JSON.stringify(json.response), states: text.states };
    })()`);
    const received = await page.evaluate<string[]>('site.received');
    expect(received).toEqual(copy.sent.slice(before, before + 2));
    expect(byXhr.text).toBe(copy.sent[before + 2]);
    expect(byXhr.json).toBe(JSON.stringify(JSON.parse(copy.sent[before + 3] ?? '')));
    expect(byXhr.states.at(-1)).toBe(4);
  });
});
