import { describe, expect, it } from 'vitest';
import { guardFormula } from '../../../lib/exchange/formula-guard';

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
