import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exact, NOW, video, visitChannel } from './creators';
import { fromPage, startBrowser } from './extension';

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
  await startBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const opened = (id: string) => video(id, { likes: exact(400), comments: exact(50) });

const only = async () => {
  const { allEntries } = await import('../../../lib/shortlist/entries');
  return (await allEntries())[0]!;
};

describe('a creator who is saved again in a new session, from a page that tells less', () => {
  beforeEach(async () => {
    await visitChannel(1, 'anna', { recent: ['a', 'b', 'c', 'd', 'e'].map((id) => opened(id)) });
    await fromPage(1, 'creator.shortlist', {});
    await fakeBrowser.storage.session.clear();
    vi.setSystemTime(new Date('2026-11-25T12:00:00Z'));
    await visitChannel(1, 'anna', {
      followers: exact(30_000),
      recent: ['a', 'b', 'f'].map((id) => video(id)),
      readAt: '2026-11-25T12:00:00.000Z',
    });
  });

  it('is judged by the kept posts as well, with the new facts', async () => {
    expect((await only()).assessment.engagement).toMatchObject({ state: 'rated', n: 5 });
    await fromPage(1, 'creator.shortlist', {});
    const { profile, assessment, summary } = await only();
    expect(profile.followers).toEqual(exact(30_000));
    expect(assessment.engagement).toMatchObject({ state: 'rated', n: 5 });
    expect(assessment.judgedAt).toBe('2026-11-25T12:00:00.000Z');
    expect(summary.medianLikes).toBeDefined();
  });

  it('keeps when each post was read', async () => {
    await fromPage(1, 'creator.shortlist', {});
    const { keptPostsOf } = await import('../../../lib/shortlist/posts');
    const readAt = new Map((await keptPostsOf((await only()).id)).map((kept) => [kept.postId, kept.readAt]));
    expect(readAt.get('e')).toBe(NOW);
    expect(readAt.get('f')).toBe('2026-11-25T12:00:00.000Z');
  });
});
