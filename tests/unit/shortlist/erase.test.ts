import { openDB } from 'idb';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Who } from '../../../lib/shortlist/traces';
import { backupOf, importInto, newBrowser } from './exchange';
import { emptyBrowser, openContext, type Context } from './open';
import { facts, post } from './samples';

const NOW = '2026-11-23T09:00:00Z';

let store: Context;
beforeEach(async () => {
  emptyBrowser();
  store = await openContext();
});

/** Everything in every store, as one text. */
async function allText(): Promise<string> {
  const db = await openDB('vett');
  const rows = await Promise.all([...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)]));
  db.close();
  return JSON.stringify(rows);
}

const ABOUT = { accountId: '90210501', handle: 'havtaake', name: 'Havtåke Hansen', recent: [post('tea1')] };
/** By what somebody is asked for. */
const known = (given: Partial<Who>): Who => ({ keys: [], urls: [], ids: [], ...given });
const OTHER = { handle: 'nordlys', url: 'https://www.instagram.com/nordlys/' };
/** By which a trace of that creator would be found. */
const TRACES = ['90210501', 'havtaake', 'Havtåke', 'tea1', 'calm voice'];

/** A creator who is everywhere: on a list, in the queue, among the declined, in what can be undone and in a waiting import. */
async function everywhere(): Promise<{ id: string; other: string }> {
  const list = await store.createList('Summer', NOW);
  const { id } = await store.saveCreator(facts(ABOUT, 20, { note: 'calm voice', list: list.id }));
  const { id: other } = await store.saveCreator(facts({ ...OTHER, name: 'Nordlys', recent: [post('snow1')] }, 20));
  await store.addCandidates(
    'monday',
    [{ url: 'https://www.instagram.com/havtaake/', key: 'instagram:@havtaake', given: '@havtaake' }],
    NOW,
  );
  await store.addCandidates(
    'monday',
    [{ url: 'https://www.instagram.com/nordlys/', key: 'instagram:@nordlys', given: '@nordlys' }],
    NOW,
  );
  await store.decline(
    {
      keys: ['instagram:@havtaake'],
      url: 'https://www.instagram.com/havtaake/',
      name: 'Havtåke Hansen',
      reason: 'price',
    },
    NOW,
  );
  await store.addTags([id, other], ['tea'], NOW);
  const removal = await store.removeEntries([id, other], NOW);
  await store.undo(removal.id, NOW);
  await store.removeEntries([id, other], NOW);
  await store.saveCreator(facts(ABOUT, 21, { note: 'calm voice' }));
  const again = (await store.findEntry(['instagram:90210501']))!.id;
  const records = await backupOf(store);
  await store.stageImport(
    (async function* () {
      yield records;
    })(),
  );
  return { id: again, other };
}

describe('erasing a creator', () => {
  it('leaves no trace in any store, but for a hash of each key', async () => {
    const { id } = await everywhere();
    const before = await allText();
    for (const trace of TRACES) expect(before).toContain(trace);
    await store.erase(known({ ids: [id] }));
    const after = await allText();
    for (const trace of [...TRACES, id]) expect(after).not.toContain(trace);
    // `printf instagram:@havtaake | sha256sum`
    expect(after).toContain('199dd0dd455fe27d03ff729d88bb1a146b5dbbecd446672b56be124a1085ea37');
  });

  it('leaves all others, and what can be undone for them', async () => {
    const { id, other } = await everywhere();
    await store.erase(known({ ids: [id] }));
    expect((await store.allCandidates()).map(({ given }) => given)).toEqual(['@nordlys']);
    const [removal] = await store.undoSteps();
    expect(removal).toMatchObject({ kind: 'remove-entries' });
    await store.undo(removal!.id, NOW);
    expect(await store.allEntries()).toMatchObject([{ id: other, profile: { name: 'Nordlys' }, tags: ['tea'] }]);
  });

  it('of whom is not there is said', async () => {
    await expect(store.erase(known({ ids: ['nobody'] }))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is told by key', async () => {
    const { id } = await store.saveCreator(facts(ABOUT));
    await store.erase(known({ ids: [id] }));
    expect(await store.erasedAmong(['instagram:@nordlys', 'instagram:@havtaake'])).toEqual(['instagram:@havtaake']);
  });
});

describe('an import', () => {
  it('does not bring an erased creator back, unless it is asked to', async () => {
    const { id } = await store.saveCreator(facts(ABOUT));
    await store.saveCreator(facts(OTHER));
    await store.decline(
      { keys: ['instagram:@havtaake'], url: 'https://www.instagram.com/havtaake/', reason: 'price' },
      NOW,
    );
    const backup = await backupOf(store);
    await store.erase(known({ ids: [id] }));
    expect(await importInto(store, backup)).toMatchObject({ added: 0, same: 1, erasedKept: 1 });
    expect(await allText()).not.toContain('havtaake');
    expect(await importInto(store, backup, true)).toMatchObject({ added: 1, same: 1, erasedKept: 0 });
    expect(await store.findEntry(['instagram:90210501'])).toMatchObject({ profile: { name: 'Havtåke Hansen' } });
    expect(await store.postsOf((await store.findEntry(['instagram:90210501']))!.id)).toHaveLength(1);
    expect(await store.erasedAmong(['instagram:@havtaake'])).toEqual([]);
  });

  it('erases nobody whom the person has', async () => {
    const { id } = await store.saveCreator(facts(ABOUT));
    await store.erase(known({ ids: [id] }));
    const backup = await backupOf(store);
    expect(backup.map(({ kind }) => kind)).toEqual(['erased', 'erased']);
    emptyBrowser();
    const colleague = await openContext();
    await colleague.saveCreator(facts(ABOUT));
    await importInto(colleague, backup);
    expect(await colleague.findEntry(['instagram:90210501'])).toBeDefined();
    expect(await colleague.erasedAmong(['instagram:@havtaake'])).toEqual([]);
  });
});

it('a creator who is saved again is no longer erased', async () => {
  const { id } = await store.saveCreator(facts(ABOUT));
  await store.erase(known({ ids: [id] }));
  await store.saveCreator(facts(ABOUT));
  expect(await store.erasedAmong(['instagram:@havtaake', 'instagram:90210501'])).toEqual([]);
});

it('erasing everything leaves nothing, not even that somebody was erased', async () => {
  const { id } = await everywhere();
  await store.erase(known({ ids: [id] }));
  await store.noteBackup(NOW);
  await store.eraseAll();
  const db = await openDB('vett');
  for (const name of db.objectStoreNames) expect(await db.count(name)).toBe(0);
  db.close();
});

describe('what is kept of a creator', () => {
  it('is on one record, wherever it is, and nothing of others', async () => {
    const { id } = await everywhere();
    const list = (await store.allLists())[0]!;
    await store.addToList([id], list.id, NOW);
    const { records, places, who } = await store.recordOf(known({ ids: [id] }));
    // The entry that was removed is there as well, with what it had, and that of the file, which is on no list.
    expect(records.map(({ kind }) => kind).toSorted()).toEqual(
      ['list', 'entry', 'entry', 'entry', 'post', 'post', 'snapshot', 'snapshot', 'declined', 'candidate'].toSorted(),
    );
    // In the undo history: tags, the removal, and the list just now.
    expect(places).toEqual({ entries: 1, undo: 3, declined: 1, candidates: 1, staged: 3 });
    expect(who.keys.toSorted()).toEqual(['instagram:90210501', 'instagram:@havtaake']);
    expect(JSON.stringify(records)).not.toContain('nordlys');
    await expect(store.recordOf(known({ ids: ['nobody'] }))).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each<[string, () => Promise<unknown>, Partial<Who>]>([
    [
      'what can be undone',
      async () => {
        const { id } = await store.saveCreator(facts(ABOUT, 20, { note: 'calm voice' }));
        await store.addTags([id], ['tea'], NOW);
        await store.removeEntries([id], NOW);
      },
      { keys: ['instagram:90210501'] },
    ],
    [
      'the refusals',
      () =>
        store.decline(
          { keys: ['instagram:@havtaake'], url: 'https://www.instagram.com/havtaake/', reason: 'tea1' },
          NOW,
        ),
      { keys: ['instagram:@havtaake'] },
    ],
    [
      'the review queue, by an address alone',
      () => store.addCandidates('b', [{ url: 'https://instagram.com/havtaake?hl=nb', given: '@havtaake' }], NOW),
      { urls: ['https://www.instagram.com/havtaake/'] },
    ],
    [
      'an import that waits',
      async () => {
        const other = await newBrowser();
        await other.saveCreator(facts(ABOUT));
        const records = await backupOf(other);
        await store.stageImport(
          (async function* () {
            yield records;
          })(),
        );
      },
      { keys: ['instagram:90210501'] },
    ],
  ])('and is only in %s is found there and erased', async (_, keep, by) => {
    await keep();
    expect((await store.recordOf(known(by))).records.length).toBeGreaterThan(0);
    await store.erase(known(by));
    expect(await allText()).not.toMatch(/havtaake|90210501|Havtåke|tea1|calm voice/);
    await expect(store.recordOf(known(by))).rejects.toMatchObject({ code: 'not-found' });
    await expect(store.erase(known(by))).rejects.toMatchObject({ code: 'not-found' });
    expect(await store.erasedAmong(by.keys ?? [])).toEqual(by.keys ?? []);
    // A step with nobody left in it is none.
    expect(await store.undoSteps()).toEqual([]);
  });

  it('under a former handle goes too, and the new owner of the handle stays', async () => {
    const { id } = await store.saveCreator(facts({ accountId: '501', handle: 'old.name' }, 20));
    await store.removeEntries([id], NOW);
    const again = await store.saveCreator(facts({ accountId: '501', handle: 'new.name' }, 21));
    const owner = await store.saveCreator(facts({ accountId: '777', handle: 'old.name' }, 22));
    await store.decline({ keys: ['instagram:501'], url: 'https://www.instagram.com/old.name/', reason: 'price' }, NOW);
    await store.erase(known({ ids: [again.id] }));
    expect(await store.allEntries()).toMatchObject([{ id: owner.id }]);
    expect(await allText()).not.toMatch(/new\.name|instagram:501/);
    expect(await store.undoSteps()).toEqual([]);
    expect(await store.erasedAmong(['instagram:501', 'instagram:@new.name', 'instagram:@old.name'])).toEqual([
      'instagram:501',
      'instagram:@new.name',
    ]);
  });
});

describe('joined profiles that are called by the key of one', () => {
  const KEY = 'instagram:@anna.secret';
  /** sha256sum of the key. */
  const HASH = createHash('sha256').update(KEY).digest('hex');
  const profile = (handle: string, person: string) =>
    ({ ...facts({ handle, url: `https://www.instagram.com/${handle}/` }, 20), person }) as const;

  async function imported(...handles: string[]) {
    const other = await newBrowser();
    for (const handle of handles) await other.saveCreator(profile(handle, KEY));
    return (await backupOf(other)).map((record) =>
      record.kind === 'entry' ? { ...record, value: { ...record.value, person: KEY } } : record,
    );
  }

  it('lose it with that one, in what can be undone too, and stay joined', async () => {
    await importInto(store, await imported('anna.secret', 'anna.tube', 'anna.talk'));
    const tube = (await store.findEntry(['instagram:@anna.tube']))!;
    await store.partProfile(tube.id, NOW);
    await store.removeEntries([tube.id], NOW);
    const secret = (await store.findEntry([KEY]))!;
    await store.erase(known({ ids: [secret.id] }));
    expect(await allText()).not.toContain('anna.secret');
    const steps = await store.undoSteps();
    await store.undo(steps[0]!.id, NOW);
    await store.undo(steps[1]!.id, NOW);
    const left = await store.allEntries();
    expect(left.map(({ profile: { handle } }) => handle).toSorted()).toEqual(['anna.talk', 'anna.tube']);
    expect(await allText()).not.toContain('anna.secret');
  });

  it('get it back by no import', async () => {
    const records = await imported('anna.secret', 'anna.tube', 'anna.talk');
    await importInto(store, records);
    await store.erase(known({ keys: [KEY] }));
    expect((await store.allEntries()).map(({ person }) => person)).toEqual([HASH, HASH]);
    expect(await importInto(store, records)).toMatchObject({ erasedKept: 1, same: 2 });
    expect((await store.allEntries()).map(({ person }) => person)).toEqual([HASH, HASH]);
    expect(await allText()).not.toContain('anna.secret');
  });

  it('of whom one is left is by itself', async () => {
    await importInto(store, await imported('anna.secret', 'anna.tube'));
    await store.erase(known({ keys: [KEY] }));
    expect((await store.allEntries()).map((one) => 'person' in one)).toEqual([false]);
  });
});

it('undoing an import after somebody was erased does not take back that they are', async () => {
  const other = await newBrowser();
  const gone = await other.saveCreator(facts(ABOUT));
  await other.erase(known({ ids: [gone.id] }));
  const { step } = await importInto(store, await backupOf(other));
  const { id } = await store.saveCreator(facts({ ...ABOUT, handle: undefined }));
  await store.erase(known({ ids: [id] }));
  await store.undo(step.id, NOW).catch(() => undefined);
  expect(await store.erasedAmong(['instagram:90210501'])).toEqual(['instagram:90210501']);
});

it('those whom no page has shown for long are told by their last reading', async () => {
  const { id } = await store.saveCreator(facts({ handle: 'long.ago' }, 10));
  await store.saveCreator(facts({ handle: 'lately' }, 21));
  expect(await store.entriesNotSeenSince('2026-11-20')).toEqual([id]);
});
