import type { Market, Source } from './market';

const SOURCES = {
  guide: {
    title: "Influencers' guide to making clear that ads are ads",
    publisher: 'ASA / CAP',
    date: '2023-03-23',
    url: 'https://www.asa.org.uk/resource/influencers-guide.html',
  },
  mondaq: {
    title: 'The ad debate resolved: ASA announce new guidelines for influencers',
    publisher: 'Mondaq',
    url: 'https://www.mondaq.com/uk/advertising-marketing-branding/745738/the-ad-debate-resolved-asa-announce-new-guidelines-for-influencers',
  },
  wiggin: {
    title: 'Endorsements on Social Media: CMA publishes guidance for content creators',
    publisher: 'Wiggin',
    url: 'https://sitemap.wiggin.eu/insight/endorsements-on-social-media-cma-publishes-guidance-for-content-creators',
  },
  rpc: {
    title: 'CMA issues guidance on influencer marketing, including #ad for gifts (!)',
    publisher: 'RPC',
    date: '2022-12-23',
    url: 'https://www.rpc.co.uk/snapshots/advertising-and-marketing/winter-2022/cma-issues-guidance-on-influencer-marketing-including-ad-for-gifts/',
  },
} satisfies Record<string, Source>;

/** The United Kingdom: CAP Code 2.1 and 2.3, and the DMCC Act 2024. Where ASA and CMA differ, the stricter one (CMA) is followed. */
export const unitedKingdom: Market = {
  code: 'UK',
  authority: 'ASA / CMA',
  languages: ['en'],
  understood: [],
  accepted: [{ words: ['ad', 'advert', 'advertisement', 'advertising'], rule: 'UK-W' }],
  rejected: [
    { words: ['sponsored', 'spon', 'sp', 'in association with', 'thanks to', 'partner'], rule: 'UK-W-AVOID' },
    { words: ['affiliate link', 'aff', 'adlink', 'commission'], rule: 'UK-A' },
    {
      words: [
        'collab',
        'in partnership with',
        'gifted',
        'gift',
        'pr',
        'invited',
        'ambassador',
        'sent me this',
        'brought to you by',
      ],
      rule: 'UK-W-CMA',
    },
  ],
  asksFor: ['ad', 'advert', 'advertisement', 'advertising'],
  placement: { rule: 'UK-P' },
  language: { rule: 'UK-W' },
  gifts: { treatment: 'label', rule: 'UK-G' },
  ownBrand: { treatment: 'label', rule: 'UK-O' },
  affiliate: { treatment: 'label', rule: 'UK-A' },
  platformLabel: { enough: true, rule: 'UK-PL' },
  rules: {
    'UK-W': { kind: 'wording', grade: 'source', ...SOURCES.guide },
    'UK-W-AVOID': { kind: 'wording', grade: 'secondary', ...SOURCES.mondaq },
    'UK-W-CMA': { kind: 'wording', grade: 'secondary', ...SOURCES.wiggin },
    'UK-P': { kind: 'placement', grade: 'secondary', ...SOURCES.wiggin },
    'UK-A': { kind: 'affiliate', grade: 'secondary', ...SOURCES.mondaq },
    'UK-G': { kind: 'gifts', grade: 'secondary', ...SOURCES.rpc },
    'UK-O': { kind: 'own-brand', grade: 'secondary', ...SOURCES.wiggin },
    'UK-PL': { kind: 'platform-label', grade: 'secondary', ...SOURCES.wiggin },
  },
};
