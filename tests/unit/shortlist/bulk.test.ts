import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyBrowser, openContext, type Context } from './open';
import { facts, post } from './samples';

const MONDAY = '2026-11-23T09:00:00Z';
const TUESDAY = '2026-11-24T09:00:00Z';

let store: Context;
beforeEach(async () => {
  emptyBrowser();
  store = await openContext();
});

/** Creators by their handles; answers with their ids. */
async function save(...handles: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const handle of handles) ids.push((await store.saveCreator(facts({ handle, recent: [post(handle)] }, 20))).id);
  return ids;
}

const entry = async (id: string | undefined) => (await store.entriesWithIds([id ?? '']))[0];

describe('many creators at once', () => {
  it('get tags, each once, and the step says how many it changed', async () => {
    const [anna, bo] = await save('anna', 'bo');
    await store.addTags([anna!], ['tea'], MONDAY);
    const step = await store.addTags([anna!, bo!, 'gone'], ['  tea ', 'snow'], TUESDAY);
    expect(step).toMatchObject({ kind: 'add-tags', count: 2, at: TUESDAY });
    expect(await entry(anna)).toMatchObject({ tags: ['tea', 'snow'], updatedAt: TUESDAY });
    expect(await entry(bo)).toMatchObject({ tags: ['tea', 'snow'] });
  });

  it('that come out as they were are left alone', async () => {
    const [anna] = await save('anna');
    await store.addTags([anna!], ['tea'], MONDAY);
    expect(await store.addTags([anna!], ['tea'], TUESDAY)).toMatchObject({ count: 0 });
    expect(await entry(anna)).toMatchObject({ updatedAt: MONDAY });
  });

  it('lose tags, come on lists and off them', async () => {
    const [anna, bo] = await save('anna', 'bo');
    const list = await store.createList('Summer', MONDAY);
    await store.addTags([anna!, bo!], ['tea', 'snow'], MONDAY);
    await store.removeTags([anna!], ['tea'], TUESDAY);
    await store.addToList([anna!, bo!], list.id, TUESDAY);
    await store.removeFromList([bo!], list.id, TUESDAY);
    expect(await entry(anna)).toMatchObject({ tags: ['snow'], lists: [list.id] });
    expect(await entry(bo)).toMatchObject({ tags: ['tea', 'snow'], lists: [] });
  });

  it('are not put on a list that is gone', async () => {
    const [anna] = await save('anna');
    await expect(store.addToList([anna!], 'gone', MONDAY)).rejects.toMatchObject({ code: 'not-found' });
    expect(await store.undoSteps()).toEqual([]);
  });

  it('get a status with its reason, and another status without one', async () => {
    const [anna] = await save('anna');
    await store.setStatus([anna!], 'rejected', 'too few local followers', MONDAY);
    expect(await entry(anna)).toMatchObject({ status: 'rejected', reason: 'too few local followers' });
    await store.setStatus([anna!], 'contacted', undefined, TUESDAY);
    expect(await entry(anna)).toMatchObject({ status: 'contacted' });
    expect(await entry(anna)).not.toHaveProperty('reason');
  });

  it('are one strict transaction, whose step is in it', async () => {
    const ids = await save('anna', 'bo', 'carl');
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.addTags(ids, ['tea'], MONDAY);
    await store.removeEntries(ids, MONDAY);
    expect(begun.mock.calls.map(([, mode, options]) => [mode, options?.durability])).toEqual([
      ['readwrite', 'strict'],
      ['readwrite', 'strict'],
    ]);
    begun.mockRestore();
  });

  it('are changed all or none: stopped half-way nothing is done, and no step is left', async () => {
    const ids = await save(...Array.from({ length: 1_100 }, (_, n) => `creator${n}`));
    const stop = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      if (share > 0.5) stop.abort();
    };
    const work = store.addTags(ids, ['tea'], MONDAY, { signal: stop.signal, onProgress });
    await expect(work).rejects.toMatchObject({ code: 'cancelled' });
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBeLessThan(1);
    expect((await store.allEntries()).every(({ tags }) => tags.length === 0)).toBe(true);
    expect(await store.undoSteps()).toEqual([]);
    const removing = store.removeEntries(ids, MONDAY, { signal: stop.signal });
    await expect(removing).rejects.toMatchObject({ code: 'cancelled' });
    expect(await store.countEntries()).toBe(1_100);
    await store.addTags(ids, ['tea'], MONDAY, { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
  });
});

describe('undoing', () => {
  const everything = async () => ({
    entries: await store.allEntries(),
    lists: await store.allLists(),
    fields: await store.allFields(),
    posts: await Promise.all((await store.allEntries()).map(({ id }) => store.judgedPostsOf(id))),
    snapshots: await Promise.all((await store.allEntries()).map(({ id }) => store.snapshotsOf(id))),
  });

  it('makes all as it was, whatever the step, the last one first', async () => {
    const [anna, bo] = await save('anna', 'bo');
    const list = await store.createList('Summer', MONDAY);
    const field = await store.createField('Size', 'choice', ['S', 'M'], MONDAY);
    await store.setField(anna!, field.id, 'M', MONDAY);
    const steps: (() => Promise<unknown>)[] = [
      () => store.addTags([anna!, bo!], ['tea'], TUESDAY),
      () => store.removeTags([anna!], ['tea'], TUESDAY),
      () => store.addToList([anna!, bo!], list.id, TUESDAY),
      () => store.removeFromList([bo!], list.id, TUESDAY),
      () => store.setStatus([anna!, bo!], 'rejected', 'price', TUESDAY),
      () => store.joinProfiles([anna!, bo!], TUESDAY),
      () => store.partProfile(bo!, TUESDAY),
      () => store.removeField(field.id, TUESDAY),
      () => store.removeList(list.id, TUESDAY),
      () => store.removeEntries([anna!, bo!], TUESDAY),
    ];
    const states: unknown[] = [];
    for (const step of steps) {
      states.push(await everything());
      await step();
    }
    expect(await store.allEntries()).toEqual([]);
    for (const before of states.toReversed()) {
      const [newest] = await store.undoSteps();
      await store.undo(newest!.id, '2026-11-25T09:00:00Z');
      expect(await everything()).toEqual(before);
    }
    expect(await store.undoSteps()).toEqual([]);
  });

  it('leaves what has been changed since', async () => {
    const [anna] = await save('anna');
    const tags = await store.addTags([anna!], ['tea', 'snow'], MONDAY);
    const status = await store.setStatus([anna!], 'contacted', undefined, MONDAY);
    await store.removeTags([anna!], ['tea'], TUESDAY);
    await store.addTags([anna!], ['wool'], TUESDAY);
    await store.setStatus([anna!], 'approved', undefined, TUESDAY);
    await store.setNote(anna!, 'calm voice', TUESDAY);
    await store.undo(tags.id, TUESDAY);
    await store.undo(status.id, TUESDAY);
    expect(await entry(anna)).toMatchObject({ tags: ['wool'], status: 'approved', note: 'calm voice' });
  });

  it('outlives the page', async () => {
    const [anna] = await save('anna');
    const before = await entry(anna);
    await store.removeEntries([anna!], MONDAY);
    const later = await openContext();
    const [step] = await later.undoSteps();
    expect(step).toMatchObject({ kind: 'remove-entries', count: 1 });
    await later.undo(step!.id, TUESDAY);
    expect(await later.allEntries()).toEqual([before]);
    expect(await later.postsOf(anna!)).toEqual([post('anna')]);
  });

  it('is possible for the last twenty steps, once each', async () => {
    const [anna] = await save('anna');
    for (let n = 0; n < 23; n += 1) await store.addTags([anna!], [`tag ${n}`], MONDAY);
    const steps = await store.undoSteps();
    expect(steps).toHaveLength(20);
    await store.undo(steps[0]!.id, TUESDAY);
    expect((await entry(anna))?.tags).toHaveLength(22);
    expect((await entry(anna))?.tags).not.toContain('tag 22');
    await expect(store.undo(steps[0]!.id, TUESDAY)).rejects.toMatchObject({ code: 'not-found' });
    expect(await store.read(['undo'], (tx) => tx.objectStore('undo').count())).toBe(19);
  });

  it('of a removal joins a creator who was saved again', async () => {
    const [anna] = await save('anna');
    await store.setNote(anna!, 'old words', MONDAY);
    const step = await store.removeEntries([anna!], MONDAY);
    await store.saveCreator(facts({ handle: 'anna', accountId: '501' }, 25, { note: 'new words' }));
    await store.undo(step.id, TUESDAY);
    expect(await store.allEntries()).toMatchObject([
      { id: anna, note: 'new words · old words', keys: ['instagram:501', 'instagram:@anna'] },
    ]);
  });
});

describe('profiles of one creator', () => {
  it('are joined with all that they were joined with before, and parted one by one', async () => {
    const [anna, tube, talk] = await save('anna', 'annatube', 'annatalks');
    await store.joinProfiles([anna!, tube!], MONDAY);
    await store.joinProfiles([tube!, talk!], TUESDAY);
    const persons = (await store.allEntries()).map(({ person }) => person);
    expect(new Set(persons).size).toBe(1);
    expect(persons[0]).toBeDefined();
    await store.partProfile(anna!, TUESDAY);
    expect(await entry(anna)).not.toHaveProperty('person');
    expect((await entry(tube))?.person).toBe((await entry(talk))?.person);
    await store.partProfile(tube!, TUESDAY);
    expect(await entry(talk)).not.toHaveProperty('person');
  });

  it('need two', async () => {
    const [anna] = await save('anna');
    await expect(store.joinProfiles([anna!, 'gone'], MONDAY)).rejects.toMatchObject({ code: 'not-found' });
    await expect(store.partProfile(anna!, MONDAY)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('whoever listens', () => {
  it('hears of every change, of a few by their ids', async () => {
    const heard: unknown[] = [];
    const stop = store.onShortlistChanged((changed) => heard.push(changed));
    const [anna] = await save('anna');
    await store.addTags([anna!], ['tea'], MONDAY);
    await store.createList('Summer', MONDAY);
    expect(heard).toEqual([[anna], [anna], []]);
    stop();
    await store.addTags([anna!], ['snow'], MONDAY);
    expect(heard).toHaveLength(3);
  });

  it('hears whom an undo, a join and a parting have changed', async () => {
    const [anna, berit] = await save('anna', 'berit');
    const removed = await store.removeEntries([anna!], MONDAY);
    const heard: unknown[] = [];
    const stop = store.onShortlistChanged((changed) => heard.push(changed));
    await store.undo(removed.id, TUESDAY);
    const joined = await store.joinProfiles([anna!, berit!], TUESDAY);
    await store.undo(joined.id, TUESDAY);
    stop();
    expect(heard).toEqual([[anna], [anna, berit], expect.arrayContaining([anna, berit])]);
  });

  it('hears only of those who were on a list that is removed, or had something in a field that is', async () => {
    const [anna, berit] = await save('anna', 'berit');
    const list = await store.createList('Summer', MONDAY);
    await store.addToList([anna!], list.id, MONDAY);
    const field = await store.createField('Shoe size', 'number', undefined, MONDAY);
    await store.setField(berit!, field.id, 39, MONDAY);
    const heard: unknown[] = [];
    const stop = store.onShortlistChanged((changed) => heard.push(changed));
    await store.removeList(list.id, TUESDAY);
    await store.removeField(field.id, TUESDAY);
    const empty = await store.createList('Autumn', TUESDAY);
    await store.removeList(empty.id, TUESDAY);
    stop();
    expect(heard).toEqual([[anna], [berit], [], []]);
  });

  it('hears of those in other contexts', async () => {
    const other = await openContext();
    const heard = new Promise((resolve) => {
      const stop = other.onShortlistChanged((changed) => {
        stop();
        resolve(changed);
      });
    });
    const [anna] = await save('anna');
    expect(await heard).toEqual([anna]);
  });
});
