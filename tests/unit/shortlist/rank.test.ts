import { expect, it } from 'vitest';
import type { Assessment } from '../../../lib/model/assessment';
import { rankOf } from '../../../lib/shortlist/rank';
import { rate } from '../components/samples';
import { emptyBrowser, openContext } from './open';
import { assessment, facts } from './samples';

const rated = (low: number, verdict: 'meets' | 'unclear' | 'below' | undefined, given: Partial<Assessment> = {}) =>
  assessment({
    engagement: { ...rate({ low }), norms: {}, line: verdict ? { percent: 3, verdict, over: 1, of: 2 } : null },
    ...given,
  });
const unmet = (notMet: number): Partial<Assessment> => ({
  requirements: { list: 'l', met: 0, notMet, open: 0, each: [] },
});
const unusual: Partial<Assessment> = {
  signs: { ...assessment().signs, level: 'one-thing-to-check', unusual: ['tooEven'] },
};

it('the first creators are those that miss the fewest requirements, then by signs, by the line, by the lower end', async () => {
  emptyBrowser();
  const store = await openContext();
  const inOrder = {
    best: rated(5, 'meets', unmet(0)),
    lower: rated(4, 'meets', unmet(0)),
    unclear: rated(9, 'unclear'),
    below: rated(9, 'below'),
    noline: rated(9, undefined),
    unrated: assessment(),
    odd: rated(9, 'meets', unusual),
    misses: rated(9, 'meets', unmet(1)),
    missestwo: rated(9, 'meets', unmet(2)),
  };
  for (const [handle, judged] of Object.entries(inOrder).toReversed()) {
    await store.saveCreator(facts({ handle }, 22, { assessment: judged }));
  }
  const first = await store.firstEntries(20);
  expect(first.map(({ profile }) => profile.handle)).toEqual(Object.keys(inOrder));
  const [best] = first;
  expect(best && rankOf(best).slice(0, 4)).toEqual([0, 0, 0, -5]);
  expect(await store.firstEntries(2)).toHaveLength(2);
});

it('of those that nothing tells apart the latest saved comes first', async () => {
  emptyBrowser();
  const store = await openContext();
  for (const day of [21, 23, 20, 22]) await store.saveCreator(facts({ handle: `day${day}` }, day));
  const handles = (await store.firstEntries(4)).map(({ profile }) => profile.handle);
  expect(handles).toEqual(['day23', 'day22', 'day21', 'day20']);
});
