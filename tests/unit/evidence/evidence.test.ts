import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Verdict } from '../../../lib/model/verdict';
import {
  channel,
  channelUrl,
  exact,
  NOW,
  profileAccount,
  readChannel,
  video,
  visitChannel,
  visitVideo,
} from './creators';
import { fromPage, fromPopup, icons, move, open, session, startBrowser, startWorker, tabs } from './extension';

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
  await startBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What the popup shows of a tab, which has to be a verdict. */
async function shown(tabId: number): Promise<Verdict> {
  const view = await fromPopup('tab.view', { tabId });
  if (view.state !== 'judged') throw new Error(view.state);
  return view.verdict;
}
const grid = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
  video(id, { views: { low: 10_000, high: 10_999, value: 10_000 } }),
);
const opened = (id: string) => video(id, { views: exact(10_050), likes: exact(400), comments: exact(50) });
const stored = () => fakeBrowser.storage.session.get(null);

describe('evidence', () => {
  it('grows with every video that is opened, until the rate appears', async () => {
    await visitChannel(1, 'anna', { recent: grid });
    expect((await shown(1)).assessment.engagement).toMatchObject({ state: 'not-enough-evidence', n: 0 });
    for (const id of ['a', 'b', 'c', 'd']) await visitVideo(2, 'anna', opened(id));
    expect((await shown(1)).assessment.engagement).toMatchObject({ state: 'not-enough-evidence', n: 4 });
    const answer = await visitVideo(2, 'anna', opened('e'));
    // (400 + 50) of 10,050.
    expect(answer?.parts.map(({ text }) => text)).toEqual(['micro', '4.5% (4.5–4.5)']);
    const { engagement } = (await shown(1)).assessment;
    expect(engagement).toMatchObject({ state: 'rated', n: 5 });
    expect(engagement.state === 'rated' && engagement.median).toBeCloseTo(4.4776, 3);
    expect((await shown(2)).assessment).toEqual((await shown(1)).assessment);
  });

  it('is the same creator by id, by handle and by both', async () => {
    await visitVideo(1, 'anna', opened('a'));
    await visitChannel(2, 'anna', { accountId: undefined, recent: [video('b')] });
    expect((await shown(2)).profile.recent.map(({ id }) => id)).toEqual(['b']);
    await visitChannel(3, 'anna', { recent: [video('c')] });
    for (const tab of [1, 2, 3]) {
      const { profile } = await shown(tab);
      expect(profile.recent.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c']);
      expect(profile).toMatchObject({ accountId: 'UCanna', handle: 'anna' });
    }
  });

  it('of a handle that has passed to another account stays with the first', async () => {
    await visitChannel(1, 'anna', { recent: [opened('a')] });
    open(2, channelUrl('anna'));
    await readChannel(2, 'anna', { accountId: 'UCsomebodyelse', followers: exact(12), recent: [video('x')] });
    const { profile } = await shown(2);
    expect(profile.recent.map(({ id }) => id)).toEqual(['x']);
    expect(profile.followers).toEqual(exact(12));
    await visitVideo(3, 'anna', opened('b'));
    expect((await shown(3)).profile.recent.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('outlives the worker between any two messages', async () => {
    await visitChannel(1, 'anna', { recent: grid });
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      await startWorker();
      await visitVideo(2, 'anna', opened(id));
    }
    await startWorker();
    expect((await shown(1)).assessment.engagement).toMatchObject({ state: 'rated', n: 5 });
  });

  it('of messages that come at once is all kept', async () => {
    await visitChannel(1, 'anna', { recent: grid });
    await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => visitVideo(10 + index, 'anna', opened(id))));
    expect((await shown(1)).assessment.engagement).toMatchObject({ state: 'rated', n: 6 });
  });

  it('of two creators in two tabs is not mixed', async () => {
    await Promise.all([
      visitChannel(1, 'anna', { followers: exact(5_000), recent: [video('a')] }),
      visitChannel(2, 'bjorn', { followers: exact(50_000), recent: [video('b')] }),
    ]);
    expect((await shown(1)).profile).toMatchObject({ handle: 'anna', followers: exact(5_000) });
    expect((await shown(2)).profile).toMatchObject({ handle: 'bjorn', followers: exact(50_000) });
    expect((await shown(1)).profile.recent.map(({ id }) => id)).toEqual(['a']);
  });

  it('that has not changed is not judged again', async () => {
    await visitChannel(1, 'anna', { recent: grid });
    const { judgedAt } = (await shown(1)).assessment;
    vi.setSystemTime(new Date('2026-11-22T12:10:00Z'));
    await readChannel(1, 'anna', { recent: grid, readAt: '2026-11-22T12:10:00.000Z' });
    expect((await shown(1)).assessment.judgedAt).toBe(judgedAt);
    await readChannel(1, 'anna', { recent: grid, followers: exact(25_000), readAt: '2026-11-22T12:10:00.000Z' });
    expect((await shown(1)).assessment.judgedAt).toBe('2026-11-22T12:10:00.000Z');
  });

  it('is judged again for other settings', async () => {
    await visitChannel(1, 'anna');
    expect((await shown(1)).assessment.tier).toMatchObject({ scheme: 'no-guide', tiers: ['micro'] });
    await fakeBrowser.storage.local.set({ 'settings.tierScheme': 'inzpire-2025' });
    expect((await shown(1)).assessment.tier).toMatchObject({ scheme: 'inzpire-2025', tiers: ['micro'] });
  });

  it('keeps to 8 MB, the creators seen longest ago out first', async () => {
    const caption = 'x'.repeat(18_000);
    const recent = Array.from({ length: 50 }, (_, index) => video(`v${index}`, { caption }));
    for (let n = 0; n < 10; n++) await visitChannel(n + 1, `creator${n}`, { recent });
    const texts = Object.entries(await stored()).filter(([key]) => key.startsWith('creator:'));
    expect(texts.map(([key]) => key)).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map((n) => `creator:youtube:UCcreator${n}`));
    const size = texts.reduce((sum, [key, text]) => sum + key.length + String(text).length, 0);
    expect(size).toBeGreaterThan(7_000_000);
    expect(size).toBeLessThan(8_000_000);
    expect(await fromPopup('tab.view', { tabId: 1 })).toEqual({ state: 'reload-needed' });
    expect((await shown(10)).profile.recent).toHaveLength(50);
  });

  it('of one creator is cut to the newest posts when it is too large', async () => {
    const caption = '雪'.repeat(9_000);
    const recent = Array.from({ length: 200 }, (_, index) => video(`v${index}`, { caption }));
    await visitChannel(1, 'anna', { recent });
    const { profile } = await shown(1);
    expect(profile.recent.length).toBeGreaterThan(20);
    expect(profile.recent.length).toBeLessThan(60);
    expect(profile.recent[0]?.id).toBe('v0');
  });

  it('makes room when the storage is fuller than thought, and gives way when there is none', async () => {
    await visitChannel(1, 'anna', { recent: [video('a', { caption: 'x'.repeat(19_000) })] });
    session.room = 25_000;
    await visitChannel(2, 'bjorn', { recent: [video('b', { caption: 'x'.repeat(19_000) })] });
    expect((await shown(2)).profile.handle).toBe('bjorn');
    session.room = undefined;
    const answer = await visitChannel(3, 'carl', { recent: grid });
    expect(answer?.parts[0]?.text).toBe('micro');
    expect(await fromPopup('tab.view', { tabId: 3 })).toEqual({ state: 'waiting' });
  });

  it('has each post once, and the first 200 of a page', async () => {
    const recent = [video('v0'), ...Array.from({ length: 300 }, (_, n) => video(`v${n}`))];
    await visitChannel(1, 'anna', { recent });
    const { profile } = await shown(1);
    expect(profile.recent).toHaveLength(200);
    expect(new Set(profile.recent.map(({ id }) => id)).size).toBe(200);
    expect(profile.recent[199]?.id).toBe('v199');
  });

  it('gives the badge finished words, and nothing else to carry', async () => {
    expect(await visitChannel(1, 'anna')).toEqual({
      key: 'youtube:@anna',
      saved: null,
      language: 'en-GB',
      direction: 'ltr',
      label: 'Vett on anna',
      parts: [{ text: 'micro', title: 'Tier: micro (Norwegian guide)' }],
      star: 'Shortlist this creator',
    });
    const saved = await fromPage(1, 'creator.shortlist', {});
    const { savedTo } = (await visitChannel(1, 'anna')) ?? {};
    expect(saved.lists).toEqual(['Shortlist']);
    expect(savedTo).toBe('Saved to Shortlist');
  });
});

describe('a reading', () => {
  it('of an address that the tab has left changes nothing', async () => {
    await visitChannel(1, 'anna');
    move(1, channelUrl('bjorn'));
    await fromPage(1, 'page.waiting', { url: channelUrl('bjorn') });
    expect(await readChannel(1, 'anna', { followers: exact(1) })).toBeNull();
    expect(await fromPopup('tab.view', { tabId: 1 })).toEqual({ state: 'waiting' });
    expect(icons.get(1)?.text).toBe('');
  });

  it('that arrives in one go with the next move leaves the tab waiting', async () => {
    await visitChannel(1, 'anna');
    move(1, channelUrl('bjorn'));
    await Promise.all([readChannel(1, 'anna'), fromPage(1, 'page.waiting', { url: channelUrl('bjorn') })]);
    expect(await fromPopup('tab.view', { tabId: 1 })).toEqual({ state: 'waiting' });
    expect(icons.get(1)?.text).toBe('');
  });

  it('of a document that is gone does not speak for the one after it', async () => {
    open(1, channelUrl('bjorn'));
    await fromPage(1, 'page.waiting', { url: channelUrl('bjorn') }, { documentId: 'second' });
    await fromPage(
      1,
      'page.read',
      { url: channelUrl('bjorn'), account: profileAccount('bjorn'), reading: channel('bjorn') },
      { documentId: 'second' },
    );
    const late = { url: channelUrl('anna'), account: profileAccount('anna'), reading: channel('anna') };
    expect(await fromPage(1, 'page.read', late, { documentId: 'first' })).toBeNull();
    expect((await shown(1)).profile.handle).toBe('bjorn');
  });

  it('of a tab that is elsewhere or closed changes nothing', async () => {
    open(1, channelUrl('anna'));
    const sender = { url: channelUrl('anna') };
    const late = { url: channelUrl('anna'), account: profileAccount('anna'), reading: channel('anna') };
    move(1, 'https://example.com/');
    expect(await fromPage(1, 'page.read', late, sender)).toBeNull();
    tabs.delete(1);
    expect(await fromPage(1, 'page.read', late, { ...sender, tab: { id: 1 } })).toBeNull();
    expect(Object.keys(await stored())).toEqual([]);
  });

  it('after the way back from the cache counts', async () => {
    await visitChannel(1, 'anna');
    await visitChannel(1, 'bjorn');
    move(1, channelUrl('anna'));
    expect(await fromPopup('tab.view', { tabId: 1 })).toEqual({ state: 'waiting' });
    await readChannel(1, 'anna');
    expect((await shown(1)).profile.handle).toBe('anna');
    expect(icons.get(1)?.text).toBe('mic.');
  });

  it.each([
    ['another account', { accountId: undefined, handle: 'bjorn' }],
    ['another site', { site: 'instagram' as const }],
    ['an address elsewhere', { url: 'https://evil.example/@anna' }],
    ['an address that only looks alike', { url: 'https://youtube.evil-site.example/@anna' }],
  ])('of %s is refused', async (_, given) => {
    open(1, channelUrl('anna'));
    const attempt = readChannel(1, 'anna', given);
    await expect(attempt).rejects.toThrow('unknown');
    expect(Object.keys(await stored())).toEqual([]);
  });

  it('of a single post brings that post alone', async () => {
    open(1, 'https://www.youtube.com/watch?v=a');
    await fromPage(1, 'page.read', {
      url: 'https://www.youtube.com/watch?v=a',
      account: { site: 'youtube', kind: 'post', key: 'youtube:post:a', postId: 'a' },
      reading: channel('anna', { recent: [video('z'), video('a'), video('b')] }),
    });
    expect((await shown(1)).profile.recent.map(({ id }) => id)).toEqual(['a']);
  });
});
