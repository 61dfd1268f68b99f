import { describe, expect, it, test } from 'vitest';
import { plain } from '../../../lib/disclosure/lexicon';
import { MARKETS } from '../../../lib/disclosure/markets/all';
import { judgePost } from '../../../lib/disclosure/judge-post';
import { LANGUAGES } from '../../../lib/disclosure/words/all';
import { MARKET_CODES } from '../../../lib/model/disclosure';

const SENTENCE = /[.!?] |,.*,.*,/;

describe.each(MARKET_CODES.map((code) => [code, MARKETS[code]] as const))('market %s', (code, market) => {
  const used = [
    ...market.accepted.map(({ rule }) => rule),
    ...market.rejected.map(({ rule }) => rule),
    market.placement.rule,
    market.language.rule,
    market.gifts.rule,
    market.ownBrand.rule,
    market.affiliate.rule,
    market.platformLabel.rule,
  ];

  it('is filed under its own code and names its authority and words', () => {
    expect(market.code).toBe(code);
    expect(market.authority).not.toBe('');
    expect(market.languages.length).toBeGreaterThan(0);
    expect(market.asksFor.length).toBeGreaterThan(0);
    expect(market.accepted.length).toBeGreaterThan(0);
    expect(market.rejected.length).toBeGreaterThan(0);
  });

  it('has a source for every rule that it uses', () => {
    for (const id of used) expect(market.rules[id], id).toBeDefined();
    for (const id of Object.keys(market.rules)) expect(id.startsWith(`${code}-`), id).toBe(true);
  });

  test.each(Object.entries(market.rules))(
    '%s tells title, publisher, date, address and grade',
    (_, { title, publisher, date, url, grade }) => {
      expect(title.length).toBeGreaterThan(2);
      expect(publisher.length).toBeGreaterThan(2);
      expect(date).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
      expect(url).toMatch(/^https?:\/\/[a-z0-9.-]+\.[a-z]+/);
      expect(['source', 'secondary', 'general-knowledge', 'inferred']).toContain(grade);
    },
  );

  it('holds words and names only, no sentences', () => {
    const words = [...market.accepted, ...market.rejected].flatMap((entry) => entry.words);
    for (const word of [...words, ...market.asksFor]) expect(word).not.toMatch(SENTENCE);
  });

  test.each(market.accepted.filter(({ only, withBrand }) => !only && !withBrand).flatMap(({ words }) => words))(
    'takes "%s" in front as clear',
    (word) => {
      const needsBrand = [
        'partnership',
        'brought to you by',
        'promosso da',
        'patrocinado por',
        'sent me this',
      ].includes(word);
      fcSafe(word, needsBrand, code);
    },
  );
});

// Words that are half a sentence need their other half.
function fcSafe(word: string, needsBrand: boolean, market: (typeof MARKET_CODES)[number]): void {
  const whole: Record<string, string> = {
    'sent me this': '@lumi sent me this to try',
    promotion: 'Paid promotion',
    commission: 'I earn a commission from these links',
  };
  const caption = `${whole[word] ?? word}${needsBrand && !whole[word] ? ' @lumi' : ''} | ☀️ @lumi`;
  expect(judgePost({ post: { caption }, market })).toMatchObject({ commercial: 'yes', label: 'clear' });
}

describe('words', () => {
  it('are known by the head word that markets use', () => {
    const known = new Set(LANGUAGES.flatMap(({ labels }) => labels.map(({ word }) => word)));
    const named = MARKET_CODES.flatMap((code) =>
      [...MARKETS[code].accepted, ...MARKETS[code].rejected].flatMap(({ words }) => words),
    );
    expect(named.filter((word) => !known.has(word))).toEqual([]);
  });

  it('are plain letters when folded', () => {
    expect(plain('Publicité')).toBe('publicite');
    expect(plain('Ｆó𝗴ra')).toBe('fogra');
    expect(plain('ræv')).toBe(plain('räv'));
  });
});
