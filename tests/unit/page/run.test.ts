// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeView } from '../../../lib/i18n/badge-view';
import type { PageVerbs } from '../../../lib/messages/verbs';
import { run } from '../../../lib/page/run';
import { speak } from '../components/locale';
import { verdict } from '../components/samples';
import { asked, contents, creator, reader, readings, reads, respond, startWorker, worker } from './site';

type Handlers = { [V in keyof PageVerbs]: (payload: PageVerbs[V][0]) => PageVerbs[V][1] };
let handlers: Handlers | undefined;
vi.mock('../../../lib/messages/receive-in-page', () => ({
  answerPageVerbs: (given: Handlers) => {
    handlers = given;
    return () => (handlers = undefined);
  },
}));

/** Roots are closed: what is in them can be seen only by those who were there when they were made. */
const roots: ShadowRoot[] = [];
const attach = Element.prototype.attachShadow;

let visibility: string;
let navigation: EventTarget;

function setAddress(path: string) {
  Reflect.get(window, 'happyDOM').setURL(`https://www.youtube.com${path}`);
}
const move = (path: string) => {
  setAddress(path);
  navigation.dispatchEvent(new Event('currententrychange'));
};
const hosts = () => [...document.querySelectorAll('h1 > span')];
/** The words of the badge that a person sees, or null. */
const seen = () => {
  const root = roots.find(({ host }) => host.isConnected);
  return root ? (root.querySelector('.badge')?.getAttribute('aria-label') ?? '') : null;
};
const star = () => roots.find(({ host }) => host.isConnected)?.querySelector('.star')?.textContent;
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  speak('en');
  startWorker();
  asked.length = reads.length = roots.length = 0;
  contents.clear();
  Object.assign(worker, { hold: undefined, fails: false });
  vi.mocked(reader.embedded).mockClear();
  visibility = 'visible';
  navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback));
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility as DocumentVisibilityState);
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  };
  document.body.innerHTML = '<h1>Name</h1>';
  document.documentElement.lang = 'nb-NO';
  setAddress('/@anna');
});
afterEach(() => {
  // Whatever still runs ends as it would when the extension goes.
  Reflect.get(globalThis, Symbol.for('life'))?.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  Element.prototype.attachShadow = attach;
});

describe('a first page', () => {
  it('is announced, read and shown', async () => {
    contents.set('anna', creator('anna', 20_000));
    run(reader);
    expect(hosts()).toEqual([]);
    await pass(500);
    expect(asked.map(({ verb }) => verb)).toEqual(['page.waiting', 'page.numbers', 'page.read']);
    expect(readings()[0]).toMatchObject({
      url: 'https://www.youtube.com/@anna',
      account: { key: 'youtube:@anna' },
      reading: { handle: 'anna' },
    });
    expect(seen()).toBe('Vett on anna');
    expect(hosts()).toHaveLength(1);
    expect(document.querySelector('h1')?.lastElementChild).toBe(hosts()[0]);
  });

  it('is read with the numbers of its language, asked for once, and anew when the page changes its language', async () => {
    contents.set('anna', creator('anna', 20_000));
    run(reader);
    await pass(500);
    respond('anna', 21_000);
    await pass(500);
    document.documentElement.lang = 'de';
    respond('anna', 22_000);
    await pass(500);
    expect(reads.map(({ language }) => language)).toEqual(['nb-NO', 'nb-NO', 'de']);
    expect(reads.map(({ numbers }) => numbers)).toMatchObject([
      { language: { decimals: ',', groups: ' ' } },
      { language: { decimals: ',', groups: ' ' } },
      { language: { decimals: ',', groups: '.' } },
    ]);
    expect(asked.flatMap(({ verb, payload }) => (verb === 'page.numbers' ? [payload.language] : []))).toEqual([
      'nb-NO',
      'de',
    ]);
  });

  it('is read again until it is ready', async () => {
    run(reader);
    await pass(900);
    expect(readings()).toEqual([]);
    contents.set('anna', creator('anna', 20_000));
    await pass(1_000);
    expect(seen()).toBe('Vett on anna');
    expect(reader.embedded).toHaveBeenCalledTimes(1);
  });

  it('that never gets ready is told so after about ten seconds, once, and then left alone', async () => {
    run(reader);
    await pass(9_000);
    expect(readings()).toEqual([]);
    await pass(3_000);
    expect(readings().map(({ reading }) => reading)).toEqual([{ why: 'not-ready' }]);
    const { length } = reads;
    expect(length).toBe(10);
    await pass(60_000);
    expect(reads).toHaveLength(length);
    expect(hosts()).toEqual([]);
  });

  it('that is missing is told at once, and can still come', async () => {
    contents.set('anna', { why: 'not-found' });
    run(reader);
    await pass(150);
    expect(readings().map(({ reading }) => reading)).toEqual([{ why: 'not-found' }]);
    contents.set('anna', creator('anna', 1_000));
    await pass(2_000);
    expect(seen()).toBe('Vett on anna');
  });

  it('about nobody is not a profile, whatever is on it', async () => {
    setAddress('/feed');
    run(reader);
    await pass(20_000);
    expect(readings()).toEqual([
      { url: 'https://www.youtube.com/feed', account: null, reading: { why: 'not-a-profile' } },
    ]);
    expect(hosts()).toEqual([]);
  });

  it('waits while it is hidden or only loaded in advance', async () => {
    contents.set('anna', creator('anna', 20_000));
    visibility = 'hidden';
    run(reader);
    await pass(30_000);
    expect(reads).toEqual([]);
    visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(500);
    expect(seen()).toBe('Vett on anna');
  });

  it('loaded in advance is nobody’s business until it is opened', async () => {
    contents.set('anna', creator('anna', 20_000));
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    run(reader);
    await pass(5_000);
    expect(asked).toEqual([]);
    Reflect.deleteProperty(document, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
    await pass(500);
    expect(seen()).toBe('Vett on anna');
  });
});

describe('a move to another account', () => {
  beforeEach(async () => {
    contents.set('anna', creator('anna', 20_000));
    run(reader);
    await pass(500);
  });

  it('takes the badge away in the same moment, and says that it waits', async () => {
    move('/@bo');
    expect(hosts()).toEqual([]);
    await pass(0);
    expect(asked.at(-1)).toEqual({ verb: 'page.waiting', payload: { url: 'https://www.youtube.com/@bo' } });
    await pass(5_000);
    expect(hosts()).toEqual([]);
    respond('bo', 7);
    await pass(500);
    expect(seen()).toBe('Vett on bo');
  });

  it('drops a verdict that comes late', async () => {
    let release: () => void = () => undefined;
    worker.hold = new Promise((resolve) => (release = resolve));
    respond('anna', 30_000);
    await pass(400);
    expect(readings()).toHaveLength(2);
    move('/@bo');
    release();
    await pass(3_000);
    expect(hosts()).toEqual([]);
  });

  it('shows the last of answers that come out of order', async () => {
    let first: () => void = () => undefined;
    worker.hold = new Promise((resolve) => (first = resolve));
    move('/@bo');
    respond('bo', 1);
    await pass(300);
    worker.hold = undefined;
    move('/@cy');
    respond('cy', 2);
    await pass(300);
    expect(seen()).toBe('Vett on cy');
    first();
    await pass(300);
    expect(seen()).toBe('Vett on cy');
  });

  it('takes no response about another account', async () => {
    move('/@bo');
    respond('cy', 5);
    respond('anna', 5);
    await pass(8_000);
    expect(hosts()).toEqual([]);
  });

  it('and back finds what was loaded before', async () => {
    respond('anna', 40_000);
    await pass(500);
    move('/@bo');
    contents.delete('anna');
    move('/@anna');
    await pass(500);
    expect(seen()).toBe('Vett on anna');
    expect(readings().at(-1)).toMatchObject({ reading: { followers: { value: 40_000 } } });
  });

  it('is noticed without the Navigation API', async () => {
    setAddress('/@bo');
    await pass(1_000);
    expect(hosts()).toEqual([]);
    setAddress('/@anna');
    window.dispatchEvent(new Event('popstate'));
    await pass(500);
    expect(seen()).toBe('Vett on anna');
  });

  it('is noticed before a late verdict is shown, even if nothing told of it', async () => {
    let release: () => void = () => undefined;
    worker.hold = new Promise((resolve) => (release = resolve));
    respond('anna', 50_000);
    await pass(400);
    setAddress('/@bo');
    release();
    await pass(10);
    expect(hosts()).toEqual([]);
  });
});

describe('the same account', () => {
  beforeEach(async () => {
    contents.set('anna', creator('anna', 20_000));
    run(reader);
    await pass(500);
  });

  it('on another tab keeps its badge and is told under the new address', async () => {
    const [host] = hosts();
    move('/@anna/videos');
    expect(hosts()).toEqual([host]);
    await pass(500);
    expect(hosts()).toEqual([host]);
    expect(asked.filter(({ verb }) => verb === 'page.waiting')).toHaveLength(1);
    expect(readings().at(-1)?.url).toBe('https://www.youtube.com/@anna/videos');
  });

  it('is judged anew when something new came, once for all that came together', async () => {
    const [host] = hosts();
    respond('anna', 21_000);
    respond('anna', 22_000);
    respond('anna', 23_000);
    await pass(600);
    expect(readings()).toHaveLength(2);
    expect(readings().at(-1)).toMatchObject({ reading: { followers: { value: 23_000 } } });
    expect(hosts()).toEqual([host]);
  });

  it('is not judged anew when nothing changed', async () => {
    respond('anna', 20_000);
    respond('other', 1);
    await pass(1_000);
    expect(reads.length).toBeGreaterThan(1);
    expect(readings()).toHaveLength(1);
  });

  it('keeps what was read when the page is for a moment not ready', async () => {
    contents.delete('anna');
    respond('other', 1);
    await pass(20_000);
    expect(readings()).toHaveLength(1);
    expect(seen()).toBe('Vett on anna');
  });

  it('is told again when it comes back from the cache', async () => {
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await pass(500);
    expect(readings()).toHaveLength(2);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    await pass(500);
    expect(readings()).toHaveLength(2);
  });
});

describe('the place of the badge', () => {
  it('is not even made for a page that is about nobody', async () => {
    setAddress('/feed');
    run(reader);
    await pass(20_000);
    expect(roots).toEqual([]);
  });

  it('is waited for', async () => {
    document.body.innerHTML = '';
    contents.set('anna', creator('anna', 20_000));
    run(reader);
    await pass(1_500);
    expect(seen()).toBeNull();
    document.body.innerHTML = '<h1></h1>';
    await pass(1_500);
    expect(hosts()).toHaveLength(1);
  });

  it('is taken again, once, when the site renders it anew', async () => {
    contents.set('anna', creator('anna', 20_000));
    run(reader);
    await pass(500);
    document.body.innerHTML = '<h1>Anew</h1>';
    await pass(1_500);
    expect(hosts()).toHaveLength(1);
    expect(document.body.innerHTML).toBe('<h1>Anew<span></span></h1>');
  });

  it('is given up to a site that does not want it', async () => {
    contents.set('anna', creator('anna', 20_000));
    run(reader);
    let returns = 0;
    for (let i = 0; i < 50; i += 1) {
      await pass(1_500);
      returns += hosts().length;
      hosts()[0]?.remove();
    }
    expect(returns).toBe(20);
  });
});

describe('the end', () => {
  it('comes without a trace when the extension is gone', async () => {
    contents.set('anna', creator('anna', 20_000));
    run(reader);
    await pass(500);
    expect(hosts()).toHaveLength(1);
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    await pass(1_100);
    expect(hosts()).toEqual([]);
    expect(handlers).toBeUndefined();
    const before = [asked.length, reads.length];
    move('/@bo');
    respond('bo', 1);
    await pass(20_000);
    expect([asked.length, reads.length]).toEqual(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('comes to the older of two copies', async () => {
    contents.set('anna', creator('anna', 20_000));
    run(reader);
    await pass(500);
    run(reader);
    await pass(500);
    expect(hosts()).toHaveLength(1);
    respond('anna', 30_000);
    asked.length = 0;
    await pass(500);
    expect(readings()).toHaveLength(1);
  });

  it('does not come when the worker fails; it is asked a few times more', async () => {
    worker.fails = true;
    contents.set('anna', creator('anna', 20_000));
    run(reader);
    await pass(500);
    worker.fails = false;
    await pass(3_000);
    expect(seen()).toBe('Vett on anna');
  });
});

describe('what the worker asks', () => {
  it('where the page is', async () => {
    run(reader);
    expect(handlers?.['page.ping'](null)).toEqual({ url: 'https://www.youtube.com/@anna' });
  });

  it('what the reader has before it: the page as it stands, and what it loaded', async () => {
    run(reader);
    respond('anna', 20_000);
    await pass(500);
    document.body.innerHTML = '<h1>Another name</h1>';
    const source = handlers?.['page.source'](null);
    expect(source?.url).toBe('https://www.youtube.com/@anna');
    expect(source?.html).toMatch(/^<html lang="nb-NO">.*<h1>Another name<\/h1>.*<\/html>$/s);
    expect(source?.responses).toEqual([{ url: 'https://www.youtube.com/api/x', text: 'anna:20000' }]);
  });

  it('to say something else of the account that it still is at', async () => {
    const key = 'youtube:@anna';
    contents.set('anna', creator('anna', 20_000));
    run(reader);
    await pass(500);
    const saved = { entryId: 'e', lists: [], note: '', savedAt: '2026-11-20T12:00:00Z' };
    const now = badgeView(verdict({ account: { site: 'youtube', kind: 'profile', key, handle: 'anna' }, saved }), []);
    handlers?.['page.judged']({ key: 'youtube:@bo', badge: now });
    expect(star()).toBe('☆');
    handlers?.['page.judged']({ key, badge: now });
    expect(star()).toBe('★');
    handlers?.['page.judged']({ key, badge: null });
    expect(seen()).toBeNull();
  });
});
