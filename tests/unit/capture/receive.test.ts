import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { channelName, MAX_TEXT, type CapturedResponse } from '../../../lib/capture/channel';
import { receiveResponses } from '../../../lib/capture/receive';
import { enterPage, settle } from './world';

const PATHS = ['/youtubei/v1/'];
const BROWSE = 'https://www.youtube.com/youtubei/v1/browse';
const good = (text: string) => JSON.stringify({ url: BROWSE, text });

let got: CapturedResponse[];
let end: AbortController;

const say = (detail: unknown) => document.dispatchEvent(new CustomEvent(channelName('give'), { detail }));

beforeEach(() => {
  enterPage(() => undefined);
  vi.stubGlobal('performance', { timeOrigin: 1_795_521_600_000.4, now: () => 5_000 });
  got = [];
  end = new AbortController();
});
afterEach(() => vi.unstubAllGlobals());

const receive = () => receiveResponses(PATHS, (response) => got.push(response), end.signal);

it('asks once for what was kept, then takes what comes, in order', async () => {
  const asked = vi.fn(() => say(good('kept')));
  document.addEventListener(channelName('ask'), asked);
  receive();
  say(JSON.stringify({ url: BROWSE, text: 'live', requestBody: '{}' }));
  await settle();
  expect(asked).toHaveBeenCalledTimes(1);
  expect(got).toEqual([
    { url: BROWSE, text: 'kept' },
    { url: BROWSE, text: 'live', requestBody: '{}' },
  ]);
});

describe('takes nothing that is not what it should be', () => {
  it.each([
    ['an object', { url: BROWSE, text: '{}' }],
    ['nothing', undefined],
    ['a number', 1],
    ['no JSON', '{"url":'],
    ['a JSON null', 'null'],
    ['a JSON text', '"x"'],
    ['no text', JSON.stringify({ url: BROWSE })],
    ['a text that is none', JSON.stringify({ url: BROWSE, text: { length: 3 } })],
    ['an address that is none', JSON.stringify({ url: 'browse', text: '{}' })],
    ['another site', JSON.stringify({ url: 'https://www.example.com/youtubei/v1/browse', text: '{}' })],
    ['no https', JSON.stringify({ url: 'http://www.youtube.com/youtubei/v1/browse', text: '{}' })],
    ['another path', JSON.stringify({ url: 'https://www.youtube.com/x/youtubei/v1/', text: '{}' })],
    ['a script address', JSON.stringify({ url: 'javascript:alert(1)', text: '{}' })],
    ['a text that is too long', good('x'.repeat(MAX_TEXT + 1))],
    ['50 MB', good('x'.repeat(50_000_000))],
  ])('%s', async (_, detail) => {
    receive();
    expect(() => say(detail)).not.toThrow();
    await settle();
    expect(got).toEqual([]);
  });

  it('an event without a detail', async () => {
    receive();
    document.dispatchEvent(new Event(channelName('give')));
    await settle();
    expect(got).toEqual([]);
  });

  it('more than the three fields, and of those no prototype', async () => {
    receive();
    say(`{"url":"${BROWSE}","text":"{}","requestBody":7,"__proto__":{"admin":true},"constructor":{}}`);
    await settle();
    expect(got).toEqual([{ url: BROWSE, text: '{}' }]);
    expect(Object.keys(got[0] ?? {})).toEqual(['url', 'text']);
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });
});

describe('a flood', () => {
  it('is cut off after forty messages a second, the real one after it gets through', async () => {
    let now = 5_000;
    vi.stubGlobal('performance', { timeOrigin: 1_795_521_600_000.4, now: () => now });
    receive();
    const parse = vi.spyOn(JSON, 'parse');
    for (let n = 0; n < 5_000; n += 1) say(good(String(n)));
    for (let n = 0; n < 100; n += 1) await settle();
    expect(got).toHaveLength(40);
    expect(parse).toHaveBeenCalledTimes(40);
    parse.mockRestore();
    now = 6_000;
    say(good('real'));
    await settle();
    expect(got.at(-1)).toEqual({ url: BROWSE, text: 'real' });
  });

  it('is cut off after sixteen million characters a second', async () => {
    receive();
    for (let n = 0; n < 10; n += 1) say(good('x'.repeat(3_900_000)));
    await settle();
    expect(got).toHaveLength(4);
  });

  it('is not parsed in one go', async () => {
    receive();
    const parse = vi.spyOn(JSON, 'parse');
    for (let n = 0; n < 40; n += 1) say(good('x'));
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
    for (let n = 0; n < 10; n += 1) await settle();
    expect(got).toHaveLength(40);
  });
});

it('ends with its signal, for what waits too', async () => {
  receive();
  say(good('waiting'));
  end.abort();
  say(good('late'));
  await settle();
  expect(got).toEqual([]);
});
