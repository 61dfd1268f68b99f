import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickStar, readBadge, waitForBadge } from '../tools/browser/badge';
import { findChromium } from '../tools/browser/find-chromium';
import type { Vett } from '../tools/browser/launch';
import { serve } from '../tools/browser/serve';
import { addressOf, CHANNELS, FJELL } from './channels';
import { copyOfYouTube } from './sites/youtube';
import { start } from './support';

/**
 * What a page that looks for extensions can do before its site's own script runs: list its world, and listen to whatever
 * passes. It has to be a script of the page: the driver's own way to run one would come before the extension's.
 */
const LOOK = `{
  const functions = { fetch, open: XMLHttpRequest.prototype.open, send: XMLHttpRequest.prototype.send, clone: Response.prototype.clone,
    json: Response.prototype.json, dispatchEvent: EventTarget.prototype.dispatchEvent, addEventListener: EventTarget.prototype.addEventListener,
    pushState: History.prototype.pushState, attachShadow: Element.prototype.attachShadow, stringify: JSON.stringify, parse: JSON.parse };
  // A function without its name is native too: so print those that are bound. Nothing more can be had without changing toString.
  const isNative = (text) => /^function \\w*\\(\\) \\{ \\[native code\\] \\}$/.test(text);
  const describe = (of) => JSON.stringify(Object.fromEntries(Object.entries(Object.getOwnPropertyDescriptors(of)).map(([key, { value, ...flags }]) => [key, { ...flags, value: typeof value }])));
  globalThis.heard = [];
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) { heard.push('dispatch ' + event.type); return dispatchEvent.call(this, event); };
  addEventListener('message', ({ data }) => heard.push('message ' + JSON.stringify(data)));
  const { postMessage } = globalThis;
  globalThis.postMessage = (...given) => { heard.push('post'); return Reflect.apply(postMessage, globalThis, given); };
  globalThis.changes = [];
  addEventListener('load', () => {
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes, attributeName } of records)
        changes.push([type, target.nodeName, '+' + [...addedNodes].map((node) => node.nodeName), '-' + removedNodes.length, attributeName ?? ''].join(' '));
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  globalThis.look = () => ({
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    symbols: Object.getOwnPropertySymbols(globalThis).map(String).sort(),
    documentKeys: [...Object.getOwnPropertyNames(document), ...Object.getOwnPropertySymbols(document).map(String)].sort(),
    functions: Object.fromEntries(Object.entries(functions).map(([name, value]) => [name, [value.name, value.length, isNative(String(value)),
      isNative(Function.prototype.toString.call(value)), Object.getOwnPropertyNames(value).sort(), Object.getPrototypeOf(value) === Function.prototype, 'prototype' in value]])),
    descriptors: [describe(XMLHttpRequest.prototype), describe(Response.prototype), JSON.stringify({ ...Object.getOwnPropertyDescriptor(globalThis, 'fetch'), value: 0 })],
    html: document.documentElement.getAttributeNames(),
    scripts: [...document.scripts].map(({ src }) => src),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    storage: [Object.keys(localStorage), Object.keys(sessionStorage)],
    cookie: document.cookie,
  });
}`;

/** Takes stacks wherever a wrapped function could be on them. */
const STACKS = `(async () => {
  const stacks = [];
  const take = () => stacks.push(String(new Error().stack));
  const address = { toString() { take(); return '/youtubei/v1/browse?prettyPrint=false'; } };
  await fetch(address, { method: 'POST', body: '{"handle":"fjellkaker"}', get headers() { take(); return {}; } }).catch(() => {});
  await fetch('/youtubei/v1/browse', { method: 'POST', get body() { take(); return '{"handle":"fjellkaker"}'; } }).catch(() => {});
  try { new XMLHttpRequest().open('GET', address); } catch {}
  const request = new XMLHttpRequest();
  request.open('POST', '/youtubei/v1/browse?prettyPrint=false');
  request.addEventListener('load', take);
  await new Promise((resolve) => { request.onloadend = resolve; request.send('{"handle":"fjellkaker"}'); });
  for (const wrong of [() => fetch(), () => fetch.call({}, '/x'), () => XMLHttpRequest.prototype.open.call({}), () => XMLHttpRequest.prototype.send.call(1), () => new fetch('/x'), () => fetch(Symbol())]) {
    try { await wrong(); } catch (error) { stacks.push(String(error.stack)); }
  }
  return stacks;
})()`;

const own = /chrome-extension|moz-extension|vett/i;

describe('what a page can notice', () => {
  let vett: Vett;
  let plain: Browser;
  let plainPage: Page;

  beforeAll(async () => {
    vett = await start({ answer: copyOfYouTube(CHANNELS, LOOK).answer });
    plain = await chromium.launch({
      executablePath: findChromium(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const context = await plain.newContext();
    await serve(context, { pages: [], answer: copyOfYouTube(CHANNELS, LOOK).answer, online: false });
    plainPage = await context.newPage();
    await plainPage.goto(addressOf(FJELL));
  });
  afterAll(async () => {
    await plain?.close();
    await vett?.close();
  });

  it('is the same world as without the extension: globals, functions, attributes, stores', async () => {
    const page = await vett.open(addressOf(FJELL));
    await waitForBadge(page);
    const [here, there] = [await page.evaluate('look()'), await plainPage.evaluate('look()')];
    expect(here).toEqual(there);
    await page.close();
  });

  it('has no stack or error that shows the extension', async () => {
    const page = await vett.open(addressOf(FJELL));
    await waitForBadge(page);
    const [stacks, plainStacks] = [await page.evaluate<string[]>(STACKS), await plainPage.evaluate<string[]>(STACKS)];
    expect(stacks.length).toBe(plainStacks.length);
    for (const stack of stacks) expect(stack).not.toMatch(own);
    // The same words in the same errors.
    const first = (stack: string) => stack.split('\n')[0];
    expect(stacks.map(first)).toEqual(plainStacks.map(first));
    await page.close();
  });

  it('is one element that names nothing, last in its place, and no other change', async () => {
    const page = await vett.open(addressOf(FJELL));
    const badge = await waitForBadge(page);
    expect(badge.host).toEqual({ tag: 'span', attributes: [], lastInAnchor: true });
    await clickStar(page);
    await waitForBadge(page, ({ starPressed }) => starPressed);
    await page.waitForTimeout(300);
    const changes = await page.evaluate<string[]>('changes');
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(/^childList \S+ \+SPAN -0 $/);
    const source = await page.content();
    expect(source).not.toMatch(own);
    expect(await page.evaluate(`document.querySelector('h1').parentElement.lastElementChild.shadowRoot`)).toBeNull();
    await page.close();
  });

  it('says nothing on channels that the page listens to', async () => {
    const page = await vett.open(addressOf(FJELL));
    await waitForBadge(page);
    await page.evaluate(`site.go('skogsro')`);
    await waitForBadge(page, ({ label }) => label.includes('Skogsro'));
    expect(await page.evaluate('heard')).toEqual([]);
    await page.close();
  });

  it('comes back when the site renders its header anew, and gives up against a page that fights it', async () => {
    const page = await vett.open(addressOf(FJELL));
    await waitForBadge(page);
    await page.evaluate(`document.querySelector('h1').parentElement.lastElementChild.remove()`);
    await waitForBadge(page);
    await page.evaluate(`{
      const header = document.querySelector('yt-page-header-renderer');
      const fresh = document.createElement('yt-page-header-renderer');
      fresh.append(...[...header.children].map((child) => child.cloneNode(true)));
      for (const left of fresh.querySelectorAll('h1 ~ span')) left.remove();
      header.replaceWith(fresh);
    }`);
    await waitForBadge(page);
    await page.evaluate(`{
      globalThis.removals = 0;
      const place = document.querySelector('h1').parentElement;
      new MutationObserver(() => {
        const host = place.querySelector(':scope > span');
        if (host) { host.remove(); removals += 1; }
      }).observe(place, { childList: true });
      place.querySelector(':scope > span').remove();
    }`);
    await page.waitForTimeout(2_500);
    expect(await page.evaluate('removals')).toBeLessThanOrEqual(25);
    expect(await readBadge(page)).toBeNull();
    await page.close();
  });
});
