import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseSaidCount } from '../../lib/counts/parse-said';
import { isSite, readRows } from '../tools/vet/counts';

const file = fileURLToPath(new URL('../../../shared/corpus/numbers.tsv', import.meta.url));

// How wide the count may be. YouTube's full subscriber numbers are cut to three digits (decisions.md 1) though the rows call
// them exact; a row that knows the exact number of Facebook or Instagram gives the half of the envelope it lies in.
function widest(low: number, high: number, site: string, note: string): number {
  if (note.startsWith('subscribers; exact')) return Math.max(1, 10 ** (String(low).length - 3)) - 1;
  return note.includes('cut off') || note.includes('after the word') ? widestOf(site, high - low + 1) : high - low;
}

function widestOf(site: string, step: number): number {
  return (site === 'youtube' ? step : step * 1.5) - 1;
}

if (!existsSync(file)) {
  it('corpus not here: no recorded number was tried', () => expect(existsSync(file)).toBe(false));
} else {
  const rows = readRows(file);
  describe('recorded numbers', () => {
    it('are there', () => expect(rows.length).toBeGreaterThanOrEqual(870));

    it.each(rows.map((row, index) => ({ ...row, index })))('$index $site $language $text', (row) => {
      const { site, language, text, cells } = row;
      if (!isSite(site)) throw new Error(`no such site: ${site}`);
      const low = Number(cells.low);
      const high = Number(cells.high);
      const count = parseSaidCount(text, { site, language });
      if (!count) throw new Error('not understood');
      const truth = cells.exact ? Number(cells.exact) : low;
      expect(count.low).toBeLessThanOrEqual(truth);
      expect(count.high).toBeGreaterThanOrEqual(truth);
      expect(count.low).toBeLessThanOrEqual(low);
      expect(count.high).toBeGreaterThanOrEqual(high);
      expect(count.high - count.low).toBeLessThanOrEqual(widest(low, high, site, cells.note ?? ''));
    });
  });
}
