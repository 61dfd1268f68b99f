import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { tokenise } from '../../../lib/disclosure/tokens';

function words(text: string): string[] {
  return tokenise(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ text: word }) => word);
}

describe('what a reader sees as a word', () => {
  test.each([
    ['Ｒｅｋｌａｍｅ', 'reklame'],
    ['𝗥𝗲𝗸𝗹𝗮𝗺𝗲', 'reklame'],
    ['Rеklаmе', 'reklame'],
    ['rek\u00adla\u200bme', 'reklame'],
    ['ʀᴇᴋʟᴀᴍᴇ', 'reklame'],
    ['Publicite\u0301', 'publicite'],
    ['ⓐⓓ', 'ad'],
    ['🅰🅳', 'ad'],
    ['köpt', 'kopt'],
    ['kjøpt', 'kjopt'],
  ])('%s reads %s', (written, word) => {
    expect(words(written)).toEqual([word]);
  });

  it('keeps a Russian word out of the disguises', () => {
    expect(tokenise('реклама').some(({ disguised }) => disguised)).toBe(false);
    expect(tokenise('Rеklаmе')[0]?.disguised).toBe(true);
  });
});

describe('pieces', () => {
  test.each([
    [
      '#ad#nike',
      [
        ['hashtag', 'ad'],
        ['hashtag', 'nike'],
      ],
    ],
    ['＃ａｄ', [['hashtag', 'ad']]],
    [
      '@lumi.beauty.',
      [
        ['mention', 'lumi.beauty'],
        ['mark', '.'],
      ],
    ],
    [
      'Bra.Se her',
      [
        ['word', 'bra'],
        ['mark', '.'],
        ['word', 'se'],
        ['word', 'her'],
      ],
    ],
    [
      'se finn.no/x.',
      [
        ['word', 'se'],
        ['link', 'finn.no/x'],
        ['mark', '.'],
      ],
    ],
    [
      'PR-pakke',
      [
        ['word', 'pr'],
        ['word', 'pakke'],
      ],
    ],
    [
      '20 %',
      [
        ['number', '20'],
        ['mark', '%'],
      ],
    ],
  ])('of %s', (text, pieces) => {
    expect(tokenise(text).map(({ kind, text: content }) => [kind, content])).toEqual(pieces);
  });

  it('lie in order inside the text, and none overlaps another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('count lines and visible characters', () => {
    const token = tokenise('a\u200bb 🌸\nc').at(-1);
    expect(token).toMatchObject({ text: 'c', line: 1, column: 5 });
  });
});
