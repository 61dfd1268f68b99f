import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TARGETS } from '../../../lib/exchange/targets';
import { COLUMNS } from '../../../lib/exchange/columns';
import { tsvWriter } from '../../../lib/exchange/tsv';
import type { PresetId } from '../../../lib/exchange/presets';
import { anyFacts, anyFields, anyLists, anyWords, importText } from './imported-samples';
import { row, toCsv } from './samples';

const FIELDS = [
  { id: 'f1', name: 'Niche', kind: 'text' },
  { id: 'f2', name: '=Fee; "all"', kind: 'number' },
  { id: 'f3', name: 'Seen', kind: 'tick' },
  { id: 'f4', name: 'Look', kind: 'choice' },
] as const;
const WHOLE: PresetId[] = ['excel-nordic', 'excel', 'sheets', 'airtable', 'notion'];

const anyRow = fc.tuple(anyFacts, anyWords, anyLists, anyFields).map(([profile, words, lists, fields]) =>
  row(
    {
      profile: {
        ...profile,
        site: 'instagram',
        reader: { site: 'instagram', version: '1.2.3' },
        seen: { name: 'dom' },
      },
      ...words,
      fields,
    },
    lists,
  ),
);

/** What of a row must come back: all facts but for the posts, and every word of the person's. */
function expected({ entry, lists }: ReturnType<typeof row>) {
  const { tags, status, note, reason, contact, person, quote, answers, authenticity, checklist, typed, profile } =
    entry;
  return {
    profile: { ...profile, recent: [] },
    words: { tags, status, note, reason, contact, person, quote, answers, authenticity, checklist, typed },
    lists,
    fields: FIELDS.flatMap(({ id, name, kind }) =>
      id in entry.fields ? [{ name, kind, value: entry.fields[id] }] : [],
    ),
    savedAt: '2026-11-22T13:00:00.000Z',
    updatedAt: '2026-11-22T13:00:00.000Z',
  };
}

describe('our own file gives back every fact and every word', () => {
  it.each(WHOLE)('%s', (preset) => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 4 }), (rows) => {
        const { rows: read, problems } = importText(toCsv(rows, { preset, fields: FIELDS }));
        expect(problems).toEqual([]);
        expect(read).toEqual(rows.map((one) => expect.objectContaining(expected(one))));
      }),
      { numRuns: 60 },
    );
  });

  it('also out of the clipboard', () => {
    fc.assert(
      fc.property(anyRow, fc.constantFrom('.' as const, ',' as const), (one, decimal) => {
        const { head, lines } = tsvWriter({ decimal, fields: FIELDS });
        expect(importText(head + lines([one])).rows).toEqual([expect.objectContaining(expected(one))]);
      }),
      { numRuns: 60 },
    );
  });
});

it('what was judged comes back as judged elsewhere, and as nothing else', () => {
  const one = row({ note: 'n' });
  one.entry.assessment.tier.tiers = ['nano', 'micro'];
  const [read] = importText(toCsv([one])).rows;
  expect(read?.elsewhere).toEqual({
    tier: 'nano; micro',
    tier_scheme: 'no-guide',
    posts_used: '0',
    posts_left_out: '0',
    method: 'creator-check 1.1.0',
    signs_checked: '0',
  });
});

it('every column is either judged or read back', () => {
  const read: readonly string[] = TARGETS;
  expect(
    COLUMNS.filter(({ holds }) => holds !== 'judged')
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(read.toSorted());
});
