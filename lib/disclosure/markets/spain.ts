import type { Market, Source } from './market';

const SOURCES = {
  capital: {
    title: 'Entra en vigor la nueva ley de influencers en España',
    publisher: 'El Capital Digital',
    url: 'https://elcapitaldigital.com/entra-en-vigor-la-nueva-ley-de-influencers-en-espana',
  },
  libertad: {
    title: 'Caos entre los influencers con la nueva regulación de publicidad en redes sociales',
    publisher: 'Libertad Digital',
    date: '2025-10-03',
    url: 'https://www.libertaddigital.com/libremercado/2025-10-03/caos-entre-los-influencers-con-la-nueva-regulacion-de-publicidad-en-redes-sociales-no-entiendo-absolutamente-nada-7303655/',
  },
  code: {
    title: 'Código de Conducta de Publicidad a través de Influencers',
    publisher: 'Autocontrol',
    date: '2025-10-01',
  },
} satisfies Record<string, Source>;

/** Spain: code of Autocontrol, AEA and IAB Spain, edition in force since 1 October 2025. */
export const spain: Market = {
  code: 'ES',
  authority: 'Autocontrol',
  languages: ['es'],
  understood: [],
  accepted: [
    { words: ['publicidad', 'contenido patrocinado', 'colaboración pagada', 'promoción pagada'], rule: 'ES-W' },
    { words: ['publi'], rule: 'ES-W-PUBLI' },
    { words: ['patrocinado por', 'asociación pagada'], rule: 'ES-W-LIKE' },
  ],
  rejected: [
    { words: ['colaboración', 'collab', 'regalo', 'gifted', 'gift'], rule: 'ES-W-VAGUE' },
    { words: ['ad', 'sp', 'spon', 'sponsored'], rule: 'ES-W-AD' },
    { words: ['gracias', 'embajadora', 'invitación'], rule: 'ES-W-THANKS' },
    { words: ['enlace de afiliado', 'affiliate link'], rule: 'ES-A' },
  ],
  asksFor: ['publicidad', 'contenido patrocinado', 'colaboración pagada', 'promoción pagada'],
  placement: { rule: 'ES-P' },
  language: { rule: 'ES-W-AD' },
  gifts: { treatment: 'label', rule: 'ES-G' },
  ownBrand: { treatment: 'label', rule: 'ES-O' },
  affiliate: { treatment: 'label', rule: 'ES-A' },
  platformLabel: { enough: false, rule: 'ES-PL' },
  rules: {
    'ES-W': { kind: 'wording', grade: 'secondary', ...SOURCES.capital },
    'ES-W-PUBLI': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.code },
    'ES-W-LIKE': { kind: 'wording', grade: 'inferred', ...SOURCES.code },
    'ES-W-VAGUE': { kind: 'wording', grade: 'secondary', ...SOURCES.libertad },
    'ES-W-AD': { kind: 'wording', grade: 'secondary', ...SOURCES.capital },
    'ES-W-THANKS': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.code },
    'ES-P': { kind: 'placement', grade: 'secondary', ...SOURCES.libertad },
    'ES-G': { kind: 'gifts', grade: 'secondary', ...SOURCES.libertad },
    'ES-O': { kind: 'own-brand', grade: 'inferred', ...SOURCES.code },
    'ES-A': { kind: 'affiliate', grade: 'inferred', ...SOURCES.code },
    'ES-PL': { kind: 'platform-label', grade: 'inferred', ...SOURCES.code },
  },
};
