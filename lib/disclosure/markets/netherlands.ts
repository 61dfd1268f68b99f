import type { Market, Source } from './market';

const SOURCES = {
  influencerregels: {
    title: 'Influencerregels: Facebook',
    publisher: 'influencerregels.com',
    url: 'https://influencerregels.com/facebook/',
  },
  code: { title: 'Reclamecode Social Media & Influencer Marketing', publisher: 'Stichting Reclame Code', date: '2022' },
} satisfies Record<string, Source>;

/** The Netherlands: Reclamecode Social Media & Influencer Marketing, edition of 2022. */
export const netherlands: Market = {
  code: 'NL',
  authority: 'Stichting Reclame Code',
  languages: ['nl', 'en'],
  understood: [],
  accepted: [
    { words: ['ad', 'advertentie', 'betaald partnerschap'], rule: 'NL-W' },
    { words: ['advert', 'advertisement', 'publiciteit', 'paid partnership'], rule: 'NL-W-LIKE' },
    { words: ['reclame'], rule: 'NL-W-RECLAME' },
    { words: ['gekregen van', 'spon'], rule: 'NL-G', only: 'gift' },
  ],
  rejected: [
    { words: ['samenwerking', 'collab', 'in partnership with', 'bedankt'], rule: 'NL-W-VAGUE' },
    { words: ['gesponsord', 'sponsored', 'spon', 'gekregen van', 'gifted'], rule: 'NL-W-VAGUE' },
    { words: ['affiliatelink', 'affiliate link'], rule: 'NL-A' },
  ],
  asksFor: ['ad', 'advertentie', 'betaald partnerschap'],
  placement: { rule: 'NL-P', rowEnds: true },
  language: { rule: 'NL-W' },
  gifts: { treatment: 'own-wording', rule: 'NL-G' },
  ownBrand: { treatment: 'label', rule: 'NL-O' },
  affiliate: { treatment: 'label', rule: 'NL-A' },
  platformLabel: { enough: false, rule: 'NL-PL' },
  rules: {
    'NL-W': { kind: 'wording', grade: 'secondary', ...SOURCES.influencerregels },
    'NL-W-LIKE': { kind: 'wording', grade: 'inferred', ...SOURCES.influencerregels },
    'NL-W-RECLAME': { kind: 'wording', grade: 'inferred', ...SOURCES.code },
    'NL-W-VAGUE': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.code },
    'NL-P': { kind: 'placement', grade: 'secondary', ...SOURCES.influencerregels },
    'NL-G': { kind: 'gifts', grade: 'secondary', ...SOURCES.influencerregels },
    'NL-O': { kind: 'own-brand', grade: 'inferred', ...SOURCES.code },
    'NL-A': { kind: 'affiliate', grade: 'inferred', ...SOURCES.influencerregels },
    'NL-PL': { kind: 'platform-label', grade: 'inferred', ...SOURCES.influencerregels },
  },
};
