import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPageVerbs } from '../../../lib/messages/receive-in-page';

const worker = { id: 'test-extension-id' };
const saved = vi.fn(() => null);
let stop: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  saved.mockClear();
  stop = answerPageVerbs({
    'page.ping': () => ({ url: 'https://www.youtube.com/' }),
    'page.judged': saved,
    'page.source': () => ({ url: 'https://www.youtube.com/', html: '<p>', responses: [] }),
  });
});

function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage
      .trigger(message, sender as never, resolve)
      .then((results) => results.includes(true as never) || resolve('not answered'));
  });
}

it('answers the worker', async () => {
  const reply = await deliver({ verb: 'page.ping', payload: null }, worker);
  expect(reply).toEqual({ ok: true, value: { url: 'https://www.youtube.com/' } });
});

it('hands on what it is told', async () => {
  const payload = { key: 'youtube:@anna', badge: null };
  expect(await deliver({ verb: 'page.judged', payload }, worker)).toEqual({ ok: true, value: null });
  expect(saved).toHaveBeenCalledWith(payload);
});

it('answers nobody else, and nothing else', async () => {
  expect(await deliver({ verb: 'page.ping', payload: null }, { id: 'another' })).toBe('not answered');
  for (const message of [null, 'page.ping', { verb: 'tab.view' }, { verb: 'toString' }, { verb: '__proto__' }]) {
    expect(await deliver(message, worker)).toBe('not answered');
  }
});

it('is silent once it is stopped, even when the extension is gone', async () => {
  stop();
  expect(await deliver({ verb: 'page.ping', payload: null }, worker)).toBe('not answered');
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(stop).not.toThrow();
});
