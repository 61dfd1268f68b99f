import { describe, expect, it } from 'vitest';
import { idsOf, passing, toCreators } from '../../../../../components/shortlist/table/creators';
import { profile } from '../../samples';
import { rowsOf } from './rows';

const followed = (site: 'youtube' | 'tiktok' | 'instagram', n: number) => ({
  profile: profile({ site, followers: { low: n, high: n } }),
});

const rows = rowsOf({
  small: { ...followed('tiktok', 100), person: 'p' },
  alone: followed('youtube', 50),
  big: { ...followed('instagram', 900), person: 'p' },
  half: { ...followed('tiktok', 5), person: 'q' },
});

describe('joined profiles', () => {
  it('are one line, where the profile with most followers stands', () => {
    const creators = toCreators(rows);
    expect(creators.map(({ row }) => row.id)).toEqual(['alone', 'big', 'half']);
    expect(creators[1]?.others.map(({ id }) => id)).toEqual(['small']);
  });

  it('are shown, all of them, when one passes the filter', () => {
    const creators = passing(toCreators(rows), ({ site }) => site === 'tiktok');
    expect(creators.map(({ row }) => row.id)).toEqual(['big', 'half']);
    expect(idsOf(creators)).toEqual(['big', 'small', 'half']);
  });

  it('of which only one is left are a line like any other', () => {
    expect(toCreators(rows)[2]?.others).toEqual([]);
  });
});
