import { describe, expect, it, vi } from 'vitest';
import { toCreators } from '../../../../../components/shortlist/table/creators';
import {
  latestFirst,
  learningWords,
  nextOrder,
  sortCreators,
  SUGGESTED,
  type Order,
} from '../../../../../components/shortlist/table/order';
import type { Row } from '../../../../../components/shortlist/table/row';
import { TextOrder } from '../../../../../components/shortlist/table/text-order';
import { STAGES } from '../../../../../lib/model/names';
import { assessment, noRate, profile } from '../../samples';
import { rated, rowsOf } from './rows';

const LISTS = new Map([
  ['l1', 'Summer'],
  ['l2', 'Autumn'],
]);

function ids(rows: readonly Row[], order: Order, language = 'en'): string[] {
  const names = { lists: LISTS, stages: STAGES, texts: new TextOrder(language) };
  return sortCreators(toCreators(latestFirst(rows)), order, names).map(({ row }) => row.id);
}

const requirements = (notMet: number) => ({ list: 'Summer', met: 3, notMet, open: 0, each: [] });
const signs = (...unusual: ('jump' | 'tooEven')[]) => ({ ...assessment().signs, unusual, checked: 4 });

describe('the suggested order', () => {
  it('puts fewer unmet requirements first, then fewer unusual signs, then the line, then the lower end of engagement', () => {
    const rows = rowsOf({
      unmet: { assessment: { ...rated(9, 'meets'), requirements: requirements(1) } },
      odd: { assessment: { ...rated(8, 'meets'), signs: signs('jump') } },
      below: { assessment: rated(2, 'below') },
      unclear: { assessment: rated(2.5, 'unclear') },
      high: { assessment: rated(5, 'meets') },
      low: { assessment: rated(4, 'meets') },
      unrated: { assessment: assessment({ engagement: noRate() }) },
    });
    expect(ids(rows, SUGGESTED)).toEqual(['high', 'low', 'unclear', 'below', 'unrated', 'odd', 'unmet']);
  });

  it('counts as no requirement at all a list that was not chosen', () => {
    const rows = rowsOf({
      chosen: { assessment: { ...rated(3, 'meets'), requirements: requirements(0) } },
      none: { assessment: rated(4, 'meets') },
    });
    expect(ids(rows, SUGGESTED)).toEqual(['none', 'chosen']);
  });
});

describe('a column', () => {
  it('puts hidden and unknown followers last both ways', () => {
    const rows = rowsOf({
      hidden: { profile: profile({ followers: 'hidden' }) },
      few: { profile: profile({ followers: { low: 900, high: 900 } }) },
      many: { profile: profile({ followers: { low: 1_200_000, high: 1_299_999 } }) },
    });
    expect(ids(rows, { column: 'followers', direction: 'descending' })).toEqual(['many', 'few', 'hidden']);
    expect(ids(rows, { column: 'followers', direction: 'ascending' })).toEqual(['few', 'many', 'hidden']);
  });

  it('is ordered by what is certain of a rate', () => {
    const rows = rowsOf({ wide: { assessment: rated(1) }, sure: { assessment: rated(3) } });
    expect(ids(rows, { column: 'engagement', direction: 'descending' })).toEqual(['sure', 'wide']);
  });

  it('reads names as the language does, and numbers in them as numbers', () => {
    const rows = rowsOf(
      Object.fromEntries(['Åse', 'zoe', 'Anna 10', 'anna 9'].map((name) => [name, { profile: profile({ name }) }])),
    );
    const byName: Order = { column: 'creator', direction: 'ascending' };
    expect(ids(rows, byName, 'nb')).toEqual(['anna 9', 'Anna 10', 'zoe', 'Åse']);
    expect(ids(rows, byName, 'en')).toEqual(['anna 9', 'Anna 10', 'Åse', 'zoe']);
    expect(ids(rows, { ...byName, direction: 'descending' }, 'nb')).toEqual(['Åse', 'zoe', 'Anna 10', 'anna 9']);
  });

  it('orders tiers by size and stages by their order, not by spelling', () => {
    const tiered = (tier: 'nano' | 'mega' | 'macro', status: string) => ({
      assessment: assessment({ tier: { scheme: 'no-guide', tiers: [tier], others: {} } }),
      status,
    });
    const rows = rowsOf({ a: tiered('macro', 'approved'), b: tiered('nano', ''), c: tiered('mega', 'contacted') });
    expect(ids(rows, { column: 'tier', direction: 'ascending' })).toEqual(['b', 'a', 'c']);
    expect(ids(rows, { column: 'status', direction: 'ascending' })).toEqual(['b', 'c', 'a']);
  });

  it('orders lists by their names', () => {
    const rows = rowsOf({ s: { lists: ['l1'] }, a: { lists: ['l2'] }, none: { lists: [] } });
    expect(ids(rows, { column: 'lists', direction: 'ascending' })).toEqual(['a', 's', 'none']);
  });

  it('orders a field of the person’s own by its kind', () => {
    const rows = rowsOf({
      ten: { fields: { f: 10 } },
      nine: { fields: { f: 9 } },
      none: { fields: {} },
      no: { fields: { t: false, w: 'b' } },
      yes: { fields: { t: true, w: 'a' } },
    });
    expect(ids(rows, { column: 'field:f', direction: 'ascending' }).slice(0, 2)).toEqual(['nine', 'ten']);
    expect(ids(rows, { column: 'field:t', direction: 'descending' }).slice(0, 2)).toEqual(['yes', 'no']);
    expect(ids(rows, { column: 'field:w', direction: 'ascending' }).slice(0, 2)).toEqual(['yes', 'no']);
  });

  it('tells equals apart by when they were saved, the latest first', () => {
    const rows = rowsOf({ old: { savedAt: '2026-11-01T12:00:00Z' }, new: { savedAt: '2026-11-09T12:00:00Z' } });
    expect(ids(rows, { column: 'platform', direction: 'ascending' })).toEqual(['new', 'old']);
    expect(ids(rows, { column: 'platform', direction: 'descending' })).toEqual(['new', 'old']);
  });

  it('starts numbers with the largest and words with A; a second press turns round', () => {
    expect(nextOrder(SUGGESTED, 'followers')).toEqual({ column: 'followers', direction: 'descending' });
    expect(nextOrder(SUGGESTED, 'creator')).toEqual({ column: 'creator', direction: 'ascending' });
    expect(nextOrder({ column: 'creator', direction: 'ascending' }, 'creator').direction).toBe('descending');
    expect(nextOrder({ column: 'followers', direction: 'descending' }, 'followers').direction).toBe('ascending');
  });
});

describe('texts that arrive later', () => {
  it('find their place among those that are there', () => {
    const texts = new TextOrder('nb');
    texts.add(['Mai', 'Åse']);
    texts.add(['Bo 10', 'Bo 9', 'Zoe', 'Mai']);
    const sorted = ['Bo 9', 'Bo 10', 'Mai', 'Zoe', 'Åse'];
    expect(sorted.map((text) => texts.placeOf(text))).toEqual([0, 1, 2, 3, 4]);
    expect(texts.placeOf('nobody')).toBeUndefined();
  });
});

describe('learning the words of columns', () => {
  it('goes step by step where there are many, and leaves nothing to compare for whoever sorts then', () => {
    const name = (n: number) => `Creator ${(n * 7) % 2_500}`;
    const rows = rowsOf(
      Object.fromEntries(Array.from({ length: 2_500 }, (_, n) => [`c${n}`, { profile: profile({ name: name(n) }) }])),
    );
    const names = { lists: LISTS, stages: STAGES, texts: new TextOrder('en') };
    expect([...learningWords(rows, ['followers', 'creator'], names)]).toHaveLength(2);
    const add = vi.spyOn(names.texts, 'add');
    const sorted = sortCreators(toCreators(rows), { column: 'creator', direction: 'ascending' }, names);
    expect(add).not.toHaveBeenCalled();
    expect(sorted.slice(0, 3).map(({ row }) => row.name)).toEqual(['Creator 0', 'Creator 1', 'Creator 2']);
    expect(sorted.at(-1)?.row.name).toBe('Creator 2499');
    expect([...learningWords(rows, ['creator'], names)]).toEqual([]);
  });

  it('goes step by step also where all words are known: looking through many rows takes long as well', () => {
    const [row] = rowsOf({ one: {} });
    if (!row) throw new Error('no row');
    const names = { lists: LISTS, stages: STAGES, texts: new TextOrder('en') };
    const rows = Array.from({ length: 100_000 }, () => row);
    expect([...learningWords(rows, ['creator'], names)].length).toBeGreaterThanOrEqual(5);
  });
});
