import { beforeEach, describe, expect, it } from 'vitest';
import { toEntryRow } from '../../../lib/shortlist/rank';
import { emptyBrowser, openContext, type Context } from './open';
import { assessment, exact, facts, post } from './samples';

let store: Context;
beforeEach(async () => {
  emptyBrowser();
  store = await openContext();
});

const only = async () => {
  const all = await store.allEntries();
  expect(all).toHaveLength(1);
  return all[0]!;
};

describe('saving', () => {
  it('a new creator makes one slim entry, its posts apart', async () => {
    const about = { name: 'Havtåke', followers: exact(12_000), recent: [post('p1'), post('p2')] };
    const saved = await store.saveCreator(facts(about, 22, { summary: { medianLikes: 300 }, note: 'calm' }));
    expect(saved).toMatchObject({
      keys: ['instagram:@havtaake'],
      profile: { name: 'Havtåke', followers: exact(12_000), recent: [] },
      assessment: { tier: { tiers: ['micro'] } },
      summary: { medianLikes: 300 },
      lists: [],
      tags: [],
      status: '',
      note: 'calm',
      savedAt: '2026-11-22T12:00:00Z',
      updatedAt: '2026-11-22T12:00:00Z',
    });
    expect(await store.allEntries()).toEqual([saved]);
    expect((await store.postsOf(saved.id)).map(({ id }) => id)).toEqual(['p1', 'p2']);
  });

  it('again updates the facts, keeps what the page no longer shows, and keeps the note', async () => {
    const first = await store.saveCreator(
      facts({ followers: exact(12_000), email: 'post@havtaake.example' }, 20, { note: 'asks 4,000' }),
    );
    const again = await store.saveCreator(facts({ followers: exact(12_500) }, 22));
    expect(again).toMatchObject({
      id: first.id,
      note: 'asks 4,000',
      savedAt: first.savedAt,
      // No word of the person's own has come: a colleague's later one must not lose against a visit.
      updatedAt: '2026-11-20T12:00:00Z',
      profile: { followers: exact(12_500), email: 'post@havtaake.example' },
      assessment: { judgedAt: '2026-11-22T12:00:00Z' },
    });
    expect(await only()).toEqual(again);
  });

  it('takes a note that comes with it, an empty one too', async () => {
    await store.saveCreator(facts({}, 20, { note: 'first' }));
    expect(await store.saveCreator(facts({}, 21, { note: '' }))).toMatchObject({ note: '' });
  });

  it('adds to a list and leaves the others', async () => {
    const [summer, winter] = [
      await store.createList('Summer', '2026-11-01'),
      await store.createList('Winter', '2026-11-02'),
    ];
    await store.saveCreator(facts({}, 20, { list: summer.id }));
    await store.saveCreator(facts({}, 21, { list: winter.id }));
    expect((await store.saveCreator(facts({}, 22, { list: winter.id }))).lists).toEqual([summer.id, winter.id]);
  });

  it('is not lost for a list that is gone', async () => {
    expect((await store.saveCreator(facts({}, 22, { list: 'gone' }))).lists).toEqual([]);
  });

  it('refuses a profile that names nobody', async () => {
    await expect(store.saveCreator(facts({ handle: undefined }))).rejects.toMatchObject({ code: 'nothing-to-save' });
    expect(await store.allEntries()).toEqual([]);
  });

  it('keeps facts of a page that was read before the ones that are kept already', async () => {
    await store.saveCreator(facts({ followers: exact(12_500) }, 22));
    const stale = facts({ followers: exact(12_000), country: 'NO', readAt: '2026-11-20T12:00:00Z' }, 22, {
      assessment: assessment({ judgedAt: '2026-11-20T12:00:00Z', notes: [{ code: 'old', slots: {} }] }),
    });
    expect(await store.saveCreator(stale)).toMatchObject({
      profile: { followers: exact(12_500), country: 'NO' },
      assessment: { notes: [] },
    });
  });

  it('the same creator on another platform is another entry', async () => {
    await store.saveCreator(facts({}));
    await store.saveCreator(facts({ site: 'tiktok' }));
    expect(await store.allEntries()).toHaveLength(2);
  });
});

describe('who is who', () => {
  it('a creator saved by handle is the same when the account id is seen later', async () => {
    const byHandle = await store.saveCreator(facts({}, 20, { note: 'mine' }));
    const withId = await store.saveCreator(facts({ accountId: '501' }, 21));
    expect(withId).toMatchObject({ id: byHandle.id, note: 'mine' });
    expect((await only()).keys.toSorted()).toEqual(['instagram:501', 'instagram:@havtaake']);
  });

  it('and when the handle is spelt with capitals', async () => {
    const first = await store.saveCreator(facts({}, 20));
    expect((await store.saveCreator(facts({ handle: 'HavTaake' }, 21))).id).toBe(first.id);
  });

  it('and after a change of handle, and then under the old one too', async () => {
    const first = await store.saveCreator(facts({ accountId: '501' }, 20));
    const renamed = await store.saveCreator(facts({ accountId: '501', handle: 'havtaake.no' }, 21));
    expect(renamed).toMatchObject({ id: first.id, profile: { handle: 'havtaake.no' } });
    for (const key of ['instagram:501', 'instagram:@havtaake', 'instagram:@havtaake.no']) {
      expect(await store.findEntry([key])).toEqual(renamed);
    }
  });

  it('two entries become one when a page shows the keys of both', async () => {
    const list = await store.createList('Summer', '2026-11-01');
    const byId = await store.saveCreator(
      facts({ accountId: '501', handle: undefined, recent: [post('a', { likes: exact(5) })] }, 18, {
        note: 'from abroad',
      }),
    );
    const byHandle = await store.saveCreator(
      facts({ name: 'Havtåke', recent: [post('b')] }, 19, { note: 'calm voice', list: list.id }),
    );
    expect(byHandle.id).not.toBe(byId.id);
    const keys = ['instagram:501', 'instagram:@havtaake'];
    const foreseen = await store.findEntry(keys);
    const joined = await store.saveCreator(facts({ accountId: '501', recent: [post('c')] }, 22));
    expect(foreseen).toMatchObject({ id: joined.id, note: joined.note, lists: joined.lists });
    expect(joined).toMatchObject({
      id: byId.id,
      savedAt: byId.savedAt,
      lists: [list.id],
      profile: { name: 'Havtåke' },
    });
    expect(joined.note).toContain('from abroad');
    expect(joined.note).toContain('calm voice');
    expect((await only()).keys.toSorted()).toEqual(keys);
    expect((await store.postsOf(joined.id)).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(await store.postsOf(byHandle.id)).toEqual([]);
    expect((await store.snapshotsOf(joined.id)).map(({ day }) => day)).toEqual([
      '2026-11-18',
      '2026-11-19',
      '2026-11-22',
    ]);
    expect(await store.snapshotsOf(byHandle.id)).toEqual([]);
  });

  it('a handle that another account has taken over is a new entry, and the old one loses the handle', async () => {
    const before = await store.saveCreator(
      facts({ accountId: '501', name: 'Havtåke', seen: { handle: 'embedded', name: 'embedded' } }, 20, {
        note: 'mine',
      }),
    );
    const taker = await store.saveCreator(facts({ accountId: '777', name: 'Someone new' }, 22));
    expect(taker).toMatchObject({ note: '', profile: { name: 'Someone new', handle: 'havtaake' } });
    expect(await store.findEntry(['instagram:@havtaake'])).toEqual(taker);
    const left = await store.findEntry(['instagram:501']);
    expect(left).toMatchObject({ id: before.id, keys: ['instagram:501'], note: 'mine', profile: { name: 'Havtåke' } });
    expect(left?.profile).not.toHaveProperty('handle');
    expect(left?.profile.seen).toEqual({ name: 'embedded' });
  });

  it('a former handle that another account has taken over leaves the new handle alone', async () => {
    await store.saveCreator(facts({ accountId: '501' }, 19));
    await store.saveCreator(facts({ accountId: '501', handle: 'havtaake.no' }, 20));
    await store.saveCreator(facts({ accountId: '777' }, 22));
    expect(await store.findEntry(['instagram:501'])).toMatchObject({
      keys: ['instagram:501', 'instagram:@havtaake.no'],
      profile: { handle: 'havtaake.no' },
    });
  });

  it('an account that takes the handle of another saved one gets it, and both stay', async () => {
    const a = await store.saveCreator(facts({ accountId: '501', handle: 'first' }, 19));
    const b = await store.saveCreator(facts({ accountId: '777', handle: 'second' }, 20));
    const swapped = await store.saveCreator(facts({ accountId: '501', handle: 'second' }, 22));
    expect(swapped).toMatchObject({ id: a.id, keys: ['instagram:501', 'instagram:@first', 'instagram:@second'] });
    expect(await store.findEntry(['instagram:777'])).toMatchObject({ id: b.id, keys: ['instagram:777'] });
  });

  it('nobody is found by no keys or by unknown ones', async () => {
    await store.saveCreator(facts({}));
    expect(await store.findEntry([])).toBeUndefined();
    expect(await store.findEntry(['instagram:@nobody'])).toBeUndefined();
  });
});

describe('two windows', () => {
  it('that save the same creator at once make one entry with what both saw', async () => {
    const other = await openContext();
    await Promise.all([
      store.saveCreator(facts({ accountId: '501', handle: undefined, recent: [post('a')] })),
      other.saveCreator(facts({ accountId: '501', country: 'NO', recent: [post('b')] })),
      store.saveCreator(facts({ name: 'Havtåke', accountId: '501' })),
      other.saveCreator(facts({ accountId: '501', email: 'post@havtaake.example' })),
    ]);
    const entry = await only();
    expect(entry.profile).toMatchObject({ name: 'Havtåke', country: 'NO', email: 'post@havtaake.example' });
    expect(await store.postsOf(entry.id)).toHaveLength(2);
  });

  it('that save for the first time at once make one list', async () => {
    const other = await openContext();
    const [mine, theirs] = await Promise.all([
      store.createList('Shortlist', '2026-11-22T12:00:00Z'),
      other.createList('Shortlist', '2026-11-22T12:00:01Z'),
    ]);
    expect(theirs).toEqual(mine);
    expect(await store.allLists()).toEqual([mine]);
  });
});

describe('removing', () => {
  it('takes everything away and gives back what brings it back exactly, through JSON too', async () => {
    const about = { accountId: '501', recent: [post('a', { likes: exact(7), publishedAt: '2026-11-01' }), post('b')] };
    await store.saveCreator(facts(about, 20, { note: 'mine' }));
    const entry = await store.saveCreator(facts(about, 22));
    const [posts, snapshots] = [await store.postsOf(entry.id), await store.snapshotsOf(entry.id)];
    const removed = await store.removeEntry(entry.id);
    expect(await store.allEntries()).toEqual([]);
    expect(await store.postsOf(entry.id)).toEqual([]);
    expect(await store.snapshotsOf(entry.id)).toEqual([]);
    expect(JSON.parse(JSON.stringify(removed))).toEqual(removed);
    expect(await store.restoreEntry(JSON.parse(JSON.stringify(removed)))).toEqual(entry);
    expect(await store.allEntries()).toEqual([entry]);
    expect(await store.postsOf(entry.id)).toEqual(posts);
    expect(await store.snapshotsOf(entry.id)).toEqual(snapshots);
  });

  it('leaves all others as they are', async () => {
    const other = await store.saveCreator(facts({ handle: 'other', recent: [post('a')] }));
    const entry = await store.saveCreator(facts({ recent: [post('a')] }));
    await store.removeEntry(entry.id);
    expect(await store.allEntries()).toEqual([other]);
    expect(await store.postsOf(other.id)).toHaveLength(1);
    expect(await store.snapshotsOf(other.id)).toHaveLength(1);
  });

  it('of what is not there is said', async () => {
    await expect(store.removeEntry('nobody')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('undone twice is undone once', async () => {
    const entry = await store.saveCreator(facts({ recent: [post('a')] }, 22, { note: 'mine' }));
    const removed = await store.removeEntry(entry.id);
    await store.restoreEntry(removed);
    expect(await store.restoreEntry(removed)).toEqual(entry);
    expect(await only()).toEqual(entry);
  });

  it('undone after the creator was saved again joins the two', async () => {
    const first = await store.saveCreator(
      facts({ country: 'NO', followers: exact(12_000), recent: [post('a', { likes: exact(7) })] }, 20, {
        note: 'old words',
      }),
    );
    const removed = await store.removeEntry(first.id);
    await store.saveCreator(
      facts({ accountId: '501', followers: exact(12_500), recent: [post('b')] }, 22, { note: 'new' }),
    );
    const back = await store.restoreEntry(removed);
    expect(await only()).toEqual(back);
    expect(back).toMatchObject({
      id: first.id,
      savedAt: first.savedAt,
      profile: { country: 'NO', followers: exact(12_500), accountId: '501' },
      note: 'new · old words',
    });
    expect(back.keys.toSorted()).toEqual(['instagram:501', 'instagram:@havtaake']);
    expect((await store.postsOf(first.id)).map(({ id }) => id)).toEqual(['b', 'a']);
    expect((await store.snapshotsOf(first.id)).map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-22']);
  });

  it('undone after another account took the handle leaves it to that one', async () => {
    const first = await store.saveCreator(facts({ accountId: '501' }, 20, { note: 'mine' }));
    const removed = await store.removeEntry(first.id);
    const taker = await store.saveCreator(facts({ accountId: '777' }, 22));
    expect(await store.restoreEntry(removed)).toMatchObject({ id: first.id, keys: ['instagram:501'], note: 'mine' });
    expect(await store.findEntry(['instagram:@havtaake'])).toEqual(taker);
  });

  it('cannot be undone from something else', async () => {
    for (const nonsense of [null, {}, { entry: { id: 'x' } }, 'text']) {
      await expect(store.restoreEntry(nonsense as never)).rejects.toMatchObject({ code: 'unknown' });
    }
    expect(await store.allEntries()).toEqual([]);
  });
});

describe('the note', () => {
  it('is changed and nothing else', async () => {
    const entry = await store.saveCreator(facts({}, 20, { note: 'old' }));
    const changed = await store.setNote(entry.id, 'new', '2026-11-23T09:00:00Z');
    expect(changed).toEqual({ ...entry, note: 'new', updatedAt: '2026-11-23T09:00:00Z' });
    expect(await only()).toEqual(changed);
  });

  it('of a removed creator is not kept without a word', async () => {
    await expect(store.setNote('nobody', 'x', '2026-11-23T09:00:00Z')).rejects.toMatchObject({ code: 'not-found' });
  });
});

it('reads twenty thousand rows in one go', { timeout: 60_000 }, async () => {
  const first = await store.saveCreator(facts({}));
  await store.write(['entries'], async (tx) => {
    const entries = tx.objectStore('entries');
    for (let i = 0; i < 19_999; i += 1)
      void entries.put(toEntryRow({ ...first, id: `e${i}`, keys: [`instagram:${i}`] }));
  });
  const requests: string[] = [];
  const { getAll } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.getAll = function (...given) {
    requests.push(this.name);
    return getAll.apply(this, given);
  };
  try {
    expect(await store.allEntries()).toHaveLength(20_000);
  } finally {
    IDBObjectStore.prototype.getAll = getAll;
  }
  expect(requests).toEqual(['entries']);
  expect((await store.findEntry(['instagram:12345']))?.id).toBe('e12345');
});

describe('an entry that has lost its handle', () => {
  it('goes by the address of the account, where the site has one', async () => {
    const about = { site: 'youtube' as const, handle: 'havtaake', url: 'https://www.youtube.com/@havtaake' };
    await store.saveCreator(facts({ ...about, accountId: 'UC501' }, 20));
    await store.saveCreator(facts({ ...about, accountId: 'UC777' }, 22));
    const left = await store.findEntry(['youtube:UC501']);
    expect(left?.profile).toMatchObject({ url: 'https://www.youtube.com/channel/UC501' });
    expect(left?.assessment.notes).toEqual([]);
  });

  it('says that its address is somebody else’s now, where the site has none, until a page tells the new one', async () => {
    await store.saveCreator(facts({ accountId: '501' }, 20));
    await store.saveCreator(facts({ accountId: '777' }, 22));
    const left = await store.findEntry(['instagram:501']);
    expect(left?.assessment.notes).toEqual([{ code: 'note.handle-taken', slots: { handle: 'havtaake' } }]);
    const url = 'https://www.instagram.com/havtaake.no/';
    const again = await store.saveCreator(facts({ accountId: '501', handle: 'havtaake.no', url }, 24));
    expect(again).toMatchObject({ profile: { url }, assessment: { notes: [] } });
  });
});
