import type { Market, Source } from './market';

const SOURCES = {
  mondaq: {
    title: "Canada's updated Influencer Marketing Disclosure Guidelines",
    publisher: 'Mondaq',
    url: 'https://www.mondaq.com/canada/social-media/1723632/canadas-updated-influencer-marketing-disclosure-guidelines-navigating-ai-affiliate-marketing-child-audiences-and-more',
  },
  republik: {
    title: "Modifications importantes aux normes publicitaires canadiennes en marketing d'influence",
    publisher: 'Republik',
    date: '2018-04-03',
    url: 'https://republik.ca/fr/blogue/detail/changements-normes-publicitaires-reseaux-sociaux-influence/',
  },
  guidelines: { title: 'Influencer Marketing Disclosure Guidelines', publisher: 'Ad Standards', date: '2025-10' },
} satisfies Record<string, Source>;

/** Canada: Ad Standards Influencer Marketing Disclosure Guidelines, October 2025. */
export const canada: Market = {
  code: 'CA',
  authority: 'Ad Standards',
  languages: ['en', 'fr'],
  understood: [],
  postLanguage: true,
  accepted: [
    { words: ['ad', 'sponsored'], rule: 'CA-W' },
    { words: ['advert', 'advertisement', 'advertising', 'paid partnership'], rule: 'CA-W-LIKE' },
    { words: ['partner', 'ambassador'], rule: 'CA-W-BRAND', withBrand: true },
    { words: ['pub', 'commandité'], rule: 'CA-W-FR' },
    { words: ['publicité', 'partenariat rémunéré', 'collaboration commerciale', 'sponsorisé'], rule: 'CA-W-FR-LIKE' },
    { words: ['gifted', 'invited'], rule: 'CA-G', only: 'gift' },
    { words: ['produit offert'], rule: 'CA-W-FR', only: 'gift' },
  ],
  rejected: [
    { words: ['sp', 'spon', 'collab', 'ambassador', 'partner', 'in partnership with'], rule: 'CA-W-VAGUE' },
    { words: ['affiliate link', 'aff', 'commission', 'lien affilié'], rule: 'CA-A' },
  ],
  asksFor: ['ad', 'sponsored', 'pub', 'commandité'],
  placement: { rule: 'CA-P' },
  language: { rule: 'CA-L' },
  gifts: { treatment: 'own-wording', rule: 'CA-G' },
  ownBrand: { treatment: 'label', rule: 'CA-O' },
  affiliate: { treatment: 'label', rule: 'CA-A' },
  platformLabel: { enough: false, rule: 'CA-PL' },
  rules: {
    'CA-W': { kind: 'wording', grade: 'secondary', ...SOURCES.mondaq },
    'CA-W-LIKE': { kind: 'wording', grade: 'inferred', ...SOURCES.guidelines },
    'CA-W-BRAND': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.guidelines },
    'CA-W-FR': { kind: 'wording', grade: 'secondary', ...SOURCES.republik },
    'CA-W-FR-LIKE': { kind: 'wording', grade: 'inferred', ...SOURCES.guidelines },
    'CA-W-VAGUE': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.guidelines },
    'CA-L': { kind: 'language', grade: 'secondary', ...SOURCES.republik },
    'CA-P': { kind: 'placement', grade: 'general-knowledge', ...SOURCES.guidelines },
    'CA-G': { kind: 'gifts', grade: 'secondary', ...SOURCES.mondaq },
    'CA-O': { kind: 'own-brand', grade: 'general-knowledge', ...SOURCES.guidelines },
    'CA-A': { kind: 'affiliate', grade: 'secondary', ...SOURCES.mondaq },
    'CA-PL': { kind: 'platform-label', grade: 'inferred', ...SOURCES.guidelines },
  },
};
