import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { channelName } from '../../../lib/capture/channel';
import { answer, isEnvelope } from '../../../lib/messages/envelope';
import { numbersIn } from '../../../lib/counts/languages';
import { badgeView } from '../../../lib/i18n/badge-view';
import type { Reading } from '../../../lib/model/profile';
import type { Verdict } from '../../../lib/model/verdict';
import type { Page, Reader } from '../../../lib/sites/contract';
import { profile, verdict } from '../components/samples';

/** The site of the tests: /@name is a profile; what a page holds is what `contents` or a response says of that name. */
export const contents = new Map<string, Reading>();
/** Every page that the reader was given, as it was. */
export const reads: Record<'url' | 'responses' | 'embedded' | 'language' | 'numbers', unknown>[] = [];

const nameIn = (url: string) => /\/@(\w+)/.exec(url)?.[1];

export const reader: Reader = {
  site: 'youtube',
  version: '1.0.0',
  matches: ['https://www.youtube.com/*'],
  account(url) {
    const handle = nameIn(url);
    return handle ? { site: 'youtube', kind: 'profile', key: `youtube:@${handle}`, handle } : null;
  },
  embedded: vi.fn(() => ({ first: 'page' })),
  read({ url, responses, embedded, language, numbers }: Page) {
    reads.push({ url, responses: responses.length, embedded, language, numbers });
    const name = nameIn(url);
    if (!name) return { why: 'not-ready' };
    const about = responses.findLast(({ text }) => text.startsWith(`${name}:`));
    if (about) return creator(name, Number(about.text.split(':')[1]));
    return contents.get(name) ?? { why: 'not-ready' };
  },
  anchor: (document) => document.querySelector('h1'),
  captures: { paths: ['/api/'] },
  examples: { yes: [], no: [] },
};

/** A creator of that name with so many followers. */
export function creator(handle: string, followers: number): Reading {
  return profile({
    accountId: `UC${handle}`,
    handle,
    name: handle,
    url: `https://www.youtube.com/@${handle}`,
    followers: { low: followers, high: followers, value: followers },
    recent: [],
    seen: { followers: 'embedded' },
  });
}

/** The page loads something. */
export function respond(name: string, followers: number): void {
  const detail = JSON.stringify({ url: 'https://www.youtube.com/api/x', text: `${name}:${followers}` });
  document.dispatchEvent(new CustomEvent(channelName('give'), { detail }));
}

/** What reached the worker. */
export const asked: { verb: string; payload: Record<string, unknown> }[] = [];
export const readings = () => asked.filter(({ verb }) => verb === 'page.read').map(({ payload }) => payload);

/** The worker of the tests: judges at once, or when `hold` lets it. */
export const worker: { hold: Promise<void> | undefined; fails: boolean } = { hold: undefined, fails: false };

export function startWorker(): void {
  fakeBrowser.runtime.onMessage.addListener(
    (message: unknown, _sender: unknown, sendResponse: (reply: unknown) => void) => {
      if (!isEnvelope(message) || worker.fails) return undefined;
      const { verb, payload } = JSON.parse(JSON.stringify(message));
      asked.push({ verb, payload });
      const wait = verb === 'page.read' ? worker.hold : undefined;
      void Promise.resolve(wait).then(async () => sendResponse(await answer(() => judge(verb, payload))));
      return true;
    },
  );
}

function judge(verb: string, payload: { account: Verdict['account']; reading: Reading; language: string }) {
  if (verb === 'page.numbers') return numbersIn(payload.language, reader.site);
  if (verb !== 'page.read' || 'why' in payload.reading) return null;
  return badgeView(verdict({ account: payload.account, profile: payload.reading }), []);
}
