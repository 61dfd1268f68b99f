import type { Market, Source } from './market';

const SOURCES = {
  norisma: {
    title: 'Ber Norisma ta ansvar for reklamemerking',
    publisher: 'Forbrukertilsynet',
    date: '2018-10-09',
    url: 'https://www.forbrukertilsynet.no/ber-norisma-ta-ansvar-reklamemerking',
  },
  questions: {
    title: 'Spørsmål og svar om reklame i sosiale medier',
    publisher: 'Forbrukertilsynet',
    url: 'https://www.forbrukertilsynet.no/sos-reklame-some',
  },
  faq: {
    title: 'Ofte stilte spørsmål om reklame i sosiale medier',
    publisher: 'Forbrukertilsynet',
    url: 'https://forbrukertilsynet.no/vi-jobber-med/reklame-i-sosiale-medier/ofte-stilte-sporsmal-om-reklame-i-sosiale-medier',
  },
  guide2018: {
    title: 'Forbrukertilsynets veileder om merking av reklame i sosiale medier',
    publisher: 'Forbrukertilsynet',
    date: '2018-01',
  },
  adtraction: {
    title: 'Reklamemerking i sosiale medier',
    publisher: 'Adtraction',
    url: 'https://adtraction.com/no/blogg/reklamemerking-i-sosiale-medier',
  },
} satisfies Record<string, Source>;

/** Norway: markedsføringsloven § 3. The statute names no word; the authority names two. */
export const norway: Market = {
  code: 'NO',
  authority: 'Forbrukertilsynet',
  languages: ['nb', 'nn'],
  understood: ['sv', 'da'],
  accepted: [
    { words: ['reklame', 'annonse'], rule: 'NO-W' },
    { words: ['annonselenke'], rule: 'NO-W-LENKE' },
  ],
  rejected: [
    { words: ['samarbeid'], rule: 'NO-W-SAMARBEID', guideAccepts: true },
    { words: ['betalt samarbeid', 'betalt partnerskap', 'annonsørinnhold'], rule: 'NO-W' },
    { words: ['sponset', 'spon'], rule: 'NO-W-SPONSET' },
    { words: ['produktplassering'], rule: 'NO-W-PP' },
    { words: ['ad', 'advert', 'advertisement', 'sponsored', 'collab', 'partner'], rule: 'NO-L' },
    { words: ['takk til', 'gave', 'invitert', 'pr-pakke', 'ambassadør'], rule: 'NO-W' },
    { words: ['affiliatelenke', 'adlink', 'affiliate link'], rule: 'NO-A-LENKE' },
  ],
  asksFor: ['reklame', 'annonse'],
  placement: { rule: 'NO-P' },
  language: { rule: 'NO-L' },
  gifts: { treatment: 'label-when-expected', rule: 'NO-G' },
  ownBrand: { treatment: 'label', rule: 'NO-O' },
  affiliate: { treatment: 'label', rule: 'NO-A' },
  platformLabel: { enough: false, rule: 'NO-PL' },
  rules: {
    'NO-W': { kind: 'wording', grade: 'source', ...SOURCES.norisma },
    'NO-W-LENKE': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.guide2018 },
    'NO-W-SAMARBEID': { kind: 'wording', grade: 'inferred', ...SOURCES.questions },
    'NO-W-SPONSET': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.guide2018 },
    'NO-W-PP': { kind: 'wording', grade: 'source', ...SOURCES.questions },
    'NO-P': { kind: 'placement', grade: 'source', ...SOURCES.norisma },
    'NO-L': { kind: 'language', grade: 'inferred', ...SOURCES.questions },
    'NO-A': { kind: 'affiliate', grade: 'secondary', ...SOURCES.adtraction },
    'NO-A-LENKE': { kind: 'affiliate', grade: 'inferred', ...SOURCES.adtraction },
    'NO-G': { kind: 'gifts', grade: 'secondary', ...SOURCES.adtraction },
    'NO-O': { kind: 'own-brand', grade: 'source', ...SOURCES.faq },
    'NO-PL': { kind: 'platform-label', grade: 'inferred', ...SOURCES.faq },
  },
};
