import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, markedPieces, type Piece } from '../../../../components/ui/excerpt';

const words = (pieces: Piece[]) => pieces.map((piece) => (piece === 'gap' ? '…' : piece.text)).join('');
const marked = (pieces: Piece[]) =>
  pieces.flatMap((piece) => (piece !== 'gap' && piece.marks.length > 0 ? piece.text : []));

describe('a text in pieces', () => {
  it('is cut where quotations begin and end', () => {
    expect(markedPieces('Reklame for te', [{ start: 0, end: 7 }])).toEqual([
      { text: 'Reklame', marks: [0] },
      { text: ' for te', marks: [] },
    ]);
  });

  it('says of overlapping quotations which words are in both', () => {
    const spans = [
      { start: 0, end: 16 },
      { start: 5, end: 21 },
    ];
    expect(markedPieces('Paid partnership with', spans)).toEqual([
      { text: 'Paid ', marks: [0] },
      { text: 'partnership', marks: [0, 1] },
      { text: ' with', marks: [1] },
    ]);
  });

  it.each([
    { start: -1, end: 2 },
    { start: 3, end: 3 },
    { start: 5, end: 2 },
    { start: 0, end: 99 },
  ])('has no mark for a place that is not in it: %o', (span) => {
    expect(marked(markedPieces('Te og tåke', [span]))).toEqual([]);
  });

  it('loses and adds no character, whatever is marked', () => {
    const span = fc.record({ start: fc.nat(60), end: fc.nat(60) });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
        expect(words(markedPieces(text, spans))).toBe(text);
      }),
    );
  });
});

describe('an excerpt', () => {
  const filler = 'snø og tåke over fjellet '.repeat(20);

  it('of a short text is all of it', () => {
    expect(words(excerpt('Søndag, tåke og te', []))).toBe('Søndag, tåke og te');
  });

  it('of a long text is its beginning, ended between words', () => {
    const said = words(excerpt(filler, []));
    expect(said).toMatch(/^snø og tåke over fjellet .*\p{L}…$/u);
    expect(said.length).toBeLessThan(130);
    expect(filler).toContain(`${said.slice(0, -1)} `);
  });

  it('keeps what stands around each quotation, and leaves out what is between', () => {
    const text = `${filler}#reklame ${filler}koden TE10 ${filler}`;
    const spans = ['#reklame', 'koden TE10'].map((quote) => ({
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
    }));
    const pieces = excerpt(text, spans);
    expect(marked(pieces)).toEqual(['#reklame', 'koden TE10']);
    expect(pieces.filter((piece) => piece === 'gap')).toHaveLength(3);
    expect(words(pieces).length).toBeLessThan(320);
  });

  it('does not cut an emoji in half', () => {
    const text = `${'🧶'.repeat(150)}#reklame${'🧶'.repeat(150)}`;
    const start = text.indexOf('#');
    const said = words(excerpt(text, [{ start, end: start + 8 }]));
    expect(said.isWellFormed?.() ?? true).toBe(true);
    expect(said).toContain('#reklame');
  });
});
