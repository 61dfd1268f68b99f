import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { backupOf, importInto } from './exchange';
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
    await store.erase(id);
    const after = await allText();
    for (const trace of [...TRACES, id]) expect(after).not.toContain(trace);
    // `printf instagram:@havtaake | sha256sum`
    expect(after).toContain('199dd0dd455fe27d03ff729d88bb1a146b5dbbecd446672b56be124a1085ea37');
  });

  it('leaves all others, and what can be undone for them', async () => {
    const { id, other } = await everywhere();
    await store.erase(id);
    expect((await store.allCandidates()).map(({ given }) => given)).toEqual(['@nordlys']);
    const [removal] = await store.undoSteps();
    expect(removal).toMatchObject({ kind: 'remove-entries' });
    await store.undo(removal!.id, NOW);
    expect(await store.allEntries()).toMatchObject([{ id: other, profile: { name: 'Nordlys' }, tags: ['tea'] }]);
  });

  it('of whom is not there is said', async () => {
    await expect(store.erase('nobody')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is told by key', async () => {
    const { id } = await store.saveCreator(facts(ABOUT));
    await store.erase(id);
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
    await store.erase(id);
    expect(await importInto(store, backup)).toMatchObject({ added: 0, same: 1, erasedKept: 1 });
    expect(await allText()).not.toContain('havtaake');
    expect(await importInto(store, backup, true)).toMatchObject({ added: 1, same: 1, erasedKept: 0 });
    expect(await store.findEntry(['instagram:90210501'])).toMatchObject({ profile: { name: 'Havtåke Hansen' } });
    expect(await store.postsOf((await store.findEntry(['instagram:90210501']))!.id)).toHaveLength(1);
    expect(await store.erasedAmong(['instagram:@havtaake'])).toEqual([]);
  });

  it('erases nobody whom the person has', async () => {
    const { id } = await store.saveCreator(facts(ABOUT));
    await store.erase(id);
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
  await store.erase(id);
  await store.saveCreator(facts(ABOUT));
  expect(await store.erasedAmong(['instagram:@havtaake', 'instagram:90210501'])).toEqual([]);
});

it('erasing everything leaves hashes of the erased alone', async () => {
  const { id } = await everywhere();
  await store.erase(id);
  await store.noteBackup(NOW);
  await store.eraseAll();
  const db = await openDB('vett');
  for (const name of db.objectStoreNames) expect(await db.count(name)).toBe(name === 'erased' ? 2 : 0);
  db.close();
});

it('all that is kept of a creator is on one record, and nothing of others', async () => {
  const { id } = await everywhere();
  const list = (await store.allLists())[0]!;
  await store.addToList([id], list.id, NOW);
  const record = await store.recordOf(id);
  expect(record.map(({ kind }) => kind)).toEqual(['list', 'entry', 'post', 'snapshot', 'declined', 'candidate']);
  expect(JSON.stringify(record)).not.toContain('nordlys');
  await expect(store.recordOf('nobody')).rejects.toMatchObject({ code: 'not-found' });
});

it('those whom no page has shown for long are told by their last reading', async () => {
  const { id } = await store.saveCreator(facts({ handle: 'long.ago' }, 10));
  await store.saveCreator(facts({ handle: 'lately' }, 21));
  expect(await store.entriesNotSeenSince('2026-11-20')).toEqual([id]);
});
