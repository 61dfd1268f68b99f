import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
const market = (tabId: number) => told(tabId).at(-1)?.verdict?.assessment.disclosure?.market;
const labels = (said: { text: string }[] | undefined) => said?.map(({ text }) => text);

describe('a badge that is there', () => {
  it('follows the market as soon as another one is chosen, and the badge that is not wanted goes', async () => {
    await visitChannel(1, 'anna', { recent: [video('a', { title: AD })] });
    await visitChannel(2, 'bjorn', { recent: [video('b', { title: AD })] });
    await changeSettings({ market: 'SE' });
    await vi.waitFor(() => expect([market(1), market(2)]).toEqual(['SE', 'SE']), PATIENCE);
    expect(told(1)[0]).toMatchObject({ key: 'youtube:@anna', verdict: { profile: { recent: [] } } });
    await changeSettings({ badgeOff: ['youtube'] });
    await vi.waitFor(() => expect(told(1).at(-1)).toEqual({ key: 'youtube:@anna', verdict: null }), PATIENCE);
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
    expect(labels(seen?.said)).toEqual(['this post: label too weak']);
    expect(seen?.said?.[0]?.title).toContain('#collab');
  });

  it('has nothing to say of an ordinary one, nor of any post on the creator’s own page', async () => {
    await changeSettings({ market: 'NO' });
    expect((await visitVideo(1, 'anna', video('a', { title: 'A walk in the snow' })))?.said).toEqual([]);
    expect((await visitChannel(2, 'anna', { recent: [video('b', { title: AD })] }))?.said).toEqual([]);
  });
});
