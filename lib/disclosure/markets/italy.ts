import type { Market, Source } from './market';

const SOURCES = {
  heyman: {
    title: 'Digital Chart 2025: tutte le regole per influencer e brand sulla pubblicità',
    publisher: 'Heyman Content',
    url: 'https://heymancontent.com/post/guida-completa-alla-digital-chart-regole-pubblicit%C3%A0-social-per-influencer-e-brand',
  },
  mbg: {
    title: 'Il Nuovo Regolamento Digital Chart: novità chiave per il settore dell’influencer marketing',
    publisher: 'mbg.legal',
    url: 'https://mbg.legal/il-nuovo-regolamento-digital-chart-novita-chiave-per-il-settore-dellinfluencer-marketing',
  },
  chart: { title: 'Digital Chart', publisher: 'Istituto dell’Autodisciplina Pubblicitaria', date: '2024-10-30' },
} satisfies Record<string, Source>;

/** Italy: AGCOM 7/24/CONS amended by 197/25/CONS, and the Digital Chart of IAP. */
export const italy: Market = {
  code: 'IT',
  authority: 'AGCOM / IAP',
  languages: ['it', 'en'],
  understood: [],
  accepted: [
    { words: ['pubblicità', 'sponsorizzato da', 'promosso da', 'advertising'], rule: 'IT-W' },
    { words: ['advertisement'], rule: 'IT-W-LIKE' },
    { words: ['partnership a pagamento', 'paid partnership'], rule: 'IT-W-PAID' },
    { words: ['ad', 'adv', 'sponsored'], rule: 'IT-W', withBrand: true },
    { words: ['prodotto inviato da', 'gifted'], rule: 'IT-G', only: 'gift' },
  ],
  rejected: [
    { words: ['grazie', 'collaborazione', 'collab', 'in partnership with', 'ambasciatrice'], rule: 'IT-W-VAGUE' },
    { words: ['ad', 'adv', 'sponsored'], rule: 'IT-W' },
    { words: ['omaggio', 'invitato da'], rule: 'IT-G' },
    { words: ['link affiliato', 'affiliate link'], rule: 'IT-A' },
  ],
  asksFor: ['pubblicità', 'sponsorizzato da', 'promosso da', 'advertising'],
  placement: { rule: 'IT-P' },
  language: { rule: 'IT-W' },
  gifts: { treatment: 'own-wording', rule: 'IT-G' },
  ownBrand: { treatment: 'label', rule: 'IT-O' },
  affiliate: { treatment: 'label', rule: 'IT-A' },
  platformLabel: { enough: false, rule: 'IT-PL' },
  rules: {
    'IT-W': { kind: 'wording', grade: 'secondary', ...SOURCES.heyman },
    'IT-W-LIKE': { kind: 'wording', grade: 'inferred', ...SOURCES.chart },
    'IT-W-PAID': { kind: 'wording', grade: 'inferred', ...SOURCES.chart },
    'IT-W-VAGUE': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.chart },
    'IT-P': { kind: 'placement', grade: 'secondary', ...SOURCES.mbg },
    'IT-G': { kind: 'gifts', grade: 'secondary', ...SOURCES.heyman },
    'IT-O': { kind: 'own-brand', grade: 'general-knowledge', ...SOURCES.chart },
    'IT-A': { kind: 'affiliate', grade: 'general-knowledge', ...SOURCES.chart },
    'IT-PL': { kind: 'platform-label', grade: 'inferred', ...SOURCES.chart },
  },
};
