import { beforeEach, describe, expect, it } from 'vitest';
import type { Count } from '../../../lib/model/count';
import { addChanges } from '../../../lib/shortlist/changes';
import { disclosure, finding, ordinary, VERDICTS } from '../components/disclosure-samples';
import { emptyBrowser, openContext, type Context } from './open';
import { assessment, exact, facts, post } from './samples';

let store: Context;
beforeEach(async () => {
  emptyBrowser();
  store = await openContext();
});

const about = (count: number | Count | 'hidden', day: number, given: object = {}) =>
  facts({ accountId: '501', followers: typeof count === 'number' ? exact(count) : count, ...given }, day);

/** A visit that reads one caption, with the label that was found in it. */
function captioned(day: number, caption: string, label?: string, given: object = {}) {
  const verdict =
    label === undefined ? ordinary() : { ...VERDICTS.clear, findings: [finding('label', caption, label)] };
  return facts({ accountId: '501', recent: [post('p', { caption, ...given })] }, day, {
    assessment: assessment({
      judgedAt: `2026-11-${day}T12:00:00Z`,
      disclosure: disclosure({ posts: [{ id: 'p', verdict }] }),
    }),
  });
}

describe('a creator who is visited again', () => {
  it('is not different at the first save, nor when nothing is', async () => {
    await store.saveCreator(about(12_000, 20, { name: 'Havtåke' }));
    expect(await store.saveCreator(about(12_000, 22, { name: 'Havtåke' }))).not.toHaveProperty('changes');
  });

  it('has other numbers, another name and another handle', async () => {
    await store.saveCreator(about(12_000, 20, { name: 'Havtåke' }));
    const { changes } = await store.saveCreator(about(13_500, 22, { name: 'Havtåke AS', handle: 'havtaake.no' }));
    expect(changes).toEqual({
      since: '2026-11-20T12:00:00Z',
      at: '2026-11-22T12:00:00Z',
      name: ['Havtåke', 'Havtåke AS'],
      handle: ['havtaake', 'havtaake.no'],
      followers: [exact(12_000), exact(13_500)],
      labels: [],
    });
  });

  it('is the same where a number is only told more roughly, and another where it is hidden', async () => {
    await store.saveCreator(about(12_345, 18));
    const rough = { low: 12_000, high: 12_999, value: 12_000 };
    expect(await store.saveCreator(about(rough, 20))).not.toHaveProperty('changes');
    expect((await store.saveCreator(about('hidden', 22))).changes).toMatchObject({ followers: [rough, 'hidden'] });
  });

  it('has labelled a post that was known, or taken a label away', async () => {
    await store.saveCreator(captioned(18, 'Ny kaffe fra Fjordkaffe'));
    const labelled = await store.saveCreator(captioned(20, 'Reklame: Ny kaffe fra Fjordkaffe', 'Reklame'));
    const url = 'https://www.instagram.com/p/p/';
    expect(labelled.changes?.labels).toEqual([{ postId: 'p', url, what: 'added' }]);
    await store.markSeen([labelled.id], '2026-11-21T12:00:00Z');
    const plain = await store.saveCreator(captioned(22, 'Ny kaffe fra Fjordkaffe'));
    expect(plain.changes?.labels).toEqual([{ postId: 'p', url, what: 'removed' }]);
  });

  it('has labelled nothing where the first page cut the caption off, or another market knows the word', async () => {
    await store.saveCreator(captioned(18, 'Ny kaffe…'));
    expect(await store.saveCreator(captioned(19, 'Ny kaffe fra Fjordkaffe. Annonse', 'Annonse'))).not.toHaveProperty(
      'changes',
    );
    await store.saveCreator(captioned(20, 'Sponsored tea', undefined, { id: 'q' }));
    expect(await store.saveCreator(captioned(22, 'Sponsored tea', 'Sponsored', { id: 'q' }))).not.toHaveProperty(
      'changes',
    );
  });

  it('has the platform’s own label now', async () => {
    await store.saveCreator(captioned(18, 'Tea', undefined, { paidLabel: false }));
    const { changes } = await store.saveCreator(captioned(20, 'Tea', undefined, { paidLabel: true }));
    expect(changes?.labels).toMatchObject([{ what: 'added' }]);
  });

  it('keeps what is different until the person has seen it, each as they saw it last', async () => {
    const { id } = await store.saveCreator(about(12_000, 16));
    await store.saveCreator(about(12_500, 18));
    expect((await store.saveCreator(about(13_000, 20))).changes).toMatchObject({
      since: '2026-11-16T12:00:00Z',
      at: '2026-11-20T12:00:00Z',
      followers: [exact(12_000), exact(13_000)],
    });
    await store.markSeen([id], '2026-11-19T12:00:00Z');
    expect((await store.allEntries())[0]).toHaveProperty('changes');
    const before = (await store.allEntries())[0]!;
    await store.markSeen([id, 'gone'], '2026-11-21T12:00:00Z');
    const [seen] = await store.allEntries();
    expect(seen).not.toHaveProperty('changes');
    expect(seen?.updatedAt).toBe(before.updatedAt);
  });
});

it('what has come and gone again is no change', () => {
  const label = (what: 'added' | 'removed') => [{ postId: 'p', url: 'https://www.instagram.com/p/p/', what }];
  const first = { since: '2026-11-16', at: '2026-11-18', name: ['A', 'B'] as [string, string], labels: label('added') };
  const second = {
    since: '2026-11-18',
    at: '2026-11-20',
    name: ['B', 'A'] as [string, string],
    labels: label('removed'),
  };
  expect(addChanges(first, second)).toBeUndefined();
});
