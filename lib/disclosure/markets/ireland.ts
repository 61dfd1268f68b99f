import type { Market, Source } from './market';

const SOURCES = {
  guidance: {
    title: 'Guidance on influencer advertising and marketing',
    publisher: 'CCPC / ASA',
    date: '2023-10',
    url: 'https://adstandards.ie/social-media-influencers/',
  },
  af: {
    title: 'Complaint upheld: “AF”',
    publisher: 'Advertising Standards Authority (Ireland)',
    url: 'https://adstandards.ie/?p=40451',
  },
  behindMore: {
    title: 'Complaint upheld: “AD” visible only after “more”',
    publisher: 'Advertising Standards Authority (Ireland)',
    url: 'https://adstandards.ie/?p=40122',
  },
  family: {
    title: 'Complaint: own or family business must be #ad',
    publisher: 'Advertising Standards Authority (Ireland)',
    url: 'https://adstandards.ie/complaint/household-51',
  },
} satisfies Record<string, Source>;

/** Ireland: guidance of CCPC and ASA, October 2023. Secondary labels count only after a primary one. */
export const ireland: Market = {
  code: 'IE',
  authority: 'CCPC / ASA',
  languages: ['en', 'ga'],
  understood: [],
  accepted: [
    { words: ['ad', 'fógra'], rule: 'IE-W' },
    { words: ['advert', 'advertisement', 'advertising'], rule: 'IE-W-ADVERT' },
    { words: ['gifted'], rule: 'IE-G', only: 'gift' },
  ],
  rejected: [
    {
      words: [
        'collab',
        'ambassador',
        'sponsored',
        'affiliate link',
        'pr',
        'own brand',
        'invited',
        'in partnership with',
        'partner',
        'commission',
        'adlink',
      ],
      rule: 'IE-W-SECONDARY',
    },
    { words: ['sp', 'aff', 'spon'], rule: 'IE-W-SP' },
  ],
  asksFor: ['ad', 'fógra', 'gifted'],
  placement: { rule: 'IE-P', strict: true },
  language: { rule: 'IE-W' },
  gifts: { treatment: 'own-wording', rule: 'IE-G' },
  ownBrand: { treatment: 'label', rule: 'IE-O' },
  affiliate: { treatment: 'label', rule: 'IE-W-SECONDARY' },
  platformLabel: { enough: true, rule: 'IE-PL' },
  rules: {
    'IE-W': { kind: 'wording', grade: 'source', ...SOURCES.guidance },
    'IE-W-ADVERT': { kind: 'wording', grade: 'inferred', ...SOURCES.guidance },
    'IE-W-SECONDARY': { kind: 'wording', grade: 'source', ...SOURCES.guidance },
    'IE-W-SP': { kind: 'wording', grade: 'source', ...SOURCES.af },
    'IE-P': { kind: 'placement', grade: 'source', ...SOURCES.behindMore },
    'IE-G': { kind: 'gifts', grade: 'source', ...SOURCES.guidance },
    'IE-O': { kind: 'own-brand', grade: 'source', ...SOURCES.family },
    'IE-PL': { kind: 'platform-label', grade: 'source', ...SOURCES.guidance },
  },
};
