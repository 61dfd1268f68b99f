import { beforeEach, describe, expect, it } from 'vitest';
import type { BackupRecord } from '../../../lib/model/backup';
import { Failure } from '../../../lib/model/failure';
import { backupOf, importInto, inBatches, linesOf, newBrowser } from './exchange';
import type { Context } from './open';
import { exact, facts, post } from './samples';

const MONDAY = '2026-11-23T09:00:00Z';
const TUESDAY = '2026-11-24T09:00:00Z';

let mine: Context;
let theirs: Context;
beforeEach(async () => {
  mine = await newBrowser();
  theirs = await newBrowser();
});

it('a view that a colleague knows by another name stays beside the one that has it, however often it is imported', async () => {
  const view = {
    createdAt: MONDAY,
    columns: ['creator'],
    order: { column: 'creator', direction: 'ascending' as const },
    filter: {},
  };
  const [tea, wool] = [
    { ...view, id: 'v1', name: 'tea' },
    { ...view, id: 'v4', name: 'wool' },
  ];
  await mine.keepView(tea);
  await mine.keepView(wool);
  await theirs.keepView({ ...wool, name: 'tea' });
  const [fromMe, fromThem] = [await backupOf(mine), await backupOf(theirs)];
  await importInto(mine, fromThem);
  await importInto(theirs, fromMe);
  for (const again of [fromMe, fromThem]) await importInto(mine, again);
  expect(await mine.allViews()).toEqual([tea, wool]);
  expect(await theirs.allViews()).toEqual([tea, wool]);
});

it('a place in the queue that two decided on comes to the same, however often it is imported', async () => {
  const candidate = (place: number, decidedAt: string): BackupRecord => ({
    kind: 'candidate',
    value: {
      id: 'c1',
      key: 'instagram:@kari',
      url: 'https://www.instagram.com/kari/',
      given: '@kari',
      batch: 'Summer',
      place,
      addedAt: MONDAY,
      state: 'kept',
      decidedAt,
    },
  });
  const [here, there] = [candidate(1, MONDAY), candidate(0, TUESDAY)];
  await importInto(mine, [here]);
  await importInto(theirs, [there]);
  await importInto(mine, [there]);
  await importInto(theirs, [here]);
  const merged = await linesOf(mine);
  expect(await linesOf(theirs)).toEqual(merged);
  for (const again of [here, there]) await importInto(mine, [again]);
  expect(await linesOf(mine)).toEqual(merged);
});

describe('what a colleague has', () => {
  it('comes to what is here: newer facts win, notes and tags are united, lists of one name are one', async () => {
    const list = await mine.createList('Summer', MONDAY);
    const before = await mine.saveCreator(
      facts(
        { accountId: '501', followers: exact(12_000), country: 'NO', recent: [post('a', { likes: exact(5) })] },
        20,
        {
          note: 'calm voice',
          list: list.id,
        },
      ),
    );
    await mine.addTags([before.id], ['tea'], MONDAY);
    const other = await theirs.createList('summer', TUESDAY);
    const given = await theirs.saveCreator(
      facts({ accountId: '501', followers: exact(13_000), recent: [post('a', { likes: exact(9) }), post('b')] }, 22, {
        note: 'asks 4,000',
        list: other.id,
      }),
    );
    await theirs.addTags([given.id], ['snow'], TUESDAY);
    await theirs.setStatus([given.id], 'contacted', undefined, TUESDAY);
    const report = await importInto(mine, await backupOf(theirs));
    expect(report).toMatchObject({ added: 0, changed: 1, same: 0, lists: 0, erasedKept: 0 });
    expect(report.examples).toEqual([{ name: 'havtaake', what: 'changed' }]);
    expect(await mine.allEntries()).toMatchObject([
      {
        id: before.id,
        profile: { followers: exact(13_000), country: 'NO' },
        note: 'asks 4,000 · calm voice',
        tags: ['snow', 'tea'],
        lists: [list.id],
        status: 'contacted',
      },
    ]);
    expect((await mine.postsOf(before.id)).map(({ id, likes }) => [id, likes])).toEqual([
      ['a', exact(9)],
      ['b', undefined],
    ]);
    expect((await mine.snapshotsOf(before.id)).map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-22']);
    expect(await mine.allLists()).toEqual([list]);
  });

  it('is the later word also where the creator was visited here since', async () => {
    const here = await mine.saveCreator(facts({ accountId: '501' }, 20));
    await mine.setStatus([here.id], 'asked', undefined, '2026-11-20T13:00:00Z');
    const there = await theirs.saveCreator(facts({ accountId: '501' }, 20));
    await theirs.setStatus([there.id], 'agreed', undefined, '2026-11-21T13:00:00Z');
    await mine.saveCreator(facts({ accountId: '501', followers: exact(7) }, 24));
    await importInto(mine, await backupOf(theirs));
    expect((await mine.allEntries()).map(({ status }) => status)).toEqual(['agreed']);
  });

  it('moves a list to the id of the one that was made first, also for creators whom the file does not name', async () => {
    const list = await mine.createList('Summer', TUESDAY);
    await mine.saveCreator(facts({ handle: 'anna' }, 20, { list: list.id }));
    await mine.keepView({
      id: 'v',
      name: 'Mine',
      columns: ['creator'],
      order: { column: 'creator', direction: 'ascending' },
      filter: { lists: [list.id] },
      createdAt: TUESDAY,
    });
    const first = await theirs.createList('Summer', MONDAY);
    const { movedLists, step } = await importInto(mine, await backupOf(theirs));
    expect(movedLists).toEqual({ [list.id]: first.id });
    expect(await mine.allEntries()).toMatchObject([{ lists: [first.id] }]);
    expect(await mine.allViews()).toMatchObject([{ filter: { lists: [first.id] } }]);
    await mine.undo(step.id, TUESDAY);
    expect(await mine.allEntries()).toMatchObject([{ lists: [list.id] }]);
    expect(await mine.allLists()).toEqual([list]);
  });

  it('is told by name to whoever shows the shortlist, and not as all of it', async () => {
    const known = await mine.saveCreator(facts({ handle: 'anna' }, 20));
    await mine.saveCreator(facts({ handle: 'bo' }, 20));
    await theirs.saveCreator(facts({ handle: 'anna', country: 'NO' }, 22));
    const { id } = await theirs.saveCreator(facts({ handle: 'carl' }, 22));
    const records = await backupOf(theirs);
    const heard: unknown[] = [];
    const stop = mine.onShortlistChanged((changed) => heard.push(changed));
    await importInto(mine, records);
    stop();
    expect(heard).toEqual([
      expect.toSatisfy((ids: string[]) => ids.toSorted().join() === [known.id, id].toSorted().join()),
    ]);
  });

  it('is marked until a page of this browser shows it, and no backup says so', async () => {
    await theirs.saveCreator(facts({}, 20));
    await importInto(mine, await backupOf(theirs));
    expect(await mine.allEntries()).toMatchObject([{ source: 'import' }]);
    expect(await linesOf(mine)).toEqual(await linesOf(theirs));
    expect(await mine.saveCreator(facts({}, 22))).not.toHaveProperty('source');
    await importInto(mine, await backupOf(theirs));
    expect((await mine.allEntries())[0]).not.toHaveProperty('source');
  });

  it('keeps words that the person has changed since when it is undone', async () => {
    const { id } = await theirs.saveCreator(facts({}, 20));
    const { step } = await importInto(mine, await backupOf(theirs));
    await mine.setNote(id, 'mine', TUESDAY);
    await mine.undo(step.id, TUESDAY);
    expect(await mine.allEntries()).toMatchObject([{ note: 'mine' }]);
  });
});

describe('half an import is no import', () => {
  const some = async () => {
    for (const handle of ['anna', 'bo', 'carl']) await theirs.saveCreator(facts({ handle, recent: [post(handle)] }));
    return backupOf(theirs);
  };

  it('when the file breaks off', async () => {
    const records = await some();
    async function* broken(): AsyncGenerator<BackupRecord[]> {
      yield records.slice(0, 2);
      throw new Failure('bad-file', 'no JSON', { line: 4 });
    }
    await expect(mine.stageImport(broken())).rejects.toMatchObject({ code: 'bad-file', line: 4 });
    expect(await mine.read(['staged'], (tx) => tx.objectStore('staged').count())).toBe(0);
    await expect(mine.commitImport({ now: TUESDAY })).rejects.toMatchObject({ code: 'not-found' });
    await expect(mine.previewImport()).rejects.toMatchObject({ code: 'not-found' });
  });

  it('when the page goes away while the file is read', async () => {
    const records = await some();
    const staging = mine.stageImport(
      (async function* () {
        yield Array.from({ length: 1_200 }, () => records[0]!);
        await new Promise(() => undefined);
      })(),
    );
    void staging;
    const isBegun = () => mine.read(['staged'], (tx) => tx.objectStore('staged').count());
    while ((await isBegun()) === 0);
    await expect(mine.commitImport({ now: TUESDAY })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('when the person stops it: while it is read, and while it is merged', async () => {
    const records = await some();
    const reading = mine.stageImport(inBatches(records), { signal: AbortSignal.abort() });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    await mine.stageImport(inBatches(records));
    const stop = new AbortController();
    const onProgress = (share: number) => {
      if (share > 0.4) stop.abort();
    };
    const merging = mine.commitImport({ now: TUESDAY }, { signal: stop.signal, onProgress });
    await expect(merging).rejects.toMatchObject({ code: 'cancelled' });
    expect(await backupOf(mine)).toEqual([]);
    expect(await mine.undoSteps()).toEqual([]);
    const shares: number[] = [];
    await mine.commitImport({ now: TUESDAY }, { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(await linesOf(mine)).toEqual(await linesOf(theirs));
  });

  it('and what is dropped is gone', async () => {
    await mine.stageImport(inBatches(await some()));
    await mine.dropStaged();
    await expect(mine.commitImport({ now: TUESDAY })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a file', () => {
  it('may name creators twice, lists that nobody has, and posts of nobody', async () => {
    const entry = await theirs.saveCreator(facts({ accountId: '501', recent: [post('a')] }, 20));
    const [record, kept] = (await backupOf(theirs)).filter(({ kind }) => kind !== 'snapshot');
    if (record?.kind !== 'entry' || kept?.kind !== 'post') throw new Error('no entry');
    const twin = { ...record.value, id: 'twin', lists: ['gone'], tags: ['tea'], savedAt: TUESDAY };
    const report = await importInto(mine, [
      { kind: 'post', value: { ...kept.value, entryId: 'nobody' } },
      { kind: 'post', value: { ...kept.value, entryId: 'twin', postId: 'b', post: post('b') } },
      kept,
      { kind: 'entry', value: twin },
      record,
    ]);
    expect(report).toMatchObject({ added: 1, changed: 0 });
    expect(await mine.allEntries()).toMatchObject([{ id: entry.id, lists: [], tags: ['tea'] }]);
    expect((await mine.postsOf(entry.id)).map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
    expect(await mine.read(['posts'], (tx) => tx.objectStore('posts').count())).toBe(1);
  });
});
