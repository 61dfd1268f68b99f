import { describe, expect, it } from 'vitest';
import { toXlsx } from '../../../lib/exchange/xlsx';
import { SheetRows, columnLetters } from '../../../lib/exchange/xlsx-sheet';
import { readWorkbook } from './read-workbook';
import { row } from './samples';

const NICHE = { id: 'f1', name: 'Niche', kind: 'text' } as const;
const SCORE = { id: 'f2', name: 'Score', kind: 'number' } as const;

async function sheetOf(...rows: ReturnType<typeof row>[]) {
  return readWorkbook(await toXlsx([rows], { fields: [NICHE, SCORE] }));
}

describe('a cell', () => {
  it('is a number, a day, a yes or a text, as what it holds is', async () => {
    const { at } = await sheetOf(
      row({
        profile: { followers: { low: 9_500, high: 10_999, value: 10_000 }, verified: true, handle: '007' },
        summary: { lastPostAt: '2026-11-20' },
        savedAt: '2026-11-22T18:00:00+01:00',
        note: '12',
        quote: 0.5,
        fields: { f1: '5', f2: 4.5 },
      }),
    );
    expect(at('followers', 2)).toEqual({ type: '', text: '10000', style: '0' });
    expect(at('verified', 2)).toEqual({ type: 'b', text: '1', style: '5' });
    expect(at('handle', 2)).toEqual({ type: 'inlineStr', text: '007', style: '0' });
    // Days since 1899-12-30, as every spreadsheet counts them.
    expect(at('last_post_at', 2)).toEqual({ type: '', text: '46346', style: '3' });
    expect(at('saved_at', 2)).toMatchObject({ type: '', style: '2' });
    expect(Number(at('saved_at', 2)?.text)).toBeCloseTo(46_348 + 17 / 24, 9);
    expect(at('note', 2)).toMatchObject({ type: 'inlineStr', text: '12' });
    expect(at('quote', 2)).toMatchObject({ type: '', text: '0.5' });
    expect(at('own_text: Niche', 2)).toMatchObject({ type: 'inlineStr', text: '5' });
    expect(at('own_number: Score', 2)).toMatchObject({ type: '', text: '4.5' });
  });

  it('has a moment with its thousandths, and shows them', async () => {
    const { at, parts } = await sheetOf(row({ savedAt: '2026-11-22T23:59:59.700Z' }));
    expect(Number(at('saved_at', 2)?.text)).toBeCloseTo(46_348 + 86_399.7 / 86_400, 9);
    expect(parts['xl/styles.xml']).toContain('formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss.000"');
  });

  it('is left out where nothing is known', async () => {
    const { at } = await sheetOf(row({ savedAt: 'yesterday', quote: NaN }));
    for (const column of ['followers', 'verified', 'name', 'saved_at', 'quote']) expect(at(column, 2)).toBeUndefined();
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['<b>&"</b>', '<b>&"</b>'],
    ['a\r\nb\rc\td', 'a\nb\nc\td'],
    ['nul \0 bell \u0007 half \ud83c none \uffff', 'nul \ufffd bell \ufffd half \ufffd none \ufffd'],
    ['\u202Egnp.exe', '\u202Egnp.exe'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['_x0041_', '_x005F_x0041_'],
    [']]><!--', ']]><!--'],
    ['a'.repeat(32_768), `${'a'.repeat(32_766)}…`],
    ['a'.repeat(32_767), 'a'.repeat(32_767)],
    [`${'a'.repeat(32_765)}🍄🍄`, `${'a'.repeat(32_765)}…`],
  ])('holds %j harmlessly', async (note, written) => {
    const { at, sheet } = await sheetOf(row({ note }));
    expect(at('note', 2)?.text).toBe(written);
    expect(sheet.querySelectorAll('f')).toHaveLength(0);
  });
});

describe('a sheet', () => {
  it('keeps its header in sight, with a filter over everything', async () => {
    const { sheet, parts, cells } = await sheetOf(row(), row(), row());
    expect(cells.get('A1')).toEqual({ type: 'inlineStr', text: 'platform', style: '1' });
    expect(sheet.querySelector('pane')?.getAttribute('state')).toBe('frozen');
    expect(sheet.querySelector('pane')?.getAttribute('ySplit')).toBe('1');
    const last = columnLetters(sheet.querySelectorAll('row[r="1"] c').length - 1);
    expect(sheet.querySelector('autoFilter')?.getAttribute('ref')).toBe(`A1:${last}4`);
    expect(parts['xl/workbook.xml']).toContain(`Shortlist!$A$1:$${last}$4<`);
  });

  it('links to the creator, and to nothing but the web', async () => {
    const url = 'https://www.example.com/?a=1&b="2"';
    const { parts, sheet, at } = await sheetOf(
      row(),
      row({ profile: { url: 'javascript:alert(1)' } }),
      row({ profile: { url } }),
    );
    const links = [...sheet.querySelectorAll('hyperlink')].map((link) => link.getAttribute('ref'));
    expect(links).toEqual(['D2', 'D4']);
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain(
      'Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.example.com/?a=1&amp;b=%222%22" TargetMode="External"',
    );
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).not.toContain('javascript');
    expect(at('url', 3)).toMatchObject({ text: 'javascript:alert(1)', style: '0' });
    expect(at('url', 4)).toMatchObject({ text: url, style: '4' });
  });

  it('has no more links than a spreadsheet follows', () => {
    const rows = new SheetRows([{ name: 'url', holds: 'fact', shows: 'link', cell: () => 'https://www.example.com/' }]);
    const xml = rows.lines(Array.from({ length: 65_001 }, () => row()));
    expect(rows.links).toHaveLength(65_000);
    expect(rows.links.at(-1)?.cell).toBe('A65001');
    expect(xml).toContain('<c r="A65002" t="inlineStr" s="0">');
  });

  it('has its header also without any creator', async () => {
    const { sheet } = await readWorkbook(await toXlsx([]));
    expect(sheet.querySelectorAll('row')).toHaveLength(1);
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is called %s', (at, letters) => expect(columnLetters(at)).toBe(letters));

describe('a workbook', () => {
  it('is the same file for the same creators, in whatever batches they come', async () => {
    const rows = [row(), row({ note: 'a' }), row({ note: 'b' })];
    const bytes = async (file: Blob) => Buffer.from(await file.arrayBuffer()).toString('base64');
    const whole = await readWorkbook(await toXlsx([rows]));
    const single = await readWorkbook(await toXlsx(rows.map((one) => [one])));
    expect(single.parts).toEqual(whole.parts);
    expect(await bytes(await toXlsx([rows]))).toBe(await bytes(await toXlsx([rows])));
  });

  it('takes one batch after the other, and stops when they stop', async () => {
    const held: number[] = [];
    async function* batches() {
      for (let at = 0; at < 3; at += 1) {
        held.push(at);
        yield [row()];
      }
      throw new Error('stopped');
    }
    await expect(toXlsx(batches())).rejects.toThrow('stopped');
    expect(held).toEqual([0, 1, 2]);
  });
});
