import { toRow, type Row } from '../../../../../components/shortlist/table/row';
import type { Entry } from '../../../../../lib/model/entry';
import { assessment, entry, rate } from '../../samples';

/** Rows of invented creators, by id. */
export function rowsOf(given: Record<string, Partial<Entry>>): Row[] {
  return Object.entries(given).map(([id, part]) => toRow(entry(id, part)));
}

/** A verdict with this engagement, and how it stands against the reference line. */
export function rated(low: number, verdict?: 'meets' | 'below' | 'unclear'): Entry['assessment'] {
  const line = verdict ? { percent: 3, verdict, over: 5, of: 12 } : null;
  return assessment({ engagement: { ...rate({ low, median: low + 1, high: low + 2 }), norms: {}, line } });
}
