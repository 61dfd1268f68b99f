import { beforeEach, expect, it } from 'vitest';
import { importRecords } from '../../../../../components/shortlist/exchange/import-records';
import type { Imported } from '../../../../../lib/exchange/csv-import';
import type { Problem } from '../../../../../lib/exchange/row-cells';
import type { BackupRecord } from '../../../../../lib/model/backup';
import { importText } from '../../../exchange/imported-samples';
import { emptyShortlist } from '../../shortlist-store';

beforeEach(emptyShortlist);

const AT = '2026-11-22T12:00:00.000Z';

/** What of these rows comes in, and what is said of the others. */
async function bringIn(rows: Imported[]) {
  const problems: Problem[] = [];
  const records: BackupRecord[] = [];
  for await (const some of importRecords([{ rows }], AT, (problem) => problems.push(problem))) records.push(...some);
  return { problems, entries: records.flatMap((record) => (record.kind === 'entry' ? record.value : [])) };
}

const { rows } = importText('url,notes\nhttps://x.com/kari,a\nhttps://x.com/ola,b\nhttps://x.com/anna,c\n');

it('brings in each row', async () => {
  const { problems, entries } = await bringIn(rows);
  expect(problems).toEqual([]);
  expect(entries.map(({ note }) => note)).toEqual(['a', 'b', 'c']);
});

it.each<[string, (row: Imported) => Imported]>([
  ['is longer than a line', (row) => ({ ...row, words: { ...row.words, note: 'x'.repeat(8_000_000) } })],
  ['has an address that is none', (row) => ({ ...row, profile: { ...row.profile, url: 'https://x.com/a b' } })],
  ['has a price that nobody asks', (row) => ({ ...row, words: { ...row.words, quote: -1 } })],
  ['has a number that is none', (row) => ({ ...row, summary: { medianLikes: Infinity } })],
])('leaves out by its line what no backup could give back: a row that %s', async (_, spoilt) => {
  const { problems, entries } = await bringIn(rows.map((row, at) => (at === 1 ? spoilt(row) : row)));
  expect(problems).toEqual([{ line: 3, column: '', code: 'too-large' }]);
  expect(entries.map(({ note }) => note)).toEqual(['a', 'c']);
});
