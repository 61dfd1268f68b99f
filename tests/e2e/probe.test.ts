import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickStar, tabToStar, waitForBadge } from '../tools/browser/badge';
import { findChromium } from '../tools/browser/find-chromium';
import type { Vett } from '../tools/browser/launch';
import { serve } from '../tools/browser/serve';
import { addressOf, CHANNELS, FJELL } from './channels';
import { copyOfYouTube } from './sites/youtube';
import { start } from './support';

/**
 * What a page that is out to find extensions can set up before anything else of its own runs: every door that scripts go
 * through notes who goes through it, and with what words.
 */
const PROBE = `{
  const noted = [];
  const note = (what, ...words) => noted.push([what, ...words.map((word) => { try { return String(word); } catch { return '?'; } })].join(' '));
  const spy = (owner, name, label) => {
    const native = owner[name];
    if (typeof native !== 'function') return;
    owner[name] = function (...given) { note(label + '.' + name, ...given.filter((one) => typeof one !== 'function')); return new.target ? Reflect.construct(native, given, new.target) : Reflect.apply(native, this, given); };
    owner[name].prototype = native.prototype;
  };
  for (const name of ['createElement', 'createElementNS', 'importNode', 'createEvent', 'querySelector', 'querySelectorAll', 'getElementById', 'evaluate']) spy(Document.prototype, name, 'document');
  for (const name of ['attachShadow', 'setAttribute', 'append', 'after', 'before', 'insertAdjacentElement', 'getAttribute', 'matches', 'closest']) spy(Element.prototype, name, 'element');
  for (const name of ['appendChild', 'insertBefore', 'removeChild', 'contains', 'getRootNode']) spy(Node.prototype, name, 'node');
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) spy(EventTarget.prototype, name, 'target');
  for (const name of ['setItem', 'getItem', 'removeItem', 'key']) spy(Storage.prototype, name, 'storage');
  for (const name of ['mark', 'measure']) spy(Performance.prototype, name, 'performance');
  for (const name of ['postMessage', 'requestIdleCallback', 'setTimeout', 'setInterval', 'getComputedStyle', 'matchMedia', 'queueMicrotask', 'structuredClone', 'CustomEvent', 'Event', 'MutationObserver', 'Proxy', 'URL', 'Blob', 'Worker', 'SharedWorker', 'BroadcastChannel', 'MessageChannel', 'Image', 'TextDecoder']) spy(globalThis, name, 'global');
  for (const name of Object.keys(console)) spy(console, name, 'console');
  for (const name of ['open', 'databases']) spy(IDBFactory.prototype, name, 'database');
  for (const name of ['define', 'get', 'whenDefined']) spy(CustomElementRegistry.prototype, name, 'elements');
  Error.prepareStackTrace = (error, sites) => { note('stack', ...sites.map((site) => site.getFileName() + ' ' + site.getFunctionName())); return String(error); };
  for (const name of ['then', 'capture', 'once', 'signal', 'detail', 'mode', 'verb', 'payload', 'url', 'text'])
    Object.defineProperty(Object.prototype, name, { configurable: true, get() { note('prototype.get', name); return undefined; }, set(value) { Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true }); } });
  const EVENTS = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'focusin', 'focusout', 'pointerover', 'animationstart', 'transitionend', 'slotchange', 'message', 'error', 'unhandledrejection', 'securitypolicyviolation'];
  globalThis.events = [];
  for (const type of EVENTS) window.addEventListener(type, (event) => events.push([type, event.composedPath().slice(0, 2).map((node) => node.nodeName).join('<'), event.target?.nodeName, event.relatedTarget?.nodeName ?? ''].join(' ')), true);
  noted.length = 0;
  globalThis.probe = { noted };
}`;

/** All names and values that a page can read off itself: whatever of it is there with the extension alone gives it away. */
const NAMES = `(() => {
  const found = new Set();
  const add = (kind, ...values) => { for (const value of values) found.add(kind + ': ' + value); };
  for (const element of document.querySelectorAll('*')) {
    add('tag', element.localName);
    for (const { name, value } of element.attributes) add('attribute', name + '=' + value);
    add('own', ...Object.getOwnPropertyNames(element), ...Object.getOwnPropertySymbols(element).map(String));
    if (element.localName.includes('-') && customElements.get(element.localName)) add('custom element', element.localName);
    if (element.part?.length) add('part', element.part);
    for (const animation of element.getAnimations()) add('animation', animation.animationName ?? animation.id);
  }
  const host = document.querySelector('h1').parentElement.lastElementChild;
  const style = getComputedStyle(host);
  for (const property of style) if (property.startsWith('--') || /name|image|content/.test(property)) add('style', property + '=' + style[property]);
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) add('sheet', sheet.href ?? '', ...[...sheet.cssRules].map(({ cssText }) => cssText));
  for (const face of document.fonts) add('font', face.family);
  for (const { name, entryType } of performance.getEntries().filter(({ entryType }) => !/^(long|event|first-input)/.test(entryType))) add('entry', entryType + ' ' + name.replace(/[?#].*/, ''));
  add('global', ...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertySymbols(globalThis).map(String));
  add('document', ...Object.getOwnPropertyNames(document));
  add('store', ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie, window.name, history.state);
  add('frames', window.length, document.scripts.length, navigator.plugins.length, document.designMode);
  return [...found].sort();
})()`;

/** What comes of asking for a file of an extension by every means that a page has; each is waited for three seconds. */
const REACH = `async (id) => {
  const files = ['manifest.json', 'popup.html', 'welcome.html', 'icons/128.png', 'content-scripts/youtube.js', 'background.js', '_locales/en/messages.json'];
  const element = (tag, key, more = {}) => (url) => new Promise((resolve) => {
    const made = Object.assign(document.createElement(tag), more, { [key]: url, onload: () => resolve('loads'), onerror: () => resolve('fails') });
    document.head.append(made);
    setTimeout(resolve, 3000, 'says nothing');
  });
  const means = {
    fetch: (url) => fetch(url).then(({ status }) => 'status ' + status, (error) => error.message),
    'fetch, opaque': (url) => fetch(url, { mode: 'no-cors' }).then(({ type }) => type, (error) => error.message),
    import: (url) => import(url).then(() => 'loads', () => 'fails'),
    image: element('img', 'src'),
    script: element('script', 'src'),
    style: element('link', 'href', { rel: 'stylesheet' }),
    object: element('object', 'data'),
    worker: (url) => new Promise((resolve) => { try { new Worker(url).onerror = () => resolve('fails'); } catch (error) { resolve(error.name); } setTimeout(resolve, 3000, 'says nothing'); }),
    message: async (url) => typeof chrome?.runtime?.sendMessage === 'function' ? 'there' : 'absent',
  };
  const results = await Promise.all(Object.entries(means).flatMap(([name, ask]) => files.map(async (file) => name + ' ' + file + ': ' + (await ask('chrome-extension://' + id + '/' + file)).replaceAll(id, 'ID'))));
  return results.sort();
}`;

const OURS = /vett|wxt|chrome-extension:|moz-extension:|shortlist/i;

interface Seen {
  noted: string[];
  events: string[];
  names: string[];
}

describe('a page that is out to find Vett', () => {
  let vett: Vett;
  let plain: Browser;
  let visits: Seen[];
  let without: Seen;
  let page: Page;
  let plainPage: Page;

  async function look(at: Page): Promise<Seen> {
    return {
      noted: await at.evaluate<string[]>('probe.noted'),
      events: await at.evaluate<string[]>('events'),
      names: await at.evaluate<string[]>(NAMES),
    };
  }

  /** A visit with everything that a person can do to the badge. */
  async function visit(): Promise<Seen> {
    page = await vett.open(addressOf(FJELL));
    await waitForBadge(page);
    await page.evaluate(`site.load('fjellkaker')`);
    await clickStar(page);
    await waitForBadge(page, ({ starPressed }) => starPressed);
    await tabToStar(page);
    await page.keyboard.press('Enter');
    await waitForBadge(page, ({ choice }) => choice !== '');
    await page.keyboard.press('Escape');
    return look(page);
  }

  beforeAll(async () => {
    const { answer } = copyOfYouTube(CHANNELS, PROBE);
    vett = await start({ answer });
    visits = [await visit(), await visit()];
    plain = await chromium.launch({
      executablePath: findChromium(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const context = await plain.newContext();
    await serve(context, { pages: [], answer, online: false });
    plainPage = await context.newPage();
    await plainPage.goto(addressOf(FJELL));
    await plainPage.evaluate(`site.load('fjellkaker')`);
    await plainPage.mouse.click(20, 20);
    without = await look(plainPage);
  });
  afterAll(async () => {
    await plain?.close();
    await vett?.close();
  });

  it('notes what passes its doors, as a site does', () => {
    expect(without.noted.some((line) => line.startsWith('target.addEventListener popstate'))).toBe(true);
    expect(without.names).toContain('tag: h1');
  });

  it('hears nobody go through a door but itself', () => {
    const own = new Set(without.noted);
    // The same page takes the same steps; the driver's own looks go through no door of the page.
    for (const { noted } of visits) expect(noted.filter((line) => !own.has(line))).toEqual([]);
  });

  it('reads no name and no value off itself that was not there without, but for one bare element', () => {
    const own = new Set(without.names);
    for (const { names } of visits) expect(names.filter((line) => !own.has(line) && line !== 'tag: span')).toEqual([]);
  });

  it('sees of a press, a key and the focus that an element had them, and not which part of it', () => {
    for (const { events } of visits) {
      const at = events.map((line) => line.split(/[ <]/, 2).join(' '));
      expect(new Set(at.map((line) => line.split(' ')[1]))).toEqual(new Set(['SPAN', 'BODY']));
      for (const type of ['click', 'keydown', 'focusin']) expect(at).toContain(`${type} SPAN`);
    }
  });

  it('finds nothing that names Vett in anything it noted', () => {
    for (const { noted, events, names } of visits)
      expect([...noted, ...events, ...names].filter((line) => OURS.test(line))).toEqual([]);
  });

  it('reaches no file of it, though it knows the id, and is answered as for an extension that is not there', async () => {
    const [here, nowhere] = [
      await page.evaluate<string[]>(`(${REACH})('${vett.id}')`),
      await page.evaluate<string[]>(`(${REACH})('${'abcdefghijklmnop'.repeat(2)}')`),
    ];
    expect(here).toEqual(nowhere);
    expect(here.filter((line) => /loads|status|opaque: |: there$/.test(line))).toEqual([]);
  });

  it('is told nothing of whose script it was by the browser’s own account of long frames', async () => {
    const slow = await vett.context.newPage();
    const session = await vett.context.newCDPSession(slow);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 20 });
    await slow.goto(addressOf(FJELL));
    await waitForBadge(slow, () => true, 30_000);
    const frames = await slow.evaluate<string[]>(`new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().map((entry) => JSON.stringify(entry)))).observe({ type: 'long-animation-frame', buffered: true });
      setTimeout(resolve, 3000, []);
    })`);
    // So slow that there are some.
    expect(frames.length).toBeGreaterThan(0);
    expect(frames.filter((frame) => OURS.test(frame))).toEqual([]);
    await slow.close();
  });

  it('hears no event of the same name in two visits, whatever it would have listened for', async () => {
    const types: Set<string>[] = [];
    for (let nth = 0; nth < 2; nth += 1) {
      const visited = await vett.open(addressOf(FJELL));
      await waitForBadge(visited);
      const session = await visited.context().newCDPSession(visited);
      const { result } = await session.send('Runtime.evaluate', { expression: 'document' });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
      types.push(new Set(listeners.map(({ type }) => type)));
      await visited.close();
    }
    const [first = new Set(), second = new Set()] = types;
    const known = /^(visibilitychange|readystatechange|DOMContentLoaded|prerenderingchange|load)$/;
    expect([...first].filter((type) => second.has(type) && !known.test(type))).toEqual([]);
    // The two directions of the channel, each named after the visit.
    expect([...first].filter((type) => !known.test(type)).length).toBeGreaterThan(0);
  });
});
