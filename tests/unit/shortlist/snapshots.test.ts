import { beforeEach, expect, it } from 'vitest';
import { rate } from '../components/samples';
import { emptyBrowser, openContext, type Context } from './open';
import { assessment, exact, facts } from './samples';

let store: Context;
beforeEach(async () => {
  emptyBrowser();
  store = await openContext();
});

it('hold what was true on the day of the reading', async () => {
  const rated = assessment({
    engagement: { ...rate({ median: 4.1, low: 3.2, high: 5 }), norms: {}, line: null },
  });
  const { id } = await store.saveCreator(
    facts({ followers: exact(12_000), following: exact(80), postCount: exact(31) }, 22, { assessment: rated }),
  );
  expect(await store.snapshotsOf(id)).toEqual([
    {
      entryId: id,
      day: '2026-11-22',
      at: '2026-11-22T12:00:00Z',
      followers: exact(12_000),
      following: exact(80),
      postCount: exact(31),
      engagement: { median: 4.1, low: 3.2, high: 5 },
      tiers: ['micro'],
      method: 'creator-check 1.0.0',
    },
  ]);
});

it('are one a day at most: the later one, with what only the earlier one knew', async () => {
  const at = (hour: string) => ({ readAt: `2026-11-22T${hour}:00:00Z` });
  await store.saveCreator(facts({ ...at('06'), followers: exact(12_000), following: exact(80) }));
  await store.saveCreator(facts({ ...at('23'), followers: exact(12_100) }));
  const { id } = await store.saveCreator(facts({ readAt: '2026-11-23T00:30:00Z', followers: exact(12_200) }, 23));
  expect(await store.snapshotsOf(id)).toMatchObject([
    { day: '2026-11-22', followers: exact(12_100), following: exact(80) },
    { day: '2026-11-23', followers: exact(12_200) },
  ]);
});

it('go by the UTC day, whatever the zone of the time', async () => {
  const { id } = await store.saveCreator(facts({ readAt: '2026-11-22T01:00:00+02:00' }));
  expect((await store.snapshotsOf(id)).map(({ day }) => day)).toEqual(['2026-11-21']);
});

it('do not turn an unknown number into one', async () => {
  const { id } = await store.saveCreator(facts({ followers: 'hidden' }));
  const [snapshot] = await store.snapshotsOf(id);
  expect(snapshot).toMatchObject({ followers: 'hidden' });
  expect(snapshot).not.toHaveProperty('following');
  expect(snapshot).not.toHaveProperty('engagement');
});
