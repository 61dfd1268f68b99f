import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../tools/browser/serve';
import { caseIn, pageOf, type ServedPage } from '../tools/browser/served-page';
import { readBadge, waitForBadge } from '../tools/firefox/badge';
import { openPopup } from '../tools/firefox/extension';
import type { Firefox } from '../tools/firefox/launch';
import { addressOf, CHANNELS, FJELL, HAV, SKOG } from './channels';
import { startFirefox } from './firefox';
import { BROWSE, copyOfYouTube } from './sites/youtube';
import { SAMPLES } from './support';

/** Before all else in the page: keeps what the functions are like, and hears whatever passes. */
const LOOK = `{
  const owners = { fetch: window, open: XMLHttpRequest.prototype, send: XMLHttpRequest.prototype };
  const isNative = (text) => /^function \\w*\\(\\) \\{\\s+\\[native code\\]\\s+\\}$/.test(text);
  const first = Object.entries(owners).map(([name, owner]) => {
    const { value, ...flags } = Object.getOwnPropertyDescriptor(owner, name);
    return [name, value.name, value.length, typeof value, flags, isNative(String(value)), isNative(Function.prototype.toString.call(value)),
      Object.getOwnPropertyNames(value).sort(), Object.getPrototypeOf(value) === Function.prototype, 'prototype' in value];
  });
  window.heard = [];
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return dispatchEvent.call(this, event); };
  addEventListener('message', ({ data }) => heard.push(String(data)));
  window.look = () => ({ first, globals: Object.getOwnPropertyNames(window).sort(), document: Object.getOwnPropertyNames(document).sort(),
    attributes: document.documentElement.getAttributeNames(), stores: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie] });

  // Takes stacks wherever a wrapped function could be on them.
  window.stacks = async () => {
    const taken = [];
    const note = (error) => taken.push([error.message, error.stack, error.fileName].join('\\n'));
    const take = () => note(new Error('taken'));
    const address = { toString() { take(); return '${BROWSE}'; } };
    const body = '{"handle":"fjellkaker"}';
    await fetch(address, { method: 'POST', body, get headers() { take(); return {}; } });
    await fetch('${BROWSE}', { method: 'POST', get body() { take(); return body; } });
    new XMLHttpRequest().open('GET', address);
    const request = new XMLHttpRequest();
    request.open('POST', '${BROWSE}');
    request.addEventListener('load', take);
    await new Promise((resolve) => { request.onloadend = resolve; request.send(body); });
    const wrong = [() => fetch(), () => fetch.call({}, '/x'), () => request.open.call({}), () => request.send.call(1), () => new fetch('/x'), () => fetch(Symbol()), () => new XMLHttpRequest().send('')];
    for (const call of wrong) try { await call(); } catch (error) { note(error); }
    return taken;
  };
}`;

/** What pages do to the functions that Vett listens at. */
const UNKIND: Record<string, string> = {
  wraps: `{
    const { fetch } = window;
    window.fetch = async function (...given) { return fetch.apply(this, given); };
    const { open } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (...given) { return open.apply(this, given); };
  }`,
  freezes: `{
    Object.defineProperty(window, 'fetch', { writable: false, configurable: false });
    Object.freeze(fetch);
    for (const one of [XMLHttpRequest, Request, Response, Promise, Reflect, JSON]) Object.freeze(one.prototype ?? one);
  }`,
  breaks: `{
    const refuse = () => { throw new Error('broken on purpose'); };
    JSON.stringify = () => '{"handle":"skogsro"}';
    Reflect.apply = refuse;
    WeakMap.prototype.get = refuse;
    EventTarget.prototype.dispatchEvent = refuse;
    String.prototype.startsWith = refuse;
    window.CustomEvent = refuse;
  }`,
};

/** Asks for a sample's answers as the very first thing in the page, by `how`. */
function early(sample: string, how: 'fetch' | 'XMLHttpRequest'): ServedPage & { how: string; name: string } {
  const one = caseIn(`${SAMPLES}/${sample}`);
  const { responses = [], ...page } = pageOf(one);
  const calls = responses.map(({ url, requestBody = null }, index) => ({ url, requestBody, index }));
  const script = `for (const { url, requestBody, index } of ${JSON.stringify(calls)}) {
    const method = requestBody === null ? 'GET' : 'POST';
    if ('${how}' === 'fetch') fetch(url, { method, body: requestBody, headers: { 'x-answer': String(index) } });
    else {
      const request = new XMLHttpRequest();
      request.open(method, url);
      request.setRequestHeader('x-answer', index);
      request.send(requestBody);
    }
  }`;
  const { html } = pageOf({ ...one, responses: [] });
  const first = html.replace(/<head[^>]*>/, (head) => `${head}<script>${script}</script>`);
  const { url } = page;
  return { ...page, url: `${url}?${how}`, html: first, responses, how, name: String(one.expected.name) };
}

const EARLY = [
  early('instagram/profile-web-profile-info', 'fetch'),
  early('instagram/profile-web-profile-info', 'XMLHttpRequest'),
  early('tiktok/profile-en-answers', 'fetch'),
  early('tiktok/profile-en-answers', 'XMLHttpRequest'),
];

/** The same site under a name that Vett does not read: a page as it is without Vett. */
const ELSEWHERE = 'https://elsewhere.example';
const elsewhere = (url: string) => url.replace('https://www.youtube.com', ELSEWHERE);

describe('in Firefox, a page that loads and moves by itself', () => {
  const copy = copyOfYouTube(CHANNELS, LOOK);
  const unkind = Object.fromEntries(
    Object.entries(UNKIND).map(([name, script]) => [name, copyOfYouTube(CHANNELS, script)]),
  );
  const answer: Answer = (asked) => {
    const { answer: one } = unkind[new URL(asked.url).search.slice(1)] ?? copy;
    return one({ ...asked, url: asked.url.replace(ELSEWHERE, 'https://www.youtube.com') });
  };
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await startFirefox({ pages: EARLY, answer });
  });
  afterAll(async () => void (await firefox?.close()));

  it.each(EARLY)('is seen from the first script on: $how on $url', async ({ url, name }) => {
    const tab = await firefox.open(url);
    await waitForBadge(tab, ({ label, parts }) => label === `Vett on ${name}` && parts.length > 0);
    await tab.close();
  });

  it('reaches the page byte for byte', async () => {
    const tab = await firefox.open(addressOf(FJELL));
    await waitForBadge(tab);
    copy.sent.length = 0;
    await tab.evaluate(`window.site.load('skogsro')`);
    expect(await tab.evaluate('window.site.received')).toEqual(copy.sent);
    for (const type of ['', 'text', 'json', 'arraybuffer', 'blob']) {
      const received = await tab.evaluate<string>(`new Promise((resolve) => {
        const request = new window.XMLHttpRequest();
        request.open('POST', '${BROWSE}');
        request.responseType = '${type}';
        request.onload = async () => resolve(request.response instanceof window.Object && '${type}' === 'json' ? JSON.stringify(request.response, null, 1) : await new window.Response(request.response).text());
        request.send('{"handle":"havsalt"}');
      })`);
      expect(received, type).toBe(copy.sent.at(-1));
    }
    await tab.close();
  });

  it('goes through functions that look as they do without Vett, in the same world', async () => {
    const tab = await firefox.open(addressOf(FJELL));
    const badge = await waitForBadge(tab);
    const other = await firefox.open(elsewhere(addressOf(FJELL)));
    expect(await readBadge(other)).toBeNull();
    expect(await tab.evaluate('window.look()')).toEqual(await other.evaluate('window.look()'));
    expect(badge.host).toEqual({ tag: 'span', attributes: [], lastInAnchor: true });
    await tab.evaluate(`void window.site.go('skogsro')`);
    await waitForBadge(tab, ({ label }) => label === 'Vett on Skogsro');
    expect(await tab.evaluate('window.heard')).toEqual([]);
    expect(await tab.evaluate('document.documentElement.outerHTML')).not.toMatch(/moz-extension|vett/i);
    await other.close();
    await tab.close();
  });

  it('leaves no address of the extension on stacks or in errors', async () => {
    const tab = await firefox.open(addressOf(FJELL));
    await waitForBadge(tab);
    const other = await firefox.open(elsewhere(addressOf(FJELL)));
    const [here, there] = [
      await tab.evaluate<string[]>('window.stacks()'),
      await other.evaluate<string[]>('window.stacks()'),
    ];
    const message = (taken: string) => taken.split('\n')[0];
    expect(here.map(message)).toEqual(there.map(message));
    // Frames of Vett are among them, without a name.
    expect(here[0]).toContain('@<anonymous');
    expect(there[0]).not.toContain('@<anonymous');
    expect(here.filter((taken) => /moz-extension|vett|capture/i.test(taken))).toEqual([]);
    await other.close();
    await tab.close();
  });

  it.each(Object.keys(UNKIND))(
    'is seen in a page that %s what scripts stand on, and the page is thrown nothing',
    async (name) => {
      const tab = await firefox.open(`${addressOf(FJELL)}?${name}`);
      await waitForBadge(tab);
      await tab.evaluate(
        `void (window.wrong = [], window.addEventListener('error', ({ message }) => window.wrong.push(message)))`,
      );
      await tab.evaluate(`void window.site.go('skogsro')`);
      await waitForBadge(tab, ({ label }) => label === 'Vett on Skogsro');
      expect(await tab.evaluate('window.wrong')).toEqual([]);
      await tab.close();
    },
  );

  it('moves on: each creator under their own address alone, frame by frame, and in the popup', async () => {
    const tab = await firefox.open(addressOf(FJELL));
    await waitForBadge(tab);
    const release = copy.hold(SKOG);
    setTimeout(release, 1_500);
    const frames = await tab.look<string[]>(`
      const hosts = () => [...document.querySelectorAll('span')].map((one) => one.openOrClosedShadowRoot).filter(Boolean);
      const seen = [];
      window.wrappedJSObject.site.go('skogsro');
      for (const end = Date.now() + 10_000; Date.now() < end; ) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const words = hosts().map((root) => root.querySelector('.part')?.textContent).join();
        seen.push(location.pathname + ' ' + words);
        if (words === 'micro') break;
      }
      return [...new Set(seen)];`);
    expect(frames).toEqual(['/@skogsro/videos ', '/@skogsro/videos micro']);
    const popup = await openPopup(firefox, tab);
    expect(await popup.says('62.4K followers')).not.toContain('Fjell');
    await popup.close();

    copy.hold(HAV);
    await tab.evaluate(`void window.site.go('havsalt')`);
    const waiting = await openPopup(firefox, tab);
    expect(await waiting.says('Reading the page')).not.toContain('Skogsro');
    await waiting.close();
    expect(await readBadge(tab)).toBeNull();
    copy.free();
    await tab.evaluate('void window.history.back()');
    await waitForBadge(tab, ({ label }) => label === 'Vett on Skogsro');
    await tab.close();
  });

  it('speaks again on a document that the browser kept, after another one', async () => {
    const tab = await firefox.open(addressOf(FJELL));
    await waitForBadge(tab);
    await tab.evaluate(`void window.addEventListener('pageshow', ({ persisted }) => { window.kept = persisted; })`);
    await tab.goTo(addressOf(HAV));
    await waitForBadge(tab, ({ label }) => label === 'Vett on Havsalt');
    await tab.back();
    await waitForBadge(tab, ({ label }) => label === 'Vett on Fjell og kaker');
    expect(await tab.evaluate('window.kept')).toBe(true);
    const popup = await openPopup(firefox, tab);
    expect(await popup.says('4.21K followers')).not.toContain('Havsalt');
    await popup.close();
    await tab.close();
  });
});
