import type { Market, Source } from './market';

const SOURCES = {
  disclosures101: {
    title: 'Disclosures 101 for Social Media Influencers',
    publisher: 'Federal Trade Commission',
    date: '2019-11',
  },
  guides: { title: '16 CFR Part 255', publisher: 'Federal Trade Commission', date: '2023-07' },
  simple: {
    title: "FTC to Influencers: Don't Lie, Be Transparent, Keep It Simple",
    publisher: 'Frankfurt Kurnit Klein & Selz',
    url: 'https://mondaq.com/unitedstates/x/862990/Social+Media/FTC+to+Influencers+Dont+Lie+Be+Transparent+Keep+It+Simple',
  },
  webcertain: {
    title: 'Influencers in US must say if they are being paid',
    publisher: 'Webcertain',
    url: 'https://webcertain.com/site/knowhowamp/influencers-in-us-must-say-if-they-are-being-paid/kb3677',
  },
  letters: {
    title: 'Influencers and advertisers warned by FTC over Instagram posts',
    publisher: 'AdLaw By Request',
    date: '2017-04',
    url: 'https://www.adlawbyrequest.com/2017/04/articles/regulatory/influencers-and-advertisers-warned-by-ftc-over-instagram-posts',
  },
} satisfies Record<string, Source>;

/** The United States: 16 CFR 255, revised in July 2023. */
export const unitedStates: Market = {
  code: 'US',
  authority: 'Federal Trade Commission',
  languages: ['en'],
  understood: [],
  postLanguage: true,
  accepted: [
    { words: ['ad', 'advertisement', 'sponsored'], rule: 'US-W' },
    { words: ['sent me this'], rule: 'US-W-SENTENCE' },
    { words: ['advert', 'advertising', 'paid partnership', 'promotion', 'brought to you by'], rule: 'US-W-LIKE' },
    { words: ['partner', 'ambassador'], rule: 'US-W-BRAND', withBrand: true },
    { words: ['gifted', 'invited'], rule: 'US-G', withBrand: true },
    { words: ['commission'], rule: 'US-A' },
  ],
  rejected: [
    {
      words: ['sp', 'spon', 'collab', 'thanks to', 'partner', 'ambassador', 'in partnership with', 'pr', 'gifted'],
      rule: 'US-W-VAGUE',
    },
    { words: ['affiliate link', 'aff', 'adlink'], rule: 'US-A' },
  ],
  asksFor: ['ad', 'sponsored'],
  placement: { rule: 'US-P', freeLines: 3 },
  language: { rule: 'US-L' },
  gifts: { treatment: 'own-wording', rule: 'US-G' },
  ownBrand: { treatment: 'label', rule: 'US-O' },
  affiliate: { treatment: 'own-wording', rule: 'US-A' },
  platformLabel: { enough: false, rule: 'US-PL' },
  rules: {
    'US-W': { kind: 'wording', grade: 'secondary', ...SOURCES.simple },
    'US-W-SENTENCE': { kind: 'wording', grade: 'secondary', ...SOURCES.webcertain },
    'US-W-LIKE': { kind: 'wording', grade: 'inferred', ...SOURCES.disclosures101 },
    'US-W-BRAND': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.disclosures101 },
    'US-W-VAGUE': { kind: 'wording', grade: 'secondary', ...SOURCES.letters },
    'US-P': { kind: 'placement', grade: 'secondary', ...SOURCES.letters },
    'US-L': { kind: 'language', grade: 'general-knowledge', ...SOURCES.disclosures101 },
    'US-G': { kind: 'gifts', grade: 'secondary', ...SOURCES.webcertain },
    'US-A': { kind: 'affiliate', grade: 'general-knowledge', ...SOURCES.guides },
    'US-O': { kind: 'own-brand', grade: 'secondary', ...SOURCES.simple },
    'US-PL': { kind: 'platform-label', grade: 'general-knowledge', ...SOURCES.disclosures101 },
  },
};
