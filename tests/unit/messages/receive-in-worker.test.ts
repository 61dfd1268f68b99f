import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { channel, channelUrl, NOW, profileAccount, video, visitChannel } from '../evidence/creators';
import { deliver, fromPopup, move, open, OWN_PAGE, pageSender, startBrowser } from '../evidence/extension';

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
  await startBrowser();
  open(1, channelUrl('anna'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const REFUSED = { ok: false, code: 'unknown' };
const good = { url: channelUrl('anna'), account: profileAccount('anna'), reading: channel('anna') };
const read = (payload: unknown) => ({ verb: 'page.read', payload });
const nothingStored = async () => expect(await fakeBrowser.storage.session.get(null)).toEqual({});

describe('a sender', () => {
  it('that is our content script is heard', async () => {
    expect(await deliver(read(good), pageSender(1))).toMatchObject({
      ok: true,
      value: { key: 'youtube:@anna' },
    });
  });

  it.each([
    ['another extension', { id: 'another-extension-id' }],
    ['nobody', { id: undefined }],
    ['a frame in the page', { frameId: 3 }],
    ['a page loaded in advance', { documentLifecycle: 'prerender' }],
    ['a page that is in no tab', { tab: undefined }],
    ['a tool window', { tab: { id: -1 } }],
    ['a page without an address', { url: undefined }],
    ['another site', { url: 'https://www.example.com/@anna' }],
    ['a host that only ends alike', { url: 'https://evilwww.youtube.com/@anna' }],
    ['a host that only begins alike', { url: 'https://www.youtube.com.evil.example/@anna' }],
    ['a host in the path', { url: 'https://evil.example/https://www.youtube.com/' }],
    ['a host before the @', { url: 'https://www.youtube.com@evil.example/' }],
    ['the host without encryption', { url: 'http://www.youtube.com/@anna' }],
    [
      'an extension with another id in the address',
      { id: 'test-extension-id', url: 'chrome-extension://other/popup.html' },
    ],
    ['an extension whose id begins alike', { url: 'chrome-extension://test-extension-id.evil.example/popup.html' }],
  ])('that is %s is not answered', async (_, given) => {
    for (const message of [
      read(good),
      { verb: 'tab.view', payload: { tabId: 1 } },
      { verb: 'creator.shortlist', payload: {} },
    ]) {
      expect(await deliver(message, pageSender(1, given))).toBeUndefined();
    }
    await nothingStored();
  });

  it('may use only its own verbs', async () => {
    await visitChannel(1, 'anna');
    expect(await deliver({ verb: 'tab.view', payload: { tabId: 1 } }, pageSender(1))).toEqual(REFUSED);
    expect(await deliver(read(good), OWN_PAGE)).toEqual(REFUSED);
    expect(await deliver({ verb: 'page.waiting', payload: { url: channelUrl('anna') } }, OWN_PAGE)).toEqual(REFUSED);
    expect(await fromPopup('tab.view', { tabId: 1 })).toMatchObject({ state: 'judged' });
  });

  it('that is a page speaks of its own tab only, and sets neither list nor note', async () => {
    await visitChannel(1, 'anna');
    await visitChannel(2, 'bjorn');
    for (const payload of [{ tabId: 2 }, { tabId: 1 }, { list: 'l1' }, { note: 'mine' }]) {
      expect(await deliver({ verb: 'creator.shortlist', payload }, pageSender(1))).toEqual(REFUSED);
    }
    expect(await deliver({ verb: 'creator.remove', payload: { tabId: 2 } }, pageSender(1))).toEqual(REFUSED);
    expect(await fromPopup('tab.view', { tabId: 2 })).toMatchObject({ verdict: { saved: null } });
  });

  it('that is a page speaks of addresses of its own origin only', async () => {
    for (const url of [
      'https://m.youtube.com/@anna',
      'https://www.instagram.com/anna',
      'http://www.youtube.com/@anna',
    ]) {
      expect(await deliver({ verb: 'page.waiting', payload: { url } }, pageSender(1))).toEqual(REFUSED);
      expect(await deliver(read({ ...good, url }), pageSender(1))).toEqual(REFUSED);
    }
    await nothingStored();
  });

  it('may be a popup that is open as a page', async () => {
    const sender = { ...OWN_PAGE, url: `${OWN_PAGE.url}?tab=1`, tab: { id: 9 }, frameId: 0 };
    expect(await deliver({ verb: 'tab.view', payload: { tabId: 1 } }, sender)).toMatchObject({ ok: true });
  });

  it('on a subdomain that the manifest names is heard', async () => {
    open(2, 'https://help.instagram.com/x');
    const message = { verb: 'page.waiting', payload: { url: 'https://help.instagram.com/x' } };
    expect(await deliver(message, pageSender(2))).toEqual({ ok: true, value: null });
  });
});

describe('a payload', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'anna'],
    ['a list', [good]],
    ['no address', { ...good, url: undefined }],
    ['an address that is a script', { ...good, url: 'javascript:alert(1)' }],
    ['an address that cannot be parsed', { ...good, url: 'https://[x' }],
    ['an account of no site', { ...good, account: { ...good.account, site: 'myspace' } }],
    ['an account key without end', { ...good, account: { ...good.account, key: 'x'.repeat(10_000) } }],
    ['a reading without an account', { ...good, account: null }],
    ['followers as text', { ...good, reading: channel('anna', { followers: '24400' as never }) }],
    ['a negative count', { ...good, reading: channel('anna', { followers: { low: -1, high: 5 } }) }],
    ['an interval turned round', { ...good, reading: channel('anna', { followers: { low: 9, high: 5 } }) }],
    ['half a person', { ...good, reading: channel('anna', { followers: { low: 0.5, high: 5 } }) }],
    ['nobody', { ...good, reading: channel('anna', { accountId: undefined, handle: undefined }) }],
    ['a link that is a script', { ...good, reading: channel('anna', { links: ['javascript:alert(1)'] }) }],
    [
      '501 posts',
      { ...good, reading: channel('anna', { recent: Array.from({ length: 501 }, (_, n) => video(`v${n}`)) }) },
    ],
    ['a reason that does not exist', { ...good, reading: { why: 'because' } }],
    ['5 MB', { ...good, more: 'x'.repeat(5_000_000) }],
  ])('of %s is refused and changes nothing', async (_, payload) => {
    expect(await deliver(read(payload), pageSender(1))).toEqual(REFUSED);
    await nothingStored();
  });

  it('with keys that reach for a prototype is taken for what else it says', async () => {
    const hostile = JSON.parse(
      JSON.stringify(good)
        .replace(
          '"reading":{',
          '"__proto__":{"polluted":1},"reading":{"__proto__":{"followers":7},"constructor":{"prototype":{"polluted":1}},',
        )
        .replace('"seen":{', '"seen":{"__proto__":"dom",'),
    );
    expect(await deliver(read(hostile), pageSender(1))).toMatchObject({ ok: true });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    const text = JSON.stringify(await fakeBrowser.storage.session.get(null));
    expect(text).not.toContain('polluted');
    expect(text).not.toContain('__proto__');
  });

  it('keeps nothing that was not asked for', async () => {
    await deliver(read({ ...good, reading: { ...good.reading, html: '<b>bold</b>' }, more: 'more' }), pageSender(1));
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toMatch(/html|more/);
  });

  it('that goes in circles is refused', async () => {
    const circle: Record<string, unknown> = { ...good };
    circle.reading = circle;
    expect(await deliver(read(circle), pageSender(1))).toEqual(REFUSED);
  });
});

describe('a message', () => {
  it('that is not ours is left to others', async () => {
    for (const message of [
      null,
      'page.read',
      7,
      {},
      { verb: 7 },
      { verb: 'toString' },
      { verb: 'page.ping', payload: null },
    ]) {
      expect(await deliver(message, pageSender(1))).toBeUndefined();
    }
  });

  it('is accepted from the content script wherever its site has moved to', async () => {
    // Browsers may give the address at which the document was loaded.
    move(1, channelUrl('bjorn'));
    const moved = { url: channelUrl('bjorn'), account: profileAccount('bjorn'), reading: channel('bjorn') };
    expect(await deliver(read(moved), pageSender(1, { url: channelUrl('anna') }))).toMatchObject({ ok: true });
  });
});
