import { describe, expect, it } from 'vitest';
import { isLatin, pattern } from '../../../lib/counts/pattern';
import { toPlainText } from '../../../lib/counts/plain-text';

const CHARACTERS = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
const PICTURES = [0xfe0f, ...Array.from({ length: 0xc00 }, (_, code) => 0x1f000 + code)].map((code) =>
  String.fromCodePoint(code),
);

describe('a pattern', () => {
  it.each([
    ['L', /[\p{L}]/u],
    ['Lo', /[\p{Lo}]/u],
    ['Lu', /[\p{Lu}]/u],
    ['sc=Thai', /[\p{sc=Thai}]/u],
    ['Cased', /[\p{Lu}\p{Ll}]/u],
    ['M', /[\p{M}]/u],
    ['Mn', /[\p{Mn}]/u],
    ['N', /[\p{N}]/u],
    ['Nd', /[\p{Nd}]/u],
    ['Sc', /[\p{Sc}]/u],
  ])('of \\p{%s} says of every character what Unicode says', (name, whole) => {
    const made = pattern(`[\\p{${name}}]`);
    const wrong = [...CHARACTERS, ...PICTURES].filter(
      (character) => made(character).test(character) !== whole.test(character),
    );
    expect(wrong).toEqual([]);
  });

  it('is the short one for Latin texts alone, with pictures or without', () => {
    const word = pattern(String.raw`^[\p{L}]+$`);
    expect(word('følgere').source).not.toContain('p{');
    expect(word('Hei på deg ❤️ 👩🏽‍🍳 🇳🇴 ☀ → ▶️ 🥐').source).not.toContain('p{');
    expect(word('подписчики').test('подписчики')).toBe(true);
    expect(word('følgere').test('følgere')).toBe(true);
    expect(word('3').test('3')).toBe(false);
    expect([isLatin('1,2 mill. følgere · 40 € – “ja”'), isLatin('1.2万'), isLatin('a\u0301')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('may have a class outside of brackets, and in some that stand before others', () => {
    const bare = pattern(String.raw`^\p{L}\p{M}*[^\p{L}\]]$`);
    expect(['a1', 'ab', 'a]', 'я1', 'яя'].map((text) => bare(text).test(text))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it('keeps its flags', () => {
    const every = pattern(String.raw`[\p{L}]+`, 'giu');
    expect('One två'.match(every('One två'))).toEqual(['One', 'två']);
  });
});

describe('a Latin text', () => {
  it('is in one spelling as it stands, but for its spaces and marks', () => {
    const changed = CHARACTERS.filter(
      (character) => isLatin(character) && character.normalize('NFC') !== character && character.trim() !== '',
    );
    expect(changed).toEqual([]);
    expect(toPlainText(' 1\u202f234\u00a0abonnés\u200e ')).toBe('1 234 abonnés');
    expect(toPlainText('１２．３万')).toBe('12.3万');
    expect(toPlainText('e\u0301le\u0300ve ٣')).toBe('élève 3');
  });
});
