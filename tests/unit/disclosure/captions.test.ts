import { describe, expect, it, test } from 'vitest';
import { judgePost } from '../../../lib/disclosure/judge-post';
import { MARKET_CODES } from '../../../lib/model/disclosure';
import { readCaptions } from './captions';

const rows = readCaptions();

function judged(caption: string, market: (typeof rows)[number]['market'], language?: string) {
  const verdict = judgePost({ post: { caption }, market, creator: { language } });
  return { said: verdict.commercial === 'yes' ? verdict.label : verdict.commercial, verdict };
}

describe('the table of captions', () => {
  it('covers every market and the main languages', () => {
    for (const market of MARKET_CODES)
      expect(rows.filter((row) => row.market === market).length).toBeGreaterThanOrEqual(15);
    const of = (...languages: string[]) => rows.filter(({ language }) => languages.includes(language)).length;
    expect(of('nb', 'nn')).toBeGreaterThanOrEqual(40);
    expect(of('sv')).toBeGreaterThanOrEqual(40);
    expect(of('en')).toBeGreaterThanOrEqual(40);
    expect(new Set(rows.map(({ caption }) => caption)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(300);
  });

  test.each(rows)('$market $expected: $caption', ({ caption, market, expected, rule, language }) => {
    const without = judged(caption, market);
    expect(without.said).toBe(expected);
    expect(without.verdict.rule.startsWith(rule)).toBe(true);
    // A label where something is sold, none where nothing is known.
    expect(without.verdict.label === null).toBe(expected === 'unclear');
    if (expected === 'no') expect(without.verdict.label).toBe('not-needed');
    expect(judged(caption, market, language).said).toBe(expected);
  });
});
