import { beforeEach, describe, expect, it } from 'vitest';
import { emptyBrowser, openContext, type Context } from './open';
import { facts } from './samples';

const MONDAY = '2026-11-23T09:00:00Z';
const TUESDAY = '2026-11-24T09:00:00Z';

let store: Context;
beforeEach(async () => {
  emptyBrowser();
  store = await openContext();
});

describe('the person’s own fields', () => {
  it('are made, renamed, and have a name each', async () => {
    const size = await store.createField('  Size ', 'choice', ['S', 'M'], MONDAY);
    expect(size).toMatchObject({ name: 'Size', kind: 'choice', choices: ['S', 'M'] });
    await expect(store.createField('SIZE', 'text', undefined, TUESDAY)).rejects.toMatchObject({ code: 'name-taken' });
    const fee = await store.createField('Fee', 'number', ['ignored'], TUESDAY);
    expect(fee).not.toHaveProperty('choices');
    await expect(store.changeField(fee.id, { name: 'size' })).rejects.toMatchObject({ code: 'name-taken' });
    expect(await store.changeField(size.id, { choices: ['S', 'M', 'L'] })).toMatchObject({ choices: ['S', 'M', 'L'] });
    expect((await store.allFields()).map(({ name }) => name)).toEqual(['Size', 'Fee']);
    await expect(store.changeField('gone', { name: 'x' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('have names that a backup can hold', async () => {
    await expect(store.createField(' ', 'text', undefined, MONDAY)).rejects.toMatchObject({ code: 'unknown' });
    await expect(store.createField('x'.repeat(201), 'text', undefined, MONDAY)).rejects.toMatchObject({
      code: 'unknown',
    });
    const field = await store.createField('x'.repeat(200), 'text', undefined, MONDAY);
    await expect(store.changeField(field.id, { name: 'y'.repeat(201) })).rejects.toMatchObject({ code: 'unknown' });
    expect(await store.allFields()).toEqual([field]);
  });

  it('hold what the kind allows, until it is taken back', async () => {
    const { id } = await store.saveCreator(facts({}));
    const fee = await store.createField('Fee', 'number', undefined, MONDAY);
    const sent = await store.createField('Sent', 'tick', undefined, MONDAY);
    await store.setField(id, fee.id, 0, MONDAY);
    await store.setField(id, sent.id, true, TUESDAY);
    expect((await store.allEntries())[0]).toMatchObject({
      fields: { [fee.id]: 0, [sent.id]: true },
      updatedAt: TUESDAY,
    });
    await expect(store.setField(id, fee.id, 'much', TUESDAY)).rejects.toMatchObject({ code: 'unknown' });
    await expect(store.setField(id, 'gone', 1, TUESDAY)).rejects.toMatchObject({ code: 'not-found' });
    await expect(store.setField('gone', fee.id, 1, TUESDAY)).rejects.toMatchObject({ code: 'not-found' });
    await store.setField(id, fee.id, null, TUESDAY);
    expect((await store.allEntries())[0]?.fields).toEqual({ [sent.id]: true });
  });

  it('and contacts outlive new facts', async () => {
    const { id } = await store.saveCreator(facts({}, 20));
    const field = await store.createField('Agency', 'text', undefined, MONDAY);
    await store.setField(id, field.id, 'Fjord', MONDAY);
    await store.setContact(id, ' post@havtaake.example ', MONDAY);
    await store.setStatus([id], 'contacted', undefined, MONDAY);
    expect(await store.saveCreator(facts({ name: 'Havtåke' }, 25))).toMatchObject({
      fields: { [field.id]: 'Fjord' },
      contact: 'post@havtaake.example',
      status: 'contacted',
    });
    expect(await store.setContact(id, ' ', TUESDAY)).not.toHaveProperty('contact');
  });
});

describe('lists', () => {
  it('are renamed, with a name each', async () => {
    const summer = await store.createList('Summer', MONDAY);
    await store.createList('Winter', TUESDAY);
    expect(await store.renameList(summer.id, '  Late  summer ')).toEqual({ ...summer, name: 'Late summer' });
    expect(await store.renameList(summer.id, 'LATE SUMMER')).toMatchObject({ name: 'LATE SUMMER' });
    await expect(store.renameList(summer.id, 'winter')).rejects.toMatchObject({ code: 'name-taken' });
    await expect(store.renameList('gone', 'Spring')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are taken away, and the creators stay', async () => {
    const summer = await store.createList('Summer', MONDAY);
    await store.saveCreator(facts({}, 22, { list: summer.id }));
    expect(await store.removeList(summer.id, TUESDAY)).toMatchObject({ kind: 'remove-list', count: 1 });
    expect(await store.allEntries()).toMatchObject([{ lists: [] }]);
    await expect(store.removeList(summer.id, TUESDAY)).rejects.toMatchObject({ code: 'not-found' });
  });
});

it('views are kept, replaced and taken away', async () => {
  const view = {
    id: 'v1',
    name: 'Meets',
    columns: ['creator'],
    order: { column: 'creator', direction: 'ascending' as const },
    filter: { text: 'tea' },
    createdAt: MONDAY,
  };
  await store.keepView(view);
  await expect(store.keepView({ ...view, id: 'v3', name: 'x'.repeat(201) })).rejects.toMatchObject({ code: 'unknown' });
  await store.keepView({ ...view, id: 'v2', name: ' Later ', createdAt: TUESDAY });
  await store.keepView({ ...view, columns: ['creator', 'tier'] });
  expect(await store.allViews()).toMatchObject([{ columns: ['creator', 'tier'] }, { name: 'Later' }]);
  await store.removeView('v1');
  expect(await store.allViews()).toHaveLength(1);
});

describe('those who were declined', () => {
  it('are known again by any key, the last time first', async () => {
    const about = { keys: ['instagram:501', 'instagram:@havtaake'], url: 'https://www.instagram.com/havtaake/' };
    await store.decline({ ...about, reason: 'price' }, MONDAY);
    const second = await store.decline({ ...about, name: 'Havtåke', reason: 'too few local followers' }, TUESDAY);
    expect((await store.declinedWithKeys(['instagram:@havtaake'])).map(({ reason }) => reason)).toEqual([
      'too few local followers',
      'price',
    ]);
    await store.forgetDeclined(second.id);
    expect(await store.allDeclined()).toMatchObject([{ reason: 'price', at: MONDAY }]);
    expect(await store.declinedWithKeys(['instagram:@nobody'])).toEqual([]);
  });
});

describe('the review queue', () => {
  const given = (handle: string) => ({
    url: `https://www.instagram.com/${handle}/`,
    key: `instagram:@${handle}`,
    given: `@${handle}`,
  });

  it('takes nobody twice, and knows who is saved or was declined', async () => {
    await store.saveCreator(facts({ handle: 'anna' }));
    await store.decline({ keys: ['instagram:@bo'], url: 'https://www.instagram.com/bo/', reason: 'price' }, MONDAY);
    const video = { url: 'https://www.youtube.com/c/Fjord', given: 'Fjord' };
    expect(
      await store.addCandidates('monday', [given('anna'), given('bo'), given('carl'), given('carl'), video], MONDAY),
    ).toEqual({ added: 2, known: 3 });
    expect(await store.addCandidates('tuesday', [video, given('dina')], TUESDAY)).toEqual({ added: 1, known: 1 });
    expect((await store.allCandidates()).map(({ given: text, state }) => `${text} ${state}`)).toEqual([
      '@anna kept',
      '@bo declined',
      '@carl waiting',
      'Fjord waiting',
      '@dina waiting',
    ]);
  });

  it('remembers what was decided, and takes it back', async () => {
    await store.addCandidates('monday', [given('anna')], MONDAY);
    const { id } = (await store.candidateWithKeys(['instagram:501', 'instagram:@anna']))!;
    expect(await store.decideCandidate(id, 'later', TUESDAY)).toMatchObject({ state: 'later', decidedAt: TUESDAY });
    expect(await store.decideCandidate(id, 'waiting', TUESDAY)).not.toHaveProperty('decidedAt');
    await expect(store.decideCandidate('gone', 'kept', TUESDAY)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('lets go of what was pasted together', async () => {
    await store.addCandidates('monday', [given('anna'), given('bo')], MONDAY);
    await store.addCandidates('tuesday', [given('carl')], TUESDAY);
    await store.removeBatch('monday');
    expect((await store.allCandidates()).map(({ given: text }) => text)).toEqual(['@carl']);
  });
});

describe('reading', () => {
  it('gives every creator in batches, with the share that is done', async () => {
    for (const handle of ['a', 'b', 'c', 'd', 'e']) await store.saveCreator(facts({ handle }));
    const shares: number[] = [];
    const sizes: number[] = [];
    for await (const batch of store.entryBatches(2, { onProgress: (share) => shares.push(share) }))
      sizes.push(batch.length);
    expect(sizes).toEqual([2, 2, 1]);
    expect(shares).toEqual([0, 0.4, 0.8, 1]);
    const stopped = store.entryBatches(2, { signal: AbortSignal.abort() });
    await expect(stopped.next()).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('gives creators by their ids, in that order, without those that are gone', async () => {
    const [a, b] = [await store.saveCreator(facts({ handle: 'a' })), await store.saveCreator(facts({ handle: 'b' }))];
    expect((await store.entriesWithIds([b.id, 'gone', a.id])).map(({ id }) => id)).toEqual([b.id, a.id]);
  });
});

it('the last backup is remembered', async () => {
  expect(await store.lastBackup()).toBeUndefined();
  await store.noteBackup(MONDAY);
  expect(await store.lastBackup()).toBe(MONDAY);
  expect(await store.storageHealth()).toMatchObject({ entries: 0, posts: 0, lastBackup: MONDAY });
});
