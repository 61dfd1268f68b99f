import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { channelName, type CapturedResponse } from '../../../lib/capture/channel';
import { observe } from '../../../lib/capture/observe';
import { enterPage, settle, xhrAnswer } from './world';

const BROWSE = 'https://www.youtube.com/youtubei/v1/browse?prettyPrint=false';

let answer: () => Response | Promise<Response>;
const asked: unknown[][] = [];
function fetch(input: unknown, ...rest: unknown[]) {
  asked.push([input, ...rest]);
  return Promise.resolve(answer());
}
let handed: CapturedResponse[];
const native = { CustomEvent };

/** Takes over what was kept, and listens from now on. */
function ask() {
  document.addEventListener(channelName('give'), (event) => {
    if (event instanceof CustomEvent) handed.push(JSON.parse(String(event.detail)));
  });
  document.dispatchEvent(new CustomEvent(channelName('ask')));
}

beforeEach(() => {
  asked.length = 0;
  handed = [];
  answer = () => new Response('{"a":1}');
  Object.assign(xhrAnswer, { type: '', text: '{"from":"xhr"}' });
  enterPage(fetch);
});
afterEach(() => vi.unstubAllGlobals());

describe('fetch', () => {
  it.each([
    ['an address', BROWSE],
    ['a path', '/youtubei/v1/browse?prettyPrint=false'],
    ['a URL', new URL(BROWSE)],
    ['a Request', new Request(BROWSE)],
  ])('is seen when given %s', async (_, input) => {
    observe(['/youtubei/v1/']);
    await globalThis.fetch(input);
    await settle();
    ask();
    expect(handed).toEqual([{ url: BROWSE, text: '{"a":1}' }]);
    expect(asked[0]?.[0]).toBe(input);
  });

  it('hands the page the very promise and response of the original, still unread', async () => {
    const response = new Response('{"a":1}');
    const promise = Promise.resolve(response);
    vi.stubGlobal('fetch', () => promise);
    observe(['/youtubei/v1/']);
    const got = globalThis.fetch(BROWSE);
    expect(got).toBe(promise);
    expect(await got).toBe(response);
    expect(response.bodyUsed).toBe(false);
    await settle();
    expect(await response.text()).toBe('{"a":1}');
  });

  it('brings the body of the request, of either kind, unless it is long', async () => {
    observe(['/youtubei/v1/']);
    ask();
    await globalThis.fetch(BROWSE, { method: 'POST', body: '{"browseId":"UC1"}' });
    const request = new Request(BROWSE, { method: 'POST', body: '{"browseId":"UC2"}' });
    await globalThis.fetch(request);
    await globalThis.fetch(BROWSE, { method: 'POST', body: 'x'.repeat(20_001) });
    await globalThis.fetch(BROWSE, { method: 'POST', body: new Blob(['x']) });
    await settle();
    expect(handed.map(({ requestBody }) => requestBody)).toEqual([
      '{"browseId":"UC1"}',
      '{"browseId":"UC2"}',
      undefined,
      undefined,
    ]);
    expect(request.bodyUsed).toBe(false);
  });

  it.each([
    ['another path', 'https://www.youtube.com/api/stats'],
    ['another site', 'https://www.example.com/youtubei/v1/browse'],
    ['a site whose name begins so', 'https://www.youtube.com.example/youtubei/v1/browse'],
    ['no address', 'http://['],
    ['nothing', undefined],
    ['an object', { url: BROWSE }],
  ])('passes by %s', async (_, input) => {
    observe(['/youtubei/v1/']);
    ask();
    await globalThis.fetch(input as string);
    await settle();
    expect(handed).toEqual([]);
    expect(asked).toEqual([[input]]);
  });

  it('asks an object for its text no oftener than the original does', async () => {
    observe(['/youtubei/v1/']);
    const input = { toString: vi.fn(() => BROWSE) };
    const read = vi.fn(() => 'x');
    const init = Object.defineProperty({}, 'body', { get: read, enumerable: true });
    await globalThis.fetch(input as unknown as string);
    await globalThis.fetch(BROWSE, init);
    expect(input.toString).not.toHaveBeenCalled();
    expect(read).not.toHaveBeenCalled();
  });

  it('leaves a refusal to the page', async () => {
    const refusal = new TypeError('Failed to fetch');
    answer = () => Promise.reject(refusal);
    observe(['/youtubei/v1/']);
    ask();
    await expect(globalThis.fetch(BROWSE)).rejects.toBe(refusal);
    await settle();
    expect(handed).toEqual([]);
  });

  it('throws what the original throws, and nothing of its own', () => {
    vi.stubGlobal('fetch', () => {
      throw new RangeError('own');
    });
    observe(['/youtubei/v1/']);
    expect(() => void globalThis.fetch(BROWSE)).toThrow(new RangeError('own'));
    vi.stubGlobal('fetch', () => 'no promise at all');
    observe(['/youtubei/v1/']);
    expect(globalThis.fetch(BROWSE)).toBe('no promise at all');
  });

  it('looks like the original', () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
    observe(['/youtubei/v1/']);
    const after = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
    expect({ ...after, value: 0 }).toEqual({ ...before, value: 0 });
    expect(globalThis.fetch).not.toBe(fetch);
    expect([globalThis.fetch.name, globalThis.fetch.length]).toEqual(['fetch', 1]);
    expect(Function.prototype.toString.call(globalThis.fetch)).toMatch(/^function \w*\(\) \{ \[native code\] \}$/);
    expect(Object.getOwnPropertyNames(globalThis.fetch)).toEqual(Object.getOwnPropertyNames(fetch));
  });

  it('stays as it is where it cannot be replaced', async () => {
    const frozen = {};
    Object.defineProperty(frozen, 'fetch', { value: fetch });
    vi.stubGlobal('window', frozen);
    expect(() => observe(['/youtubei/v1/'])).not.toThrow();
    expect(Reflect.get(frozen, 'fetch')).toBe(fetch);
  });

  it('does not use what the page has put in place of the natives since', async () => {
    observe(['/youtubei/v1/']);
    const used: string[] = [];
    const replace = (owner: object, name: string) => {
      const native: unknown = Reflect.get(owner, name);
      if (typeof native !== 'function') throw new Error(`no ${name}`);
      vi.spyOn(owner as Record<string, () => unknown>, name).mockImplementation(function (this: unknown, ...args) {
        used.push(name);
        return Reflect.apply(native, this, args);
      });
    };
    for (const name of ['clone', 'text']) replace(Response.prototype, name);
    for (const name of ['addEventListener', 'dispatchEvent']) replace(EventTarget.prototype, name);
    replace(JSON, 'stringify');
    vi.stubGlobal('CustomEvent', class {});
    await globalThis.fetch(BROWSE);
    await settle();
    expect(used).toEqual([]);
    vi.stubGlobal('CustomEvent', native.CustomEvent);
    vi.restoreAllMocks();
    ask();
    expect(handed).toHaveLength(1);
  });
});

describe('XMLHttpRequest', () => {
  function send(url: string, body?: string) {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.send(body);
    return request;
  }

  it('is seen, text or JSON', () => {
    observe(['/youtubei/v1/']);
    ask();
    send('/youtubei/v1/next', '{"q":1}');
    Object.assign(xhrAnswer, { type: 'json', text: '{"of": "json"}' });
    send('/youtubei/v1/next');
    expect(handed).toEqual([
      { url: 'https://www.youtube.com/youtubei/v1/next', text: '{"from":"xhr"}', requestBody: '{"q":1}' },
      { url: 'https://www.youtube.com/youtubei/v1/next', text: '{"of":"json"}' },
    ]);
  });

  it('is passed by elsewhere and for bytes, and works as before', () => {
    observe(['/youtubei/v1/']);
    ask();
    const request = send('/watch_later', 'b');
    Object.assign(xhrAnswer, { type: 'arraybuffer' });
    send('/youtubei/v1/next');
    expect(handed).toEqual([]);
    expect(Reflect.get(request, 'sent')).toEqual(['POST', '/watch_later', 'b']);
  });

  it('is seen once when the same object is used again', () => {
    observe(['/youtubei/v1/']);
    ask();
    const request = new XMLHttpRequest();
    const send = XMLHttpRequest.prototype.send;
    request.open('GET', '/youtubei/v1/next');
    request.send();
    request.dispatchEvent(new Event('load'));
    request.open('GET', '/elsewhere');
    send.call(request);
    expect(handed).toHaveLength(1);
  });

  it('keeps its names, lengths and flags', () => {
    const flags = (name: 'open' | 'send') => {
      const { value, ...rest } = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, name) ?? {};
      return { ...rest, name: value.name, length: value.length };
    };
    const before = [flags('open'), flags('send')];
    observe(['/youtubei/v1/']);
    expect([flags('open'), flags('send')]).toEqual(before);
  });
});

describe('handing over', () => {
  it('keeps what came first until it is asked for, in order, and then gives at once', async () => {
    observe(['/youtubei/v1/']);
    for (const n of [1, 2]) {
      answer = () => new Response(String(n));
      await globalThis.fetch(BROWSE);
      await settle();
    }
    ask();
    expect(handed.map(({ text }) => text)).toEqual(['1', '2']);
    answer = () => new Response('3');
    await globalThis.fetch(BROWSE);
    await settle();
    expect(handed.map(({ text }) => text)).toEqual(['1', '2', '3']);
  });

  it('keeps the newest forty, and not more than sixteen million characters', async () => {
    observe(['/youtubei/v1/']);
    for (let n = 0; n < 45; n += 1) {
      answer = () => new Response(String(n));
      await globalThis.fetch(BROWSE);
    }
    await settle();
    ask();
    expect(handed.map(({ text }) => text)).toEqual(Array.from({ length: 40 }, (_, n) => String(n + 5)));
  });

  it('does not keep more than sixteen million characters, nor any answer of more than four', async () => {
    observe(['/youtubei/v1/']);
    for (const n of [1, 2, 3, 4, 5]) {
      answer = () => new Response(String(n).repeat(3_900_000));
      await globalThis.fetch(BROWSE);
    }
    answer = () => new Response('6'.repeat(4_000_001));
    await globalThis.fetch(BROWSE);
    await settle();
    ask();
    expect(handed.map(({ text }) => text[0])).toEqual(['2', '3', '4', '5']);
  });

  it('goes by names that differ from visit to visit and name nothing', () => {
    const names = new Set<string>();
    for (let visit = 0; visit < 50; visit += 1) {
      vi.stubGlobal('performance', { timeOrigin: 1_795_521_600_000.4 + visit * 0.1 });
      names.add(channelName('ask')).add(channelName('give'));
    }
    expect(names.size).toBe(100);
    for (const name of names) expect(name).toMatch(/^[0-9a-z]{4,7}$/);
  });
});
