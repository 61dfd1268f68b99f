import { beforeEach, describe, expect, it } from 'vitest';
import { backupOf, importInto, inBatches, linesOf, newBrowser } from './exchange';
import type { Context } from './open';
import { exact, facts, post } from './samples';

const MONDAY = '2026-11-23T09:00:00Z';
const TUESDAY = '2026-11-24T09:00:00Z';
const LATER = '2026-11-28T13:00:00Z';
const URL = 'https://www.instagram.com/nordlys/';
const KEY = 'instagram:@nordlys';

let mine: Context;
let theirs: Context;
beforeEach(async () => {
  mine = await newBrowser();
  theirs = await newBrowser();
});

const importTheirs = async (withErased = false) => importInto(mine, await backupOf(theirs), withErased);
const days = async (id: string) => (await mine.snapshotsOf(id)).map(({ day }) => day);
const posts = async (id: string) => (await mine.postsOf(id)).map((one) => one.id).toSorted();

describe('undoing an import takes out what it brought, and leaves what has come since:', () => {
  it('days and posts of a creator who was visited', async () => {
    const { id } = await mine.saveCreator(
      facts({ accountId: '501', recent: [post('a', { likes: exact(5) }), post('b')] }, 20),
    );
    await theirs.saveCreator(facts({ accountId: '501', recent: [post('a', { likes: exact(9) }), post('t')] }, 21));
    const { step } = await importTheirs();
    expect(await posts(id)).toEqual(['a', 'b', 't']);
    for (const day of [22, 23, 24, 25]) {
      await mine.saveCreator(
        facts({ accountId: '501', recent: [post(`c${day}`), post('b', { likes: exact(3) })] }, day),
      );
    }
    await mine.undo(step.id, LATER);
    expect(await days(id)).toEqual(['2026-11-20', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25']);
    expect(await posts(id)).toEqual(['a', 'b', 'c22', 'c23', 'c24', 'c25']);
    const kept = new Map((await mine.postsOf(id)).map((one) => [one.id, one.likes]));
    expect(kept.get('a')).toEqual(exact(5));
    expect(kept.get('b')).toEqual(exact(3));
  });

  it('a creator who has been visited, and none whom nobody has', async () => {
    await theirs.saveCreator(facts({ accountId: '501' }, 20));
    await theirs.saveCreator(facts({ accountId: '777', handle: 'bob' }, 20));
    const { step } = await importTheirs();
    await mine.saveCreator(facts({ accountId: '501' }, 24));
    await mine.undo(step.id, LATER);
    expect((await mine.allEntries()).map(({ profile }) => profile.accountId)).toEqual(['501']);
  });

  it('no posts for a creator who has been removed since', async () => {
    const { id } = await mine.saveCreator(facts({ accountId: '501', recent: [post('a')] }, 20));
    await theirs.saveCreator(facts({ accountId: '501', recent: [post('t')] }, 21));
    const { step } = await importTheirs();
    await mine.removeEntries([id], TUESDAY);
    await mine.undo(step.id, LATER);
    expect(await mine.read(['posts'], (tx) => tx.objectStore('posts').count())).toBe(0);
    expect(await mine.read(['snapshots'], (tx) => tx.objectStore('snapshots').count())).toBe(0);
  });

  it('a list that somebody is on now, and none that nobody needs', async () => {
    const summer = await theirs.createList('Summer', MONDAY);
    await theirs.createList('Winter', MONDAY);
    await theirs.saveCreator(facts({ accountId: '501' }, 21, { list: summer.id }));
    const own = await mine.saveCreator(facts({ accountId: '777', handle: 'bob' }, 20));
    const { step } = await importTheirs();
    await mine.addToList([own.id], summer.id, TUESDAY);
    await mine.undo(step.id, LATER);
    expect(await mine.allLists()).toEqual([summer]);
    expect(await mine.allEntries()).toMatchObject([{ id: own.id, lists: [summer.id] }]);
  });

  it('a list that a view shows, and one that was given another name', async () => {
    const summer = await theirs.createList('Summer', MONDAY);
    const winter = await theirs.createList('Winter', MONDAY);
    const { step } = await importTheirs();
    await mine.keepView({
      id: 'v',
      name: 'Mine',
      columns: ['creator'],
      order: { column: 'creator', direction: 'ascending' },
      filter: { lists: [summer.id] },
      createdAt: TUESDAY,
    });
    await mine.renameList(winter.id, 'Winter 2027');
    await mine.undo(step.id, LATER);
    expect((await mine.allLists()).map(({ name }) => name).toSorted()).toEqual(['Summer', 'Winter 2027']);
  });

  it('a list under its former id, with those who have come on it since', async () => {
    const list = await mine.createList('Summer', TUESDAY);
    const anna = await mine.saveCreator(facts({ handle: 'anna' }, 20, { list: list.id }));
    const bo = await mine.saveCreator(facts({ handle: 'bo' }, 20));
    const first = await theirs.createList('Summer', MONDAY);
    const { step } = await importTheirs();
    await mine.addToList([bo.id], first.id, TUESDAY);
    await mine.keepView({
      id: 'v',
      name: 'Mine',
      columns: ['creator'],
      order: { column: 'creator', direction: 'ascending' },
      filter: { lists: [first.id] },
      createdAt: TUESDAY,
    });
    expect(await mine.undo(step.id, LATER)).toEqual({ movedLists: { [first.id]: list.id } });
    expect(await mine.allLists()).toEqual([list]);
    expect((await mine.allEntries()).map(({ id, lists }) => [id, lists]).toSorted()).toEqual(
      [
        [anna.id, [list.id]],
        [bo.id, [list.id]],
      ].toSorted(),
    );
    expect(await mine.allViews()).toMatchObject([{ filter: { lists: [list.id] } }]);
  });

  it('a field’s name, the choice that was added, and the one that is in use', async () => {
    const { id } = await mine.saveCreator(facts({}, 20));
    const field = await mine.createField('Niche', 'choice', ['tea'], MONDAY);
    await theirs.createField('Niche', 'choice', ['snow', 'wool'], TUESDAY);
    const { step } = await importTheirs();
    expect((await mine.allFields())[0]?.choices?.toSorted()).toEqual(['snow', 'tea', 'wool']);
    await mine.changeField(field.id, { name: 'Subject', choices: ['snow', 'tea', 'wool', 'ice'] });
    await mine.setField(id, field.id, 'wool', LATER);
    await mine.undo(step.id, LATER);
    const [left] = await mine.allFields();
    expect(left).toMatchObject({ id: field.id, name: 'Subject' });
    expect(left?.choices?.toSorted()).toEqual(['ice', 'tea', 'wool']);
  });

  it.each([19, 22])('what a field of the person’s says, one by one, when theirs is of November %i', async (day) => {
    const { id } = await mine.saveCreator(facts({ accountId: '501', recent: [post('a')] }, 20));
    const size = await mine.createField('Size', 'text', undefined, MONDAY);
    const field = await theirs.createField('Niche', 'text', undefined, MONDAY);
    const given = await theirs.saveCreator(facts({ accountId: '501', recent: [post('t')] }, day));
    await theirs.setField(given.id, field.id, 'tea', MONDAY);
    const { step } = await importTheirs();
    const [entry] = await mine.allEntries();
    await mine.setField(entry!.id, size.id, 'M', TUESDAY);
    await mine.undo(step.id, LATER);
    expect((await mine.allFields()).map(({ name }) => name)).toEqual(['Size']);
    expect(await mine.allEntries()).toMatchObject([{ id, fields: { [size.id]: 'M' } }]);
    expect(await posts(id)).toEqual(['a']);
    expect(await days(id)).toEqual(['2026-11-20']);
    expect(await mine.read(['posts'], (tx) => tx.objectStore('posts').count())).toBe(1);
  });

  it('a candidate who has been decided on, and no other', async () => {
    await theirs.addCandidates('b', [{ url: URL, key: KEY, given: 'nordlys' }], MONDAY);
    await theirs.addCandidates('b', [{ url: `${URL}2`, key: `${KEY}2`, given: 'nordlys2' }], MONDAY);
    const { step } = await importTheirs();
    const candidate = (await mine.allCandidates()).find(({ key }) => key === KEY);
    await mine.decideCandidate(candidate!.id, 'later', TUESDAY);
    await mine.undo(step.id, LATER);
    expect(await mine.allCandidates()).toMatchObject([{ key: KEY, state: 'later', decidedAt: TUESDAY }]);
  });

  it('the decision on a candidate who was here before, once and in the former place', async () => {
    await mine.addCandidates('mine', [{ url: URL, key: KEY, given: '@nordlys' }], TUESDAY);
    await theirs.addCandidates('theirs', [{ url: URL, key: KEY, given: 'nordlys' }], MONDAY);
    const { step } = await importTheirs();
    const [candidate] = await mine.allCandidates();
    await mine.decideCandidate(candidate!.id, 'later', LATER);
    await mine.undo(step.id, LATER);
    expect(await mine.allCandidates()).toMatchObject([
      { batch: 'mine', given: '@nordlys', state: 'later', decidedAt: LATER },
    ]);
  });

  it('not the decision that the file brought', async () => {
    await mine.addCandidates('mine', [{ url: URL, key: KEY, given: '@nordlys' }], TUESDAY);
    const before = await linesOf(mine);
    await theirs.addCandidates('theirs', [{ url: URL, key: KEY, given: 'nordlys' }], MONDAY);
    await theirs.decideCandidate((await theirs.allCandidates())[0]!.id, 'declined', TUESDAY);
    const { step } = await importTheirs();
    expect(await mine.allCandidates()).toMatchObject([{ state: 'declined' }]);
    await mine.undo(step.id, LATER);
    expect(await linesOf(mine)).toEqual(before);
  });

  it('that a refusal was forgotten', async () => {
    const { id } = await theirs.decline({ keys: [KEY], url: URL, reason: 'price' }, MONDAY);
    const { step } = await importTheirs();
    await mine.forgetDeclined(id);
    await mine.undo(step.id, LATER);
    expect(await mine.allDeclined()).toEqual([]);
  });

  it('what a later import brought for the same creator', async () => {
    await theirs.saveCreator(facts({ accountId: '501' }, 21));
    const third = await newBrowser();
    const { id } = await third.saveCreator(facts({ accountId: '501' }, 20));
    await third.addTags([id], ['wool'], '2026-11-20T13:00:00Z');
    const { step } = await importTheirs();
    await importInto(mine, await backupOf(third));
    await mine.undo(step.id, LATER);
    expect(await mine.allEntries()).toMatchObject([{ tags: ['wool'] }]);
  });

  it('that somebody who came back is worked with', async () => {
    const { id } = await mine.saveCreator(facts({ accountId: '501' }, 20));
    await theirs.saveCreator(facts({ accountId: '501' }, 21));
    await mine.erase({ ids: [id], keys: [], urls: [] });
    const { step } = await importTheirs(true);
    await mine.setNote((await mine.allEntries())[0]!.id, 'calm voice', TUESDAY);
    await mine.undo(step.id, LATER);
    expect(await mine.allEntries()).toMatchObject([{ note: 'calm voice' }]);
    expect(await mine.erasedAmong(['instagram:501', 'instagram:@havtaake'])).toEqual([]);
  });

  it('and where nothing has come since, all is as it was', async () => {
    const list = await mine.createList('Summer', TUESDAY);
    const field = await mine.createField('Niche', 'choice', ['tea', 'snow'], TUESDAY);
    const { id } = await mine.saveCreator(facts({ accountId: '501', recent: [post('a')] }, 20, { list: list.id }));
    await mine.setField(id, field.id, 'tea', TUESDAY);
    await mine.addCandidates('mine', [{ url: URL, key: KEY, given: '@nordlys' }], TUESDAY);
    const before = await linesOf(mine);
    const other = await theirs.createList('summer', MONDAY);
    await theirs.createField('niche', 'choice', ['wool'], MONDAY);
    await theirs.saveCreator(facts({ accountId: '501', recent: [post('a'), post('b')] }, 22, { list: other.id }));
    await theirs.addCandidates('theirs', [{ url: URL, key: KEY, given: 'nordlys' }], MONDAY);
    await theirs.decline({ keys: [KEY], url: URL, reason: 'price' }, MONDAY);
    const { step } = await importTheirs();
    await mine.undo(step.id, LATER);
    expect(await linesOf(mine)).toEqual(before);
  });
});

it('a list that comes back beside a new one of its name is one with it', async () => {
  const list = await mine.createList('Summer', MONDAY);
  const anna = await mine.saveCreator(facts({ handle: 'anna' }, 20, { list: list.id }));
  const bo = await mine.saveCreator(facts({ handle: 'bo' }, 20));
  const step = await mine.removeList(list.id, TUESDAY);
  const again = await mine.createList('Summer', LATER);
  await mine.addToList([bo.id], again.id, LATER);
  await mine.undo(step.id, LATER);
  expect(await mine.allLists()).toEqual([list]);
  expect((await mine.allEntries()).map(({ lists }) => lists)).toEqual([[list.id], [list.id]]);
  expect(anna.lists).toEqual([list.id]);
});

describe('a step', () => {
  it('is none where nothing was changed: it pushes out none that can be undone', async () => {
    const { id } = await mine.saveCreator(facts({}, 20));
    const removal = await mine.removeEntries([id], MONDAY);
    for (let n = 0; n < 21; n += 1) {
      const { step } = await importInto(mine, []);
      expect(step).toMatchObject({ id: '', kind: 'import', count: 0 });
      await mine.undo(step.id, TUESDAY);
    }
    expect(await mine.undoSteps()).toEqual([removal]);
    await mine.undo(removal.id, TUESDAY);
    expect(await mine.countEntries()).toBe(1);
  });

  it('that made only a list is one', async () => {
    await theirs.createList('Summer', MONDAY);
    const { step } = await importTheirs();
    expect(await mine.undoSteps()).toEqual([step]);
  });

  it('is undone whole or not at all, and tells how far it has come', async () => {
    const all = await Promise.all(
      Array.from({ length: 120 }, (_, n) => theirs.saveCreator(facts({ handle: `creator${n}` }, 20))),
    );
    await mine.stageImport(inBatches(await backupOf(theirs), 500));
    await mine.commitImport({ now: MONDAY });
    const step = await mine.removeEntries(
      all.map(({ id }) => id),
      TUESDAY,
    );
    const stop = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      if (share > 0.5) stop.abort();
    };
    const undoing = mine.undo(step.id, LATER, { signal: stop.signal, onProgress });
    await expect(undoing).rejects.toMatchObject({ code: 'cancelled' });
    expect(await mine.countEntries()).toBe(0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect((await mine.undoSteps())[0]).toEqual(step);
    await mine.undo(step.id, LATER, { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(await mine.countEntries()).toBe(120);
  });
});
