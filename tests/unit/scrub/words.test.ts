import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideText } from '../../../lib/scrub/words';

const KEPT = /(?<![\p{L}\p{N}_.])tang\.eks(?![\p{L}\p{N}_])/giu;

describe('what sites write of numbers', () => {
  it.each([
    '24.4K followers',
    '12,3 mill. følgere',
    '1\u202f520\u202f000 abonnenter',
    '12 345 visningar • för 2 månader sedan',
    '48.3 thousand subscribers',
    '3 weeks ago',
    '5.02万人',
    '0:42',
    '20%',
  ])('stays: %s', (text) => expect(hideText(text, 'counts', KEPT)).toBe(text));

  it('stays in a longer text, without the words', () => {
    expect(hideText('like this video along with 4,127 other people', 'counts', KEPT)).toBe(
      'xxxx xxxx xxxxx xxxxx xxxx 4,127 xxxxx xxxxxx',
    );
  });

  it('stays with its words where a page describes itself, until somebody is quoted', () => {
    expect(hideText('24K Followers, 610 Following - See photos from Tang (@tang.eks)', 'words', KEPT)).toBe(
      '24K Followers, 610 Following - Xxx xxxxxx xxxx Xxxx (@tang.eks)',
    );
    expect(hideText('9 likes - tang.eks: "I am 12 years old today"', 'words', KEPT)).toBe(
      '9 likes - tang.eks: "X xx 12 xxxxx xxx xxxxx"',
    );
  });
});

describe('what people write', () => {
  it.each([
    ['I love this so much 🧶 anna_smith', 'X xxxx xxxx xx xxxx x xxxx_xxxxx'],
    ['Ring 912 34 567', 'Xxxx 000 00 000'],
    ['+47 91 23 45 67', '+00 00 00 00 00'],
    ['612 345 678', '000 000 000'],
    ['91234567', '00000000'],
    ['anna@post.example', 'xxxx@xxxx.xxxxxxx'],
    ['@anna 2', '@xxxx 2'],
    ['CgtsLURleHBLSHdZVQ%3D%3D', 'XxxxXXXxxXXXXXxXXX%3X%3X'],
    ['Ærlig talt, Øystein', 'Xxxxx xxxx, Xxxxxxx'],
    ['מה שלומך', 'xx xxxxx'],
  ])('is hidden: %s', (text, hidden) => expect(hideText(text, 'counts', undefined)).toBe(hidden));

  it('is hidden with its numbers where others write', () => {
    expect(hideText('I am 12', 'nothing', KEPT)).toBe('X xx 00');
  });

  it('keeps the name that the address has, and no longer name that holds it', () => {
    expect(hideText('Hei @Tang.eks, her er tang.eks2 og my.tang.eks', 'counts', KEPT)).toBe(
      'Xxx @Tang.eks, xxx xx xxxx.xxx0 xx xx.xxxx.xxx',
    );
  });

  it('is hidden whatever it is: no word of five letters is left, nor a run of five digits', () => {
    const word = fc.stringMatching(/^[a-zA-Zæøåéß]{5,12}$/);
    const number = fc.stringMatching(/^[1-9]\d{4,11}$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(word, number), { minLength: 6, maxLength: 30 }), (parts) => {
        const hidden = hideText(parts.join(' '), 'counts', undefined);
        expect(hidden.match(/[a-wyzA-WYZæøåéß]{5}|[1-9]\d{4}/g)).toBeNull();
        expect(hidden.length).toBe(parts.join(' ').length);
      }),
    );
  });
});
