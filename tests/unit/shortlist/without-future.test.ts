import { beforeEach, describe, expect, it } from 'vitest';
import type { BackupRecord } from '../../../lib/model/backup';
import type { Entry } from '../../../lib/model/entry';
import { backupOf, importInto, linesOf, newBrowser } from './exchange';
import type { Context } from './open';
import { exact, facts, post } from './samples';

// Imports are of noon on the 28th.

let mine: Context;
let theirs: Context;
beforeEach(async () => {
  mine = await newBrowser();
  theirs = await newBrowser();
});

/** Their backup with other times in its entries. */
async function dated(change: (entry: Entry) => Entry): Promise<BackupRecord[]> {
  return (await backupOf(theirs)).map((record) =>
    record.kind === 'entry' ? { ...record, value: change(record.value) } : record,
  );
}

const readAt = (at: string) => (entry: Entry) => ({ ...entry, profile: { ...entry.profile, readAt: at } });

describe('a file that is dated in the future', () => {
  it.each(['2999-01-01T00:00:00Z', '2062-11-20', '2026-11-28T23:00:00Z'])(
    'is older than the next page that is read: %s',
    async (at) => {
      await theirs.saveCreator(facts({ accountId: '501', followers: exact(100) }, 20));
      await importInto(mine, await dated(readAt(at)));
      const page = { accountId: '501', followers: exact(50_000), readAt: '2026-11-28T13:00:00Z' };
      const saved = await mine.saveCreator({ ...facts(page), now: '2026-11-28T13:00:00Z' });
      expect(saved.profile).toMatchObject({ followers: exact(50_000), readAt: '2026-11-28T13:00:00Z' });
    },
  );

  it('takes the place of nothing that was read after its words were written', async () => {
    await mine.saveCreator(facts({ accountId: '501', followers: exact(50_000) }, 22));
    await theirs.saveCreator(facts({ accountId: '501', followers: exact(100) }, 20));
    const records = await dated(readAt('2999-01-01'));
    await importInto(mine, records);
    expect(await mine.allEntries()).toMatchObject([{ profile: { followers: exact(50_000) } }]);
    const lines = await linesOf(mine);
    await importInto(mine, records);
    expect(await linesOf(mine)).toEqual(lines);
  });

  it('freezes neither verdict, last post, words nor answers', async () => {
    await theirs.saveCreator(facts({ accountId: '501' }, 20));
    const far = '2999-01-01T00:00:00Z';
    await importInto(
      mine,
      await dated((entry) => ({
        ...entry,
        assessment: { ...entry.assessment, judgedAt: far },
        summary: { lastPostAt: far },
        answers: { a: { answer: true, at: far } },
        checklist: { b: { done: true, at: far } },
        authenticity: { answers: [true, true, true, true], at: far },
        changes: { since: '2026-11-19T12:00:00Z', at: far, labels: [] },
        updatedAt: far,
      })),
    );
    const [entry] = await mine.allEntries();
    expect(JSON.stringify(entry)).not.toContain('2999');
    // When it was saved.
    expect(entry?.assessment.judgedAt).toBe('2026-11-20T12:00:00Z');
    expect(entry?.answers).toEqual({ a: { answer: true, at: '2026-11-20T12:00:00Z' } });
    expect(entry?.summary).not.toHaveProperty('lastPostAt');
  });

  it('brings no day that has not been, and posts that a page renews', async () => {
    await theirs.saveCreator(facts({ accountId: '501', recent: [post('a', { likes: exact(1) })] }, 20));
    const far = (await backupOf(theirs)).map((record): BackupRecord => {
      if (record.kind === 'snapshot') return { ...record, value: { ...record.value, day: '2999-01-01' } };
      return record.kind === 'post' ? { ...record, value: { ...record.value, readAt: '2999-01-01' } } : record;
    });
    await importInto(mine, far);
    const page = { accountId: '501', recent: [post('a', { likes: exact(9) })], readAt: '2026-11-28T13:00:00Z' };
    const { id } = await mine.saveCreator({ ...facts(page), now: '2026-11-28T13:00:00Z' });
    expect((await mine.snapshotsOf(id)).map(({ day }) => day)).toEqual(['2026-11-28']);
    expect((await mine.postsOf(id))[0]?.likes).toEqual(exact(9));
  });

  it('does not decide for ever about a candidate', async () => {
    await theirs.addCandidates(
      'b',
      [{ url: 'https://www.instagram.com/a/', key: 'instagram:@a', given: 'a' }],
      '2026-11-20',
    );
    await theirs.decideCandidate((await theirs.allCandidates())[0]!.id, 'kept', '2999-01-01');
    await theirs.decline({ keys: ['instagram:@a'], url: 'https://www.instagram.com/a/', reason: 'x' }, '2999-01-01');
    await importInto(mine, await backupOf(theirs));
    expect((await linesOf(mine)).join()).not.toContain('2999');
    expect(await mine.allCandidates()).toMatchObject([{ state: 'kept', decidedAt: '2026-11-20' }]);
  });
});

it('a creator whose reading is dated in the future by a clock that was wrong is renewed by the next page', async () => {
  const wrong = { accountId: '501', followers: exact(100), readAt: '2999-01-01T00:00:00Z' };
  await mine.saveCreator({ ...facts(wrong), now: '2026-11-20T12:00:00Z' });
  const saved = await mine.saveCreator(facts({ accountId: '501', followers: exact(50_000) }, 28));
  expect(saved.profile).toMatchObject({ followers: exact(50_000), readAt: '2026-11-28T12:00:00Z' });
});

describe('notes of two', () => {
  it.each([
    ['Not ok for kids', 'ok', 'Not ok for kids · ok'],
    ['calm voice', 'calm voice', 'calm voice'],
    ['calm voice · asks 4,000', 'asks 4,000', 'asks 4,000 · calm voice'],
    ['ok', 'calm voice · ok', 'calm voice · ok'],
    ['calm\nvoice', 'voice', 'calm\nvoice · voice'],
    ['', 'ok', 'ok'],
    ['ok', '', 'ok'],
  ])('%j and %j are %j, whoever imports', async (first, second, both) => {
    await mine.saveCreator(facts({ accountId: '501' }, 20, { note: first }));
    await theirs.saveCreator(facts({ accountId: '501' }, 21, { note: second }));
    const records = await backupOf(mine);
    await importInto(mine, await backupOf(theirs));
    await importInto(theirs, records);
    expect((await mine.allEntries()).map(({ note }) => note)).toEqual([both]);
    expect(await linesOf(theirs)).toEqual(await linesOf(mine));
    await importInto(mine, records);
    expect((await mine.allEntries()).map(({ note }) => note)).toEqual([both]);
  });
});
