import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { judgePost } from '../../../lib/disclosure/judge-post';
import { toMarket } from '../../../lib/disclosure/region';

// Written by the handbook alone, with the engine and its words unread, in the voices of those who live by such captions.
const [, ...lines] = readFileSync(new URL('blind.tsv', import.meta.url), 'utf8').split('\n');
const rows = lines.filter(Boolean).map((line) => {
  const [code = '', language = '', expected = '', caption = ''] = line.split('\t');
  const market = toMarket(code);
  if (!market) throw new Error(`no market: ${line}`);
  return { market, language, expected, caption: caption.replaceAll('\\n', '\n') };
});

describe('captions written blind', () => {
  it('are many, no two alike, and a third of them is ordinary life', () => {
    expect(rows.length).toBeGreaterThanOrEqual(290);
    expect(new Set(rows.map(({ caption }) => caption)).size).toBe(rows.length);
    expect(rows.filter(({ expected }) => expected === 'no').length).toBeGreaterThan(rows.length / 3);
  });

  test.each(rows)('$market $expected: $caption', ({ caption, market, language, expected }) => {
    for (const known of [undefined, language]) {
      const { commercial, label } = judgePost({ post: { caption }, market, creator: { language: known } });
      expect(commercial === 'yes' ? label : commercial).toBe(expected);
      // A label is judged where something is sold, not needed where nothing is, and left open where nobody can tell.
      if (commercial !== 'yes') expect(label).toBe(commercial === 'unclear' ? null : 'not-needed');
    }
  });
});
