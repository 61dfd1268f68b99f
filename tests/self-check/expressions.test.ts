import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ends } from '../tools/ends';
import { parse, productCode, walk } from './sources';

// Whoever writes a bio, a caption or a file chooses the text that our expressions meet.

/** What is repeated: letters, digits and whatever numbers, addresses, handles, markup and scripts are made of. */
const PIECES = [
  'a',
  'A',
  '1',
  ' ',
  '.',
  '-',
  '@',
  '#',
  '/',
  '"',
  "'",
  '\\',
  '<',
  '(',
  '{',
  '=',
  ':',
  ',',
  '\n',
  '_',
  '·',
  '️',
  'é',
  'ß',
  '٣',
  '漢',
  '👋',
  'a.',
  'a-',
  'a@',
  'a/',
  'a ',
  '1,',
  '1 ',
  '1.',
  '%20',
  '&a',
  '{"',
  '[a',
  'aA',
  '\r\n',
];
const LENGTH = 5_000;

const TEXTS = PIECES.flatMap((piece) => {
  const long = piece.repeat(LENGTH / piece.length);
  // Ends with what fits nothing, so that every other way of matching is tried.
  return [`${long}\u0000`, `https://www.a.example/${long}\u0000`];
});

interface Expression {
  file: string;
  source: string;
  flags: string;
}

function expressionsIn(file: string): Expression[] {
  const found: Expression[] = [];
  walk(parse(file), (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return;
    const end = node.text.lastIndexOf('/');
    found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
  });
  return found;
}

/** Lets the expression look for itself all over every text. */
function tryAll({ source, flags }: Pick<Expression, 'source' | 'flags'>): void {
  for (const text of TEXTS) text.replace(new RegExp(source, flags), '');
}

describe('every regular expression', () => {
  const expressions = productCode().flatMap(expressionsIn);

  it('is found', () => {
    expect(expressions.length).toBeGreaterThan(200);
  });

  it('would be caught if it doubled its work with every letter', () => {
    expect(ends(() => tryAll({ source: '^(a+)+$', flags: '' }), 2_000)).toBe(false);
  }, 60_000);

  it('comes to an end with any text', () => {
    expect(
      expressions.filter((one) => !ends(() => tryAll(one))).map(({ file, source }) => `${file}: ${source}`),
    ).toEqual([]);
  }, 600_000);
});
