import { describe, expect, it } from 'vitest';
import {
  DEFAULT_ORDER,
  nextOrder,
  searchRows,
  sortRows,
  toRows,
  type Order,
} from '../../../../components/shortlist/rows';
import type { Entry } from '../../../../lib/model/entry';
import { assessment, entry, noRate, profile, rate } from '../samples';

const LISTS = [
  { id: 'l1', name: 'Summer', createdAt: '2026-11-01' },
  { id: 'l2', name: 'Høst', createdAt: '2026-11-02' },
];
const rated = (low: number, median: number) =>
  assessment({ engagement: { ...rate({ low, median }), norms: {}, line: null } });
const ids = (entries: Entry[], order: Order = DEFAULT_ORDER, language = 'en') =>
  sortRows(toRows(entries, LISTS), order, language).map((row) => row.entry.id);

describe('order', () => {
  it('is by the lower end of engagement at first, largest on top, unknown last', () => {
    const entries = [
      entry('unknown', { assessment: assessment({ engagement: noRate() }) }),
      entry('wide', { assessment: rated(1, 9) }),
      entry('sure', { assessment: rated(3, 4) }),
    ];
    expect(ids(entries)).toEqual(['sure', 'wide', 'unknown']);
    expect(ids(entries, { column: 'engagement', direction: 'ascending' })).toEqual(['wide', 'sure', 'unknown']);
  });

  it('puts hidden and unknown followers last both ways', () => {
    const entries = [
      entry('hidden', { profile: profile({ followers: 'hidden' }) }),
      entry('few', { profile: profile({ followers: { low: 900, high: 900 } }) }),
      entry('many', { profile: profile({ followers: { low: 1_200_000, high: 1_299_999 } }) }),
    ];
    expect(ids(entries, { column: 'followers', direction: 'descending' })).toEqual(['many', 'few', 'hidden']);
    expect(ids(entries, { column: 'followers', direction: 'ascending' })).toEqual(['few', 'many', 'hidden']);
  });

  it('reads names as the language does, and numbers in them as numbers', () => {
    const named = (name: string) => entry(name, { profile: profile({ name }) });
    const byName: Order = { column: 'creator', direction: 'ascending' };
    expect(ids([named('Åse'), named('zoe'), named('Anna 10'), named('anna 9')], byName, 'nb')).toEqual([
      'anna 9',
      'Anna 10',
      'zoe',
      'Åse',
    ]);
  });

  it('orders tiers by size, not by spelling', () => {
    const tiered = (id: string, tier: 'nano' | 'mega' | 'macro') =>
      entry(id, { assessment: assessment({ tier: { scheme: 'no-guide', tiers: [tier], others: {} } }) });
    const entries = [tiered('b', 'macro'), tiered('a', 'nano'), tiered('c', 'mega')];
    expect(ids(entries, { column: 'tier', direction: 'ascending' })).toEqual(['a', 'b', 'c']);
  });

  it('tells equals apart by when they were saved, latest first', () => {
    const entries = [
      entry('old', { savedAt: '2026-11-01T12:00:00Z' }),
      entry('new', { savedAt: '2026-11-09T12:00:00Z' }),
    ];
    expect(ids(entries)).toEqual(['new', 'old']);
  });

  it('starts numbers with the largest and words with A; a second press turns round', () => {
    expect(nextOrder(DEFAULT_ORDER, 'followers')).toEqual({ column: 'followers', direction: 'descending' });
    expect(nextOrder(DEFAULT_ORDER, 'creator')).toEqual({ column: 'creator', direction: 'ascending' });
    expect(nextOrder(DEFAULT_ORDER, 'engagement')).toEqual({ column: 'engagement', direction: 'ascending' });
  });
});

describe('search', () => {
  const rows = toRows(
    [
      entry('tea', { note: 'Calm Voice', lists: ['l2'] }),
      entry('snow', { profile: profile({ name: 'Fjellhagen', handle: 'snow.garden' }) }),
    ],
    LISTS,
  );
  it.each([
    ['', ['tea', 'snow']],
    ['calm', ['tea']],
    ['HØST', ['tea']],
    ['@snow', ['snow']],
    ['fjell garden', ['snow']],
    ['fjell calm', []],
    ['.*', []],
  ])('for %j finds %j', (query, found) => {
    expect(searchRows(rows, query).map((row) => row.entry.id)).toEqual(found);
  });
});
