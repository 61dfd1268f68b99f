import { describe, expect, it } from 'vitest';
import { guardFormula, withoutFormula } from '../../../lib/exchange/formula-guard';

describe('made harmless', () => {
  it.each([
    '=cmd|"/c calc"!A1',
    '+47 900 00 000',
    '-5',
    '@SUM(A1)',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '\t=1',
    '\tplain',
    '\rplain',
    '\nplain',
    '\r\n=1',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '\u202e=1',
    '\0=1',
    '=',
    // Or taking one off would give back another text.
    "'=1",
    "''@x",
  ])('%j', (text) => expect(guardFormula(text)).toBe(`'${text}`));
});

describe('left as it is', () => {
  it.each([
    '',
    'Nordlys og te',
    '1 = 1',
    'a@b.no',
    'https://www.example.com/?a=1',
    ' spaced',
    '😀=1',
    '−5',
    '…',
    '5-a-day',
  ])('%j', (text) => expect(guardFormula(text)).toBe(text));
});

describe('where an apostrophe would be seen, words stay as they are', () => {
  it.each([
    '-20 % next time',
    '- svarte, ja!',
    '@home with Åse',
    '@kari | Oslo #reklame',
    '+47 900 00 000 (Åse)',
    '- fin. (Senere mer)',
    '-5',
    '+++',
    'Nordlys (og te)!',
    "'quoted'",
  ])('%j', (text) => expect(withoutFormula(text)).toBe(text));

  it.each([
    ['=1+1', '1+1'],
    ['=cmd|"/c calc"!A1', 'cmd|"/c calc"!A1'],
    ["-2+3+cmd|' /C calc'!A0", "–2+3+cmd|' /C calc'!A0"],
    ['@SUM(A1)', 'SUM(A1)'],
    ['+HYPERLINK ("http://x.example","y")', 'HYPERLINK ("http://x.example","y")'],
    ['-HYPERLINK(A1)', '–HYPERLINK(A1)'],
    ['+LOG10(5)', 'LOG10(5)'],
    ["+'\\\\x.example\\[a.xls]b'!A1", "'\\\\x.example\\[a.xls]b'!A1"],
    ["-'https://x.example/a.ods'#$Sheet1.A1", "–'https://x.example/a.ods'#$Sheet1.A1"],
    ['\u200b@SUM(A1)', 'SUM(A1)'],
    ['＝＋1', '1'],
    ['-=1', '–1'],
  ])('but %j is no formula any more', (text, written) => expect(withoutFormula(text)).toBe(written));
});
