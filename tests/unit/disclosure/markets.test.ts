import { describe, expect, it, test } from 'vitest';
import { plain } from '../../../lib/disclosure/plain';
import { MARKETS } from '../../../lib/disclosure/markets/all';
import { judgePost } from '../../../lib/disclosure/judge-post';
import { LANGUAGES } from '../../../lib/disclosure/words/all';
import { MARKET_CODES } from '../../../lib/model/disclosure';

const SENTENCE = /[.!?] |,.*,.*,/;

// "2018-10-09", "2023-03", "2025": a day that there was.
function isPartialDate(date: string): boolean {
  if (!/^20\d\d(?:-\d\d){0,2}$/.test(date)) return false;
  const first = `${date}-01-01`.slice(0, 10);
  return !Number.isNaN(Date.parse(first)) && new Date(first).toISOString().startsWith(first);
}

// A home page says nothing of advertising: whoever looks a rule up has to arrive at the page it was read on.
function isOnePage(address: string): boolean {
  const { protocol, pathname, search } = new URL(address);
  return protocol === 'https:' && (pathname !== '/' || search !== '');
}

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
    ...(market.overLabelling ? [market.overLabelling.rule] : []),
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
    expect(Object.keys(market.rules).filter((id) => !used.includes(id))).toEqual([]);
  });

  test.each(Object.entries(market.rules))('%s tells where it is written, as far as that is known', (_, rule) => {
    const { title, publisher, date, url, grade } = rule;
    expect(title.length).toBeGreaterThan(2);
    expect(publisher.length).toBeGreaterThan(2);
    expect(['source', 'secondary', 'general-knowledge', 'inferred']).toContain(grade);
    if (date !== undefined) expect(isPartialDate(date), date).toBe(true);
    if (url !== undefined) expect(isOnePage(url), url).toBe(true);
  });

  it('claims to have read only what can be looked up', () => {
    for (const [id, { grade, url, date }] of Object.entries(market.rules))
      if (grade === 'source') expect(url ?? date, id).toBeDefined();
  });

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

describe('a source', () => {
  test.each([
    ['https://www.gov.uk', false],
    ['https://www.gov.uk/', false],
    ['http://forbrukertilsynet.no/sos-reklame-some', false],
    ['https://adstandards.ie/?p=40451', true],
    ['https://influencerregels.com/facebook/', true],
  ])('at %s leads to one page: %s', (address, isOne) => expect(isOnePage(address)).toBe(isOne));

  test.each([
    ['2018-10-09', true],
    ['2025', true],
    ['2021-13', false],
    ['2023-02-30', false],
    ['2018-10-9', false],
    ['October 2018', false],
  ])('of %s is dated: %s', (date, isDated) => expect(isPartialDate(date)).toBe(isDated));
});

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
