import { describe, expect, it } from 'vitest';
import { DEFAULT_COLUMNS, toColumns } from '../../../../../components/shortlist/table/columns';
import { SUGGESTED } from '../../../../../components/shortlist/table/order';
import { toOrder } from '../../../../../components/shortlist/table/remembered';
import { toRoute } from '../../../../../components/shortlist/use-route';
import { comparePage } from '../../../../../components/shortlist/compare-page';
import type { Field } from '../../../../../lib/model/field';

const FIELDS: Field[] = [{ id: 'f1', name: 'Niche', kind: 'text', createdAt: '2026-11-01' }];

describe('columns as they were kept', () => {
  it('stay in their order, the creator first', () => {
    expect(toColumns(['followers', 'creator', 'field:f1', 'tier'], FIELDS)).toEqual([
      'creator',
      'followers',
      'field:f1',
      'tier',
    ]);
  });

  it('lose those that are gone, unknown or named twice', () => {
    expect(toColumns(['field:gone', 'score', 'tier', 'tier'], FIELDS)).toEqual(['creator', 'tier']);
  });

  it('are the usual ones where nothing was kept', () => {
    expect(toColumns(undefined, [])).toEqual(DEFAULT_COLUMNS);
    expect(toColumns('nonsense', [])).toEqual(DEFAULT_COLUMNS);
  });
});

describe('an order as it was kept', () => {
  it('stays, or is the suggested one where its column is gone', () => {
    expect(toOrder({ column: 'field:f1', direction: 'ascending' }, FIELDS)).toEqual({
      column: 'field:f1',
      direction: 'ascending',
    });
    expect(toOrder({ column: 'field:f1', direction: 'ascending' }, [])).toBe(SUGGESTED);
    expect(toOrder({ column: 'tier', direction: 'sideways' }, [])).toBe(SUGGESTED);
    expect(toOrder(null, [])).toBe(SUGGESTED);
  });
});

describe('addresses within the page', () => {
  it('name a view and the creators that it is about', () => {
    expect(toRoute('')).toEqual({ view: 'creators', ids: [] });
    expect(toRoute('#data')).toEqual({ view: 'data', ids: [] });
    expect(toRoute('#compare?ids=a,b%26c')).toEqual({ view: 'compare', ids: ['a', 'b&c'] });
    expect(toRoute('#data?part=backup')).toEqual({ view: 'data', ids: [], part: 'backup' });
    expect(toRoute('#nonsense?ids=')).toEqual({ view: 'creators', ids: [] });
  });

  it('compare two to five', () => {
    expect(comparePage(['a', 'b&c'])).toBe('#compare?ids=a,b%26c');
    expect(comparePage(['a'])).toBeUndefined();
    expect(comparePage(['a', 'b', 'c', 'd', 'e', 'f'])).toBeUndefined();
  });
});
