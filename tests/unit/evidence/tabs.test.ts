import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { iconText } from '../../../lib/evidence/icon';
import { channelUrl, exact, NOW, readChannel, video, visitChannel, visitVideo } from './creators';
import { fromPage, fromPopup, icons, move, open, pages, startBrowser, tabs } from './extension';

const PATIENCE = { timeout: 10_000, interval: 20 };

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
  await startBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const view = (tabId: number) => fromPopup('tab.view', { tabId });
const UNSUPPORTED = { state: 'miss', miss: { why: 'unsupported' } };

describe('the view of a tab', () => {
  it('is unsupported on other sites, where the address is hidden, and where there is no tab', async () => {
    open(1, undefined, { script: false });
    open(2, 'https://example.com/', { script: false });
    open(3, 'https://www.youtube.com.example.com/', { script: false });
    for (const tab of [1, 2, 3, 4]) expect(await view(tab)).toEqual(UNSUPPORTED);
  });

  it('asks for a reload where the page was open before Vett was', async () => {
    open(1, channelUrl('anna'), { script: false });
    expect(await view(1)).toEqual({ state: 'reload-needed' });
  });

  it('is waiting while the page loads, while the script has not spoken, and while it is too busy to', async () => {
    open(1, channelUrl('anna'), { script: false, status: 'loading' });
    open(2, channelUrl('anna'));
    open(3, channelUrl('anna'));
    pages.get(3)!.silent = true;
    for (const tab of [1, 2, 3]) expect(await view(tab)).toEqual({ state: 'waiting' });
  });

  it('gives the page’s own reason for a miss', async () => {
    open(1, channelUrl('anna'));
    const account = { site: 'youtube', kind: 'profile', key: 'youtube:@anna', handle: 'anna' } as const;
    await fromPage(1, 'page.read', { url: channelUrl('anna'), account, reading: { why: 'consent', detail: 'page' } });
    expect(await view(1)).toEqual({ state: 'miss', miss: { why: 'consent', detail: 'page' } });
  });

  it('never speaks of the creator before', async () => {
    await visitChannel(1, 'anna');
    move(1, channelUrl('bjorn'));
    expect(await view(1)).toEqual({ state: 'waiting' });
    move(1, 'https://www.youtube.com/watch?v=a');
    expect(await view(1)).toEqual({ state: 'waiting' });
    move(1, 'https://example.com/@anna');
    expect(await view(1)).toEqual(UNSUPPORTED);
    pages.delete(1);
    move(1, channelUrl('carl'));
    expect(await view(1)).toEqual({ state: 'reload-needed' });
  });

  it('goes on about the same creator on another tab of the profile', async () => {
    await visitChannel(1, 'anna');
    for (const end of ['/videos', '/shorts?view=0', '#top', '/about/']) {
      move(1, `${channelUrl('anna')}${end}`);
      expect(await view(1)).toMatchObject({ state: 'judged', verdict: { profile: { handle: 'anna' } } });
    }
    move(1, `${channelUrl('annasofie')}/videos`);
    expect(await view(1)).toEqual({ state: 'waiting' });
  });

  it('of one video does not pass for that of another', async () => {
    await visitVideo(1, 'anna', video('a'));
    move(1, 'https://www.youtube.com/watch?v=a#comments');
    expect(await view(1)).toMatchObject({ state: 'judged' });
    move(1, 'https://www.youtube.com/watch?v=b');
    expect(await view(1)).toEqual({ state: 'waiting' });
  });

  it('carries the posts, for the popup to plot', async () => {
    await visitChannel(1, 'anna', { recent: [video('a'), video('b')] });
    expect(await view(1)).toMatchObject({ verdict: { profile: { recent: [{ id: 'a' }, { id: 'b' }] } } });
  });

  it('is forgotten with the tab', async () => {
    await visitChannel(1, 'anna');
    tabs.delete(1);
    await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 0, isWindowClosing: false });
    await vi.waitFor(
      async () => expect(await fakeBrowser.storage.session.get(null)).not.toHaveProperty('tab:1'),
      PATIENCE,
    );
  });
});

describe('the icon', () => {
  it('is at most four characters, whatever the language', () => {
    expect(iconText([])).toBe('');
    expect(iconText(['nano'])).toBe('nano');
    expect(iconText(['micro'])).toBe('mic.');
    expect(iconText(['macro'])).toBe('mac.');
    expect(iconText(['mellom'])).toBe('mel.');
    expect(iconText(['nano', 'micro'])).toBe('nan?');
    expect([...iconText(['😀😀😀😀😀'])]).toHaveLength(4);
  });

  it('shows the tier, and says the rest in its title', async () => {
    await visitChannel(1, 'anna', { name: 'Anna og fjellet', followers: { low: 9_950, high: 10_049, value: 10_000 } });
    expect(icons.get(1)).toEqual({
      text: 'nan?',
      title: 'Vett on Anna og fjellet · Tier: nano or micro (Norwegian guide)',
    });
  });

  it('is empty where followers are hidden', async () => {
    await visitChannel(1, 'anna', { followers: 'hidden' });
    expect(icons.get(1)).toEqual({ text: '', title: 'Vett on anna' });
  });

  it('is cleared when the site moves within its page, and for a miss', async () => {
    await visitChannel(1, 'anna');
    expect(icons.get(1)?.text).toBe('mic.');
    await fromPage(1, 'page.waiting', { url: channelUrl('anna') });
    expect(icons.get(1)).toEqual({ text: '', title: 'Vett' });
    await readChannel(1, 'anna');
    const account = { site: 'youtube', kind: 'profile', key: 'youtube:@anna' } as const;
    await fromPage(1, 'page.read', { url: channelUrl('anna'), account, reading: { why: 'not-found' } });
    expect(icons.get(1)).toEqual({ text: '', title: 'Vett' });
  });

  it('is cleared as soon as the browser tells of another address, and left alone when the page was quicker', async () => {
    await visitChannel(1, 'anna');
    const update = (change: object) =>
      fakeBrowser.tabs.onUpdated.trigger(1, change as never, { ...tabs.get(1) } as never);
    await update({ status: 'loading' });
    await update({ title: 'Anna' });
    await view(1);
    expect(icons.get(1)?.text).toBe('mic.');
    move(1, channelUrl('bjorn'));
    await update({ status: 'loading', url: channelUrl('bjorn') });
    await vi.waitFor(() => expect(icons.get(1)?.text).toBe(''), PATIENCE);
    await readChannel(1, 'bjorn', { followers: exact(2_000) });
    await update({ status: 'complete', url: channelUrl('bjorn') });
    await view(1);
    expect(icons.get(1)?.text).toBe('nano');
    move(1, 'https://example.com/');
    await update({ status: 'loading', url: undefined });
    await vi.waitFor(() => expect(icons.get(1)?.text).toBe(''), PATIENCE);
  });

  it('is each tab’s own', async () => {
    await visitChannel(1, 'anna', { followers: exact(2_000) });
    await visitChannel(2, 'bjorn', { followers: exact(200_000) });
    expect([icons.get(1)?.text, icons.get(2)?.text]).toEqual(['nano', 'mac.']);
  });
});
