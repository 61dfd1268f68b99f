import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BadgeView } from '../../../lib/model/badge-view';
import { changeSettings } from '../../../lib/settings/settings';
import { exact, NOW, video, visitChannel, visitVideo } from './creators';
import { pages, startBrowser } from './extension';

const PATIENCE = { timeout: 10_000, interval: 20 };
const AD = 'Win a kettle! #collab with @kettleshop, use my code KARI20 for 20% off';

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
  await startBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const told = (tabId: number) => pages.get(tabId)?.told ?? [];
/** How many ads are labelled, as the badge was last told. */
const ads = (tabId: number) =>
  told(tabId)
    .at(-1)
    ?.badge?.parts.find(({ text }) => text.startsWith('ads '))?.text;
const labels = (view: BadgeView | null) => view?.parts.map(({ text }) => text);

describe('a badge that is there', () => {
  it('follows the market as soon as another one is chosen, and the badge that is not wanted goes', async () => {
    // German, and a label where that is spoken only.
    const title = 'Anzeige: mit dem Code KARI20 bekommt ihr 20 % auf alle Kessel von @kettleshop';
    await changeSettings({ market: 'DE' });
    const first = await visitChannel(1, 'anna', { recent: [video('a', { title })] });
    expect(labels(first)).toContain('ads 1/1 labelled');
    await visitChannel(2, 'bjorn', { recent: [video('b', { title })] });
    await changeSettings({ market: 'SE' });
    const weak = 'ads 0/1 labelled';
    await vi.waitFor(() => expect([ads(1), ads(2)]).toEqual([weak, weak]), PATIENCE);
    expect(told(1)[0]?.key).toBe('youtube:@anna');
    await changeSettings({ badgeOff: ['youtube'] });
    await vi.waitFor(() => expect(told(1).at(-1)).toEqual({ key: 'youtube:@anna', badge: null }), PATIENCE);
  });

  it('is left alone by settings that change nothing of what it says', async () => {
    await visitChannel(1, 'anna');
    await changeSettings({ currentList: 'l1', keepVisits: false });
    await changeSettings({ market: 'NO' });
    await vi.waitFor(() => expect(told(1)).toHaveLength(1), PATIENCE);
  });
});

describe('on the page of a single post', () => {
  it('says of that post what the popup says of it', async () => {
    await changeSettings({ market: 'NO' });
    const seen = await visitVideo(1, 'anna', video('a', { title: AD, likes: exact(400) }));
    expect(labels(seen)?.[0]).toBe('this post: label too weak');
    expect(seen?.parts[0]?.title).toContain('#collab');
  });

  it('has nothing to say of an ordinary one, nor of any post on the creator’s own page', async () => {
    await changeSettings({ market: 'NO' });
    expect(labels(await visitVideo(1, 'anna', video('a', { title: 'A walk in the snow' })))).toEqual(['micro']);
    const channel = await visitChannel(2, 'anna', { recent: [video('b', { title: AD })] });
    expect(labels(channel)).toEqual(['micro', 'ads 0/1 labelled']);
  });
});
