import type { Market, Source } from './market';

const SOURCES = {
  curators: {
    title: 'AANA compliance: influencer disclosures',
    publisher: 'The Curators',
    url: 'https://www.thecurators.au/blog/aana-compliance-influencer-disclosures',
  },
  code: {
    title: 'Code of Ethics, section 2.7',
    publisher: 'Australian Association of National Advertisers',
    date: '2021-02',
  },
  aimco: { title: 'Influencer Marketing Code of Practice', publisher: 'Australian Influencer Marketing Council' },
} satisfies Record<string, Source>;

/** Australia: AANA Code of Ethics 2.7. */
export const australia: Market = {
  code: 'AU',
  authority: 'Ad Standards',
  languages: ['en'],
  understood: [],
  accepted: [
    { words: ['ad', 'sponsored', 'paid partnership', 'brought to you by'], rule: 'AU-W' },
    { words: ['advert', 'advertisement', 'advertising', 'promotion'], rule: 'AU-W-LIKE' },
    { words: ['gifted'], rule: 'AU-G', only: 'gift' },
  ],
  rejected: [
    {
      words: ['sp', 'spon', 'collab', 'in partnership with', 'ambassador', 'partner', 'thanks to', 'pr', 'invited'],
      rule: 'AU-W-VAGUE',
    },
    { words: ['gifted'], rule: 'AU-G' },
    { words: ['affiliate link', 'aff', 'commission'], rule: 'AU-A' },
  ],
  asksFor: ['ad', 'sponsored', 'paid partnership'],
  placement: { rule: 'AU-P' },
  language: { rule: 'AU-W' },
  gifts: { treatment: 'label', rule: 'AU-G' },
  ownBrand: { treatment: 'label', rule: 'AU-O' },
  affiliate: { treatment: 'label', rule: 'AU-A' },
  platformLabel: { enough: false, rule: 'AU-PL' },
  rules: {
    'AU-W': { kind: 'wording', grade: 'secondary', ...SOURCES.curators },
    'AU-W-LIKE': { kind: 'wording', grade: 'inferred', ...SOURCES.code },
    'AU-W-VAGUE': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.aimco },
    'AU-P': { kind: 'placement', grade: 'secondary', ...SOURCES.curators },
    'AU-G': { kind: 'gifts', grade: 'secondary', ...SOURCES.curators },
    'AU-O': { kind: 'own-brand', grade: 'general-knowledge', ...SOURCES.code },
    'AU-A': { kind: 'affiliate', grade: 'general-knowledge', ...SOURCES.code },
    'AU-PL': { kind: 'platform-label', grade: 'inferred', ...SOURCES.code },
  },
};
