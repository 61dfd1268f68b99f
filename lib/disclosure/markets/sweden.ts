import type { Market, Source } from './market';

const SOURCES = {
  konsumentverket: {
    title: 'Dold marknadsföring i sociala medier - regler för företag',
    publisher: 'Konsumentverket',
    url: 'https://konsumentverket.se/marknadsratt-foretag/dold-marknadsforing-i-sociala-medier-regler-for-foretag',
  },
  ehandel: { title: 'Annons eller reklam', publisher: 'Ehandel.se' },
  law: { title: 'Marknadsföringslagen', publisher: 'Konsumentverket' },
  kissie: {
    title: 'Patent- och marknadsöverdomstolen, PMT 2054-18 (Kissie)',
    publisher: 'JP Infonet',
    date: '2019-12-05',
    url: 'https://www.jpinfonet.se/kunskap/nyheter4/kissie-domen-ett-avgorande-prejudikat-for-branschen/',
  },
  english: {
    title: 'Beslut 2106-137',
    publisher: 'Reklamombudsmannen',
    date: '2021-11-18',
    url: 'https://reklamombudsmannen.org/beslut/enskilt-beslut/?caseid=2106-137',
  },
  adlink: {
    title: 'Beslut 2104-89',
    publisher: 'Reklamombudsmannen',
    date: '2021-08-26',
    url: 'https://reklamombudsmannen.org/beslut/enskilt-beslut/?caseid=2104-89',
  },
  platform: {
    title: 'Beslut 2102-33',
    publisher: 'Reklamombudsmannen',
    date: '2021-06-16',
    url: 'https://reklamombudsmannen.org/beslut/enskilt-beslut/?caseid=2102-33',
  },
  press: { title: 'Pressmeddelande 22 maj 2019', publisher: 'Reklamombudsmannen', date: '2019-05-22' },
} satisfies Record<string, Source>;

/** Sweden: marknadsföringslagen § 9, and the rulings of Reklamombudsmannen. */
export const sweden: Market = {
  code: 'SE',
  authority: 'Konsumentverket',
  languages: ['sv'],
  understood: ['nb', 'nn', 'da'],
  accepted: [
    { words: ['reklam'], rule: 'SE-W' },
    { words: ['annons'], rule: 'SE-W-ANNONS' },
    { words: ['annonslänk'], rule: 'SE-W-LINK' },
    { words: ['betalt samarbete'], rule: 'SE-PL' },
  ],
  rejected: [
    { words: ['samarbete', 'sponsrat', 'sponsored', 'sp', 'spon'], rule: 'SE-W-KISSIE' },
    { words: ['ad', 'advert', 'advertisement'], rule: 'SE-L' },
    { words: ['adlink', 'affiliatelänk', 'affiliate link'], rule: 'SE-A' },
    { words: ['gåva', 'pr-utskick', 'inbjuden', 'tack till', 'ambassadör', 'partner', 'collab'], rule: 'SE-W' },
  ],
  asksFor: ['reklam'],
  placement: { rule: 'SE-P' },
  language: { rule: 'SE-L' },
  gifts: { treatment: 'label-when-expected', rule: 'SE-G' },
  ownBrand: { treatment: 'label', rule: 'SE-O' },
  affiliate: { treatment: 'label', rule: 'SE-A' },
  platformLabel: { enough: true, rule: 'SE-PL' },
  rules: {
    'SE-W': { kind: 'wording', grade: 'source', ...SOURCES.konsumentverket },
    'SE-W-ANNONS': { kind: 'wording', grade: 'secondary', ...SOURCES.ehandel },
    'SE-W-LINK': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.law },
    'SE-W-KISSIE': { kind: 'wording', grade: 'secondary', ...SOURCES.kissie },
    'SE-P': { kind: 'placement', grade: 'source', ...SOURCES.konsumentverket },
    'SE-L': { kind: 'language', grade: 'source', ...SOURCES.english },
    'SE-A': { kind: 'affiliate', grade: 'source', ...SOURCES.adlink },
    'SE-G': { kind: 'gifts', grade: 'source', ...SOURCES.press },
    'SE-O': { kind: 'own-brand', grade: 'source', ...SOURCES.press },
    'SE-PL': { kind: 'platform-label', grade: 'source', ...SOURCES.platform },
  },
};
