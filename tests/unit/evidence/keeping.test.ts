import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabView } from '../../../lib/model/verdict';
import { exact, channelUrl, NOW, readChannel, video, visitChannel, visitVideo } from './creators';
import {
  fromPage,
  fromPopup,
  icons,
  move,
  open,
  pages,
  press,
  session,
  startBrowser,
  startWorker,
  tabs,
} from './extension';

const PATIENCE = { timeout: 10_000, interval: 20 };

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
  await startBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const store = () => import('../../../lib/shortlist/entries');
const savedIn = (view: TabView) => (view.state === 'judged' ? view.verdict.saved : undefined);
const savedAt = async (tabId: number) => savedIn(await fromPopup('tab.view', { tabId }));
const opened = (id: string) => video(id, { likes: exact(400), comments: exact(50) });
const told = (tabId: number) => pages.get(tabId)?.told;

describe('shortlisting', () => {
  it('saves to the list made for it, by the badge', async () => {
    await visitChannel(1, 'anna', { recent: [opened('a')] });
    const saved = await fromPage(1, 'creator.shortlist', {});
    expect(saved).toMatchObject({ lists: ['Shortlist'], note: '', savedAt: NOW });
    expect(await savedAt(1)).toEqual(saved);
    const [entry] = await (await store()).allEntries();
    expect(entry).toMatchObject({
      id: saved.entryId,
      keys: ['youtube:UCanna', 'youtube:@anna'],
      profile: { handle: 'anna', recent: [] },
      assessment: { tier: { tiers: ['micro'] } },
      summary: { medianLikes: 400, medianComments: 50, medianViews: 10_000 },
    });
  });

  it('saves what was seen on other pages too', async () => {
    await visitChannel(1, 'anna', { recent: ['a', 'b', 'c', 'd', 'e'].map((id) => video(id)) });
    for (const id of ['a', 'b', 'c', 'd', 'e']) await visitVideo(2, 'anna', opened(id));
    const { entryId } = await fromPage(1, 'creator.shortlist', {});
    const { postsOf } = await import('../../../lib/shortlist/posts');
    expect((await postsOf(entryId)).map(({ likes }) => likes)).toEqual(Array(5).fill(exact(400)));
    const [entry] = await (await store()).allEntries();
    expect(entry?.assessment.engagement).toMatchObject({ state: 'rated', n: 5 });
  });

  it('saves to the list and with the note that the popup gives, and keeps the note when saved again', async () => {
    await visitChannel(1, 'anna');
    const { createList } = await import('../../../lib/shortlist/lists');
    const { id } = await createList('Summer', NOW);
    const saved = await fromPopup('creator.shortlist', { tabId: 1, list: id, note: 'Ask about May' });
    expect(saved).toMatchObject({ lists: ['Summer'], note: 'Ask about May' });
    expect(await fromPage(1, 'creator.shortlist', {})).toMatchObject({
      entryId: saved.entryId,
      lists: ['Summer', 'Shortlist'],
      note: 'Ask about May',
    });
  });

  it('remembers its list, also in the next worker', async () => {
    await visitChannel(1, 'anna');
    await fromPage(1, 'creator.shortlist', {});
    await startWorker();
    await visitChannel(1, 'bjorn');
    await fromPage(1, 'creator.shortlist', {});
    const { allLists } = await import('../../../lib/shortlist/lists');
    expect(await allLists()).toHaveLength(1);
  });

  it('of two creators at once, the very first, makes one list', async () => {
    await visitChannel(1, 'anna');
    await visitChannel(2, 'bjorn');
    await Promise.all([fromPage(1, 'creator.shortlist', {}), fromPage(2, 'creator.shortlist', {})]);
    const { allLists } = await import('../../../lib/shortlist/lists');
    expect((await allLists()).map(({ name }) => name)).toEqual(['Shortlist']);
    expect(await (await store()).allEntries()).toHaveLength(2);
  });

  it('to a list that is gone fails and saves nothing', async () => {
    await visitChannel(1, 'anna');
    await expect(fromPopup('creator.shortlist', { tabId: 1, list: 'gone' })).rejects.toThrow('not-found');
    expect(await (await store()).allEntries()).toEqual([]);
  });

  it('tells every other tab of the creator, the icons and the popup', async () => {
    await visitChannel(1, 'anna');
    await visitVideo(2, 'anna', opened('a'));
    await visitChannel(3, 'bjorn');
    const changed = vi.fn();
    fakeBrowser.storage.session.onChanged.addListener(changed);
    const saved = await fromPage(1, 'creator.shortlist', {});
    expect(told(1)).toEqual([]);
    expect(told(2)).toMatchObject([{ key: 'youtube:post:a', badge: { saved } }]);
    expect(told(3)).toEqual([]);
    expect(changed).toHaveBeenCalled();
    expect(icons.get(1)?.title).toBe('Vett on anna · Tier: micro (Norwegian guide) · Saved');
    expect(icons.get(2)?.title).toContain('Saved');
    expect(icons.get(3)?.title).not.toContain('Saved');
    await fromPopup('creator.remove', { tabId: 1 });
    expect(told(1)).toMatchObject([{ key: 'youtube:@anna', badge: { saved: null } }]);
    expect(icons.get(2)?.title).not.toContain('Saved');
  });

  it.each([
    [
      'a page that is not read yet',
      async () => {
        move(1, channelUrl('bjorn'));
        await fromPage(1, 'page.waiting', { url: channelUrl('bjorn') });
      },
    ],
    ['a tab whose address has moved on', () => move(1, channelUrl('bjorn'))],
    ['a tab on another site', () => move(1, 'https://example.com/')],
    ['a closed tab', () => tabs.delete(1)],
  ])('has nobody to save on %s', async (_, happen) => {
    await visitChannel(1, 'anna');
    await happen();
    await expect(fromPopup('creator.shortlist', { tabId: 1 })).rejects.toThrow('nothing-to-save');
    expect(await (await store()).allEntries()).toEqual([]);
  });

  it('fails with the database’s own words', async () => {
    await visitChannel(1, 'anna');
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    await startWorker();
    await expect(fromPage(1, 'creator.shortlist', {})).rejects.toThrow('database-refused');
    // The verdict does not depend on the shortlist.
    expect(await fromPopup('tab.view', { tabId: 1 })).toMatchObject({ state: 'judged', verdict: { saved: null } });
  });
});

describe('removing', () => {
  it('can be undone, also by another worker', async () => {
    await visitChannel(1, 'anna', { recent: [opened('a')] });
    const saved = await fromPopup('creator.shortlist', { tabId: 1, note: 'Ask about May' });
    expect(await fromPage(1, 'creator.remove', {})).toEqual({ entryId: saved.entryId });
    expect(await savedAt(1)).toBeNull();
    expect(await (await store()).allEntries()).toEqual([]);
    await startWorker();
    expect(await fromPage(1, 'creator.restore', { entryId: saved.entryId })).toEqual(saved);
    expect(await savedAt(1)).toEqual(saved);
    const { postsOf } = await import('../../../lib/shortlist/posts');
    expect(await postsOf(saved.entryId)).toHaveLength(1);
    await expect(fromPage(1, 'creator.restore', { entryId: saved.entryId })).rejects.toThrow('not-found');
  });

  it('of a creator who is not saved is told as such', async () => {
    await visitChannel(1, 'anna');
    await expect(fromPage(1, 'creator.remove', {})).rejects.toThrow('not-found');
  });

  it('can be undone by the popup anywhere, by a page only where it is that creator’s', async () => {
    await visitChannel(1, 'anna');
    await visitChannel(2, 'bjorn');
    const { entryId } = await fromPage(1, 'creator.shortlist', {});
    await fromPage(1, 'creator.remove', {});
    await expect(fromPage(2, 'creator.restore', { entryId })).rejects.toThrow('not-found');
    await visitChannel(1, 'carl');
    expect(await fromPopup('creator.restore', { entryId })).toMatchObject({ entryId });
    expect(await (await store()).allEntries()).toHaveLength(1);
  });

  it('that could not be undone is not made', async () => {
    await visitChannel(1, 'anna', { recent: [video('a', { caption: 'x'.repeat(10_000) })] });
    await fromPage(1, 'creator.shortlist', {});
    session.room = 5_000;
    await expect(fromPage(1, 'creator.remove', {})).rejects.toThrow('quota');
    expect(await (await store()).allEntries()).toHaveLength(1);
  });

  it('makes room for the undo where there is little', async () => {
    await visitChannel(5, 'carl', { recent: [video('b', { caption: 'x'.repeat(15_000) })] });
    await visitChannel(1, 'anna', { recent: [video('a', { caption: 'x'.repeat(10_000) })] });
    const { entryId } = await fromPage(1, 'creator.shortlist', {});
    session.room = 30_000;
    await fromPage(1, 'creator.remove', {});
    expect(await fromPage(1, 'creator.restore', { entryId })).toMatchObject({ entryId });
  });
});

describe('a visit', () => {
  const entryOf = async () => (await (await store()).allEntries())[0]!;
  const snapshots = async () => {
    const { snapshotsOf } = await import('../../../lib/shortlist/snapshots');
    return snapshotsOf((await entryOf()).id);
  };
  const days = async () => (await snapshots()).map(({ day }) => day);
  const on = (day: string, time = '12:00') => {
    vi.setSystemTime(new Date(`${day}T${time}:00Z`));
    return `${day}T${time}:00.000Z`;
  };
  const IDS = ['a', 'b', 'c', 'd', 'e'];
  const rated = { state: 'rated', n: 5 };
  /** How often the shortlist was written. */
  const writes = async () => {
    const { onShortlistChanged } = await import('../../../lib/shortlist/changed');
    const told = vi.fn();
    onShortlistChanged(told);
    return () => told.mock.calls.length;
  };

  it('to a saved creator adds a snapshot, once a day; to others it saves nothing', async () => {
    await visitChannel(1, 'anna');
    await fromPage(1, 'creator.shortlist', {});
    await visitChannel(2, 'bjorn');
    expect(await days()).toEqual(['2026-11-22']);
    const readAt = on('2026-11-25');
    await readChannel(1, 'anna', { followers: exact(25_000), readAt });
    expect(await days()).toEqual(['2026-11-22', '2026-11-25']);
    expect(await (await store()).allEntries()).toHaveLength(1);
    expect(await entryOf()).toMatchObject({ profile: { followers: exact(25_000) }, savedAt: NOW });
  });

  it('later on the same day renews entry and snapshot with the day’s latest', async () => {
    await visitChannel(1, 'anna');
    await fromPage(1, 'creator.shortlist', {});
    await readChannel(1, 'anna', { followers: exact(25_000), readAt: on('2026-11-22', '18:00') });
    expect(await entryOf()).toMatchObject({ profile: { followers: exact(25_000) } });
    expect(await snapshots()).toMatchObject([{ day: '2026-11-22', followers: exact(25_000) }]);
  });

  it('tells the shortlist of posts that came after the star', async () => {
    await visitChannel(1, 'anna');
    await fromPage(1, 'creator.shortlist', {});
    expect((await entryOf()).assessment.engagement.state).toBe('not-enough-evidence');
    await readChannel(1, 'anna', { recent: IDS.map(opened) });
    expect(await entryOf()).toMatchObject({ assessment: { engagement: rated }, summary: { medianLikes: 400 } });
    expect(await snapshots()).toMatchObject([{ day: '2026-11-22', engagement: {} }]);
    const { postsOf } = await import('../../../lib/shortlist/posts');
    expect(await postsOf((await entryOf()).id)).toHaveLength(5);
  });

  it('tells the shortlist of five videos opened after the star, before the channel is seen again', async () => {
    await visitChannel(1, 'anna', { recent: IDS.map((id) => video(id)) });
    await fromPage(1, 'creator.shortlist', {});
    for (const id of IDS) await visitVideo(2, 'anna', opened(id));
    expect((await entryOf()).assessment.engagement).toMatchObject(rated);
  });

  it('to a post that does not tell the followers keeps nothing: theirs may be of an earlier day', async () => {
    await visitChannel(1, 'anna');
    await fromPage(1, 'creator.shortlist', {});
    await visitVideo(2, 'anna', opened('a'), { followers: undefined, readAt: on('2026-11-23', '11:00') });
    expect(await days()).toEqual(['2026-11-22']);
  });

  it('that shows nothing new on the same day writes nothing', async () => {
    await visitChannel(1, 'anna', { recent: IDS.map(opened) });
    await fromPage(1, 'creator.shortlist', {});
    const written = await writes();
    await readChannel(1, 'anna', { recent: IDS.map(opened), readAt: on('2026-11-22', '12:10') });
    await readChannel(1, 'anna', { recent: IDS.map(opened), readAt: on('2026-11-22', '18:00') });
    expect(written()).toBe(0);
    await readChannel(1, 'anna', { recent: IDS.map(opened), name: 'Anna Berg', readAt: on('2026-11-22', '18:10') });
    expect(written()).toBe(1);
  });

  it('with a post that is older than all that are kept writes nothing', async () => {
    const published = (at: number) => new Date(Date.parse('2026-11-20T12:00:00Z') - at * 3_600_000).toISOString();
    const many = Array.from({ length: 200 }, (_, at) => video(`v${at}`, { publishedAt: published(at) }));
    await visitChannel(1, 'anna', { recent: many });
    await fromPage(1, 'creator.shortlist', {});
    await fakeBrowser.storage.session.clear();
    // The session begins anew on one old video, and comes to the channel from there.
    await visitVideo(1, 'anna', video('old', { publishedAt: '2020-01-01T12:00:00Z' }));
    const written = await writes();
    await visitVideo(1, 'anna', video('old', { publishedAt: '2020-01-01T12:00:00Z' }));
    expect(written()).toBe(0);
  });

  it('keeps nothing where the person wants no visits kept', async () => {
    await visitChannel(1, 'anna');
    await fromPage(1, 'creator.shortlist', {});
    const { changeSettings } = await import('../../../lib/settings/settings');
    await changeSettings({ keepVisits: false });
    await readChannel(1, 'anna', { recent: IDS.map(opened), readAt: on('2026-11-22', '18:00') });
    await readChannel(1, 'anna', { recent: IDS.map(opened), readAt: on('2026-11-25') });
    expect((await entryOf()).assessment.engagement.state).toBe('not-enough-evidence');
    expect(await days()).toEqual(['2026-11-22']);
  });

  it('that shows less than was saved takes nothing away, and brings what is other', async () => {
    await visitChannel(1, 'anna', { recent: IDS.map(opened) });
    await fromPage(1, 'creator.shortlist', {});
    await fakeBrowser.storage.session.clear();
    const readAt = on('2026-11-25');
    const less = { recent: ['a', 'b'].map((id) => video(id)), followers: exact(30_000), readAt };
    await visitChannel(1, 'anna', less);
    expect(await entryOf()).toMatchObject({
      profile: { followers: exact(30_000) },
      assessment: { engagement: rated },
      summary: { medianLikes: 400 },
    });
    expect(await days()).toEqual(['2026-11-22', '2026-11-25']);
    const written = await writes();
    await readChannel(1, 'anna', less);
    expect(written()).toBe(0);
  });

  it('without the followers that are known keeps nothing', async () => {
    await visitChannel(1, 'anna', { recent: IDS.map(opened) });
    await fromPage(1, 'creator.shortlist', {});
    await fakeBrowser.storage.session.clear();
    await visitChannel(1, 'anna', { followers: undefined, recent: IDS.map(opened), readAt: on('2026-11-25') });
    expect((await entryOf()).assessment.engagement).toMatchObject(rated);
    expect(await days()).toEqual(['2026-11-22']);
  });
});

describe('the shortcut', () => {
  it('saves the creator of the active tab, shows that it did, and never removes', async () => {
    open(7, 'https://example.com/');
    await visitChannel(1, 'anna');
    tabs.set(1, { ...tabs.get(1)!, active: true });
    press('shortlist-creator');
    await vi.waitFor(() => expect(icons.get(1)?.text).toBe('✓'), PATIENCE);
    expect(told(1)).toMatchObject([{ key: 'youtube:@anna', badge: { saved: { lists: ['Shortlist'] } } }]);
    await vi.waitFor(() => expect(icons.get(1)?.text).toBe('mic.'), PATIENCE);
    press('shortlist-creator', tabs.get(1));
    await vi.waitFor(() => expect(told(1)).toHaveLength(2), PATIENCE);
    expect(await (await store()).allEntries()).toHaveLength(1);
  });

  it('says so where there is nobody to save, and leaves other commands alone', async () => {
    open(1, 'https://www.youtube.com/');
    await fromPage(1, 'page.read', {
      url: 'https://www.youtube.com/',
      account: null,
      reading: { why: 'not-a-profile' },
    });
    press('another', tabs.get(1));
    expect(icons.get(1)?.text).toBe('');
    press('shortlist-creator', tabs.get(1));
    await vi.waitFor(() => expect(icons.get(1)?.text).toBe('–'), PATIENCE);
    await vi.waitFor(() => expect(icons.get(1)?.text).toBe(''), PATIENCE);
  });
});
