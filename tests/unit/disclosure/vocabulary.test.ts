import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../lib/disclosure/letter-run';
import { Vocabulary } from '../../../lib/disclosure/vocabulary';

const WORDS = ['ad', 'reklame', 'reklamen', 'annonse', '20'];
const vocabulary = new Vocabulary(WORDS.map((text) => ({ text })));

function wordAt(text: string, from: number): string | undefined {
  const run = readPlain(text, from, '');
  return run && vocabulary.find(text, from, run.end, run.hash)?.text;
}

describe('the vocabulary', () => {
  it('knows its words and no others', () => {
    expect(WORDS.map((word) => vocabulary.get(word)?.text)).toEqual(WORDS);
    for (const word of ['', 'a', 'adr', 'reklam', 'reklamer', 'Reklame', '2'])
      expect(vocabulary.get(word)?.text).not.toBe(word);
  });

  it('finds them where they stand in a text, in any case of letters', () => {
    expect(wordAt('Ny REKLAME for', 3)).toBe('reklame');
    expect(wordAt('Ny Reklamen', 3)).toBe('reklamen');
    expect(wordAt('20 %', 0)).toBe('20');
    expect(wordAt('Ny reklamer', 3)).toBeUndefined();
    // A sign whose code is that of a digit without one bit.
    expect(wordAt('\u0012\u0010', 0)).toBeUndefined();
  });

  it('keeps apart words that share a place', () => {
    const many = Array.from({ length: 5_000 }, (_, number) => ({ text: `w${number}` }));
    const full = new Vocabulary(many);
    expect(many.every((word) => full.get(word.text) === word)).toBe(true);
    expect(full.get('w5000')).toBeUndefined();
  });
});
