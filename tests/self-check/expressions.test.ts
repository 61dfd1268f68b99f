import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
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
/** Many times what all texts need where the work grows with the square of their length; where it grows faster it is not enough. */
const LIMIT_MS = 30_000;

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

/** True when the expression gets to the end of every text. */
function ends({ source, flags }: Pick<Expression, 'source' | 'flags'>, timeout = LIMIT_MS): boolean {
  const script = 'for (const text of texts) { const found = new RegExp(source, flags); text.replace(found, ""); }';
  try {
    runInNewContext(script, { source, flags, texts: TEXTS }, { timeout });
    return true;
  } catch (error) {
    // Another realm's error, which `instanceof` does not know.
    if ((error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}

describe('every regular expression', () => {
  const expressions = productCode().flatMap(expressionsIn);

  it('is found', () => {
    expect(expressions.length).toBeGreaterThan(200);
  });

  it('would be caught if it doubled its work with every letter', () => {
    expect(ends({ source: '^(a+)+$', flags: '' }, 2_000)).toBe(false);
  }, 60_000);

  it('comes to an end with any text', () => {
    expect(expressions.filter((one) => !ends(one)).map(({ file, source }) => `${file}: ${source}`)).toEqual([]);
  }, 600_000);
});
