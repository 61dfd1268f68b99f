import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BadgeView } from '../../../lib/model/badge-view';
import { NOW, readChannel, visitChannel, visitVideo, video } from './creators';
import { fromPage, fromPopup, pages, startBrowser } from './extension';

const PATIENCE = { timeout: 10_000, interval: 20 };
const ANNA = ['youtube:UCanna', 'youtube:@anna'];
const URL = 'https://www.youtube.com/@anna';

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
  await startBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const store = async () => ({
  ...(await import('../../../lib/shortlist/declined')),
  ...(await import('../../../lib/shortlist/candidates')),
  ...(await import('../../../lib/shortlist/entries')),
  ...(await import('../../../lib/shortlist/database')),
});
/** What the badge says before the tier. */
const saidIn = (view: BadgeView | null) =>
  view?.parts.slice(
    0,
    view.parts.findIndex(({ text }) => text === 'micro'),
  );
const texts = (view: BadgeView | null) => saidIn(view)?.map(({ text }) => text);
const said = async () => texts(await visitChannel(1, 'anna'));

describe('a creator who was declined before', () => {
  const declined = async (at: string, reason = 'too few local followers', keys = ANNA) =>
    (await store()).decline({ keys, url: URL, reason }, at);

  it.each([
    ['2026-03-12T12:00:00Z', 'declined in March: too few local followers'],
    ['2025-03-12T12:00:00Z', 'declined in March 2025: too few local followers'],
    ['2026-11-22T09:00:00Z', 'declined today: too few local followers'],
  ])('is told as such: %s', async (at, words) => {
    await declined(at);
    expect(await said()).toEqual([words]);
  });

  it('needs no reason, and has a long one whole in the title', async () => {
    await declined('2026-03-12T12:00:00Z', '');
    expect(await said()).toEqual(['declined in March']);
    const reason = 'asks for twice what we can pay and answers no letters within a fortnight';
    await declined('2026-05-12T12:00:00Z', reason);
    const seen = await visitChannel(1, 'anna');
    expect(seen?.parts[0]).toEqual({
      text: 'declined in May: asks for twice what we can pay and answers no l…',
      title: `You declined this creator on 12 May 2026 at 12:00: ${reason}`,
    });
    expect(seen?.parts[0]?.text.length).toBeLessThan(70);
  });

  it('is known by any key: under a new handle, and on a video that shows the id alone', async () => {
    await declined('2026-03-12T12:00:00Z');
    await visitChannel(1, 'anna');
    expect(texts(await readChannel(1, 'anna', { handle: 'anna' }))).toHaveLength(1);
    const renamed = await visitChannel(2, 'annafjell', { accountId: 'UCanna' });
    expect(texts(renamed)).toEqual(['declined in March: too few local followers']);
    expect(texts(await visitVideo(3, 'anna', video('a')))).toEqual(['declined in March: too few local followers']);
  });

  it('is nobody else: not one who has the old handle now', async () => {
    await declined('2026-03-12T12:00:00Z', 'no', ['youtube:UCother', 'youtube:@anna']);
    expect(await said()).toEqual([]);
  });

  it('is told in the popup, with what is needed to take it back', async () => {
    const { id } = await declined('2026-03-12T12:00:00Z');
    await said();
    expect(await fromPopup('tab.view', { tabId: 1 })).toMatchObject({
      verdict: { declined: { id, at: '2026-03-12T12:00:00Z', reason: 'too few local followers' } },
    });
    await (await store()).forgetDeclined(id);
    await fromPopup('tabs.renew', {});
    await vi.waitFor(() => expect(texts(pages.get(1)?.told.at(-1)?.badge ?? null)).toEqual([]), PATIENCE);
  });
});

describe('a creator who is saved', () => {
  const save = async (at: string, given: { status?: string; reason?: string } = {}) => {
    vi.setSystemTime(new Date(at));
    await visitChannel(1, 'anna', { readAt: at });
    const { entryId } = await fromPage(1, 'creator.shortlist', {});
    const { write, entryWithId } = await store();
    const entry = await entryWithId(entryId);
    await write(
      ['entries'],
      async (tx) => void (await tx.objectStore('entries').put({ ...entry!, ...given } as never)),
    );
    vi.setSystemTime(new Date(NOW));
  };

  it('is told with the month and the stage', async () => {
    await save('2026-03-12T12:00:00.000Z', { status: 'contacted' });
    const seen = await visitChannel(1, 'anna');
    expect(saidIn(seen)).toEqual([
      { text: 'contacted, saved in March', title: 'On your shortlist since 12 March 2026 at 12:00, status contacted' },
    ]);
  });

  it('with the reason where they were rejected, and by the stage alone where it was today', async () => {
    await save(NOW, { status: 'rejected', reason: 'too dear' });
    expect(await said()).toEqual(['rejected: too dear']);
  });

  it('and new is told by the star alone on the same day', async () => {
    await save(NOW);
    expect(await said()).toEqual([]);
  });

  it('is told for the later of the two when they were declined as well', async () => {
    await (await store()).decline({ keys: ANNA, url: URL, reason: 'no' }, '2026-03-12T12:00:00Z');
    await save('2026-05-12T12:00:00.000Z');
    expect(await said()).toEqual(['saved in May']);
    await (await store()).decline({ keys: ANNA, url: URL, reason: 'no more' }, '2026-06-12T12:00:00Z');
    expect(await said()).toEqual(['declined in June: no more']);
  });
});

describe('the review queue', () => {
  const state = async () => (await (await store()).allCandidates())[0]?.state;
  beforeEach(async () => {
    const { addCandidates } = await store();
    await addCandidates('Summer', [{ url: URL, key: 'youtube:@anna', given: '@anna' }], NOW);
    await visitChannel(1, 'anna');
  });

  it('takes who is saved for kept, by whatever way, and who is removed for waiting again', async () => {
    const { entryId } = await fromPage(1, 'creator.shortlist', {});
    expect(await state()).toBe('kept');
    await fromPage(1, 'creator.remove', {});
    expect(await state()).toBe('waiting');
    await fromPage(1, 'creator.restore', { entryId });
    expect(await state()).toBe('kept');
  });

  it('keeps what was decided otherwise when somebody is removed', async () => {
    await fromPage(1, 'creator.shortlist', {});
    const { allCandidates, decideCandidate } = await store();
    await decideCandidate((await allCandidates())[0]!.id, 'declined', NOW);
    await fromPage(1, 'creator.remove', {});
    expect(await state()).toBe('declined');
  });
});
