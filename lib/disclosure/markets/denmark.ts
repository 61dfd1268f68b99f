import type { Market, Source } from './market';

const SOURCES = {
  page: {
    title: 'Sociale medier',
    publisher: 'Forbrugerombudsmanden',
    url: 'https://www.forbrugerombudsmanden.dk/alle-emner/forbud-mod-skjult-reklame/sociale-medier/',
  },
  reported2019: {
    title: 'Populære influencere politianmeldes for skjult reklame',
    publisher: 'B.T.',
    date: '2019-08',
    url: 'https://www.bt.dk/krimi/populaere-influencere-politianmeldes-for-skjult-reklame',
  },
  reported2020: {
    title: 'Influencer politianmeldt for skjult reklame',
    publisher: 'B.T.',
    date: '2020-11',
    url: 'https://www.bt.dk/kendte/influencer-politianmeldt-for-skjult-reklame',
  },
  law: { title: 'Markedsføringsloven § 6, stk. 4', publisher: 'Forbrugerombudsmanden' },
} satisfies Record<string, Source>;

/** Denmark: markedsføringsloven § 6(4). */
export const denmark: Market = {
  code: 'DK',
  authority: 'Forbrugerombudsmanden',
  languages: ['da'],
  understood: ['nb', 'nn', 'sv'],
  accepted: [
    { words: ['reklame', 'annonce'], rule: 'DK-W' },
    { words: ['reklamelink'], rule: 'DK-W-LINK' },
  ],
  rejected: [
    { words: ['ad', 'spon', 'sponsoreret', 'gave'], rule: 'DK-W-AD' },
    { words: ['samarbejde', 'betalt samarbejde'], rule: 'DK-W-SAMARBEJDE' },
    { words: ['affiliatelink', 'adlink', 'affiliate link'], rule: 'DK-A' },
    { words: ['inviteret', 'pr-pakke', 'tak til', 'ambassadør'], rule: 'DK-W' },
  ],
  asksFor: ['reklame', 'annonce'],
  placement: { rule: 'DK-P', strict: true },
  language: { rule: 'DK-W-AD' },
  gifts: { treatment: 'label', rule: 'DK-G' },
  ownBrand: { treatment: 'label', rule: 'DK-O' },
  affiliate: { treatment: 'label', rule: 'DK-A' },
  platformLabel: { enough: false, rule: 'DK-PL' },
  rules: {
    'DK-W': { kind: 'wording', grade: 'source', ...SOURCES.page },
    'DK-W-LINK': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.law },
    'DK-W-AD': { kind: 'wording', grade: 'secondary', ...SOURCES.reported2019 },
    'DK-W-SAMARBEJDE': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.law },
    'DK-P': { kind: 'placement', grade: 'secondary', ...SOURCES.reported2020 },
    'DK-G': { kind: 'gifts', grade: 'source', ...SOURCES.page },
    'DK-O': { kind: 'own-brand', grade: 'general-knowledge', ...SOURCES.law },
    'DK-A': { kind: 'affiliate', grade: 'general-knowledge', ...SOURCES.law },
    'DK-PL': { kind: 'platform-label', grade: 'inferred', ...SOURCES.law },
  },
};
