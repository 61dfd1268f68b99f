import type { Market, Source } from './market';

const SOURCES = {
  guideline: {
    title: 'Vaikuttajamarkkinointi sosiaalisessa mediassa',
    publisher: 'Kilpailu- ja kuluttajavirasto',
    date: '2025-01',
    url: 'https://kkv.fi/kuluttaja-asiat/tietoa-ja-ohjeita-yrityksille/kuluttaja-asiamiehen-linjaukset/vaikuttajamarkkinointi-sosiaalisessa-mediassa',
  },
  asennemedia: {
    title: 'Muistilista KKV:n ohjeista vaikuttajamarkkinoinnin merkitsemiseen',
    publisher: 'Asennemedia',
    date: '2025-02-11',
    url: 'https://www.asennemedia.fi/2025/02/11/kkvn-ohjeet-vaikuttajamarkkinoinnin-merkitsemiseen/',
  },
  law: { title: 'Kuluttajansuojalaki, 2 luku 4 §', publisher: 'Kilpailu- ja kuluttajavirasto' },
} satisfies Record<string, Source>;

/** Finland: kuluttajansuojalaki ch. 2 § 4; guideline of 2019, revised in January 2025. */
export const finland: Market = {
  code: 'FI',
  authority: 'Kilpailu- ja kuluttajavirasto',
  languages: ['fi', 'sv'],
  understood: ['nb', 'nn', 'da'],
  accepted: [
    { words: ['mainos', 'reklam'], rule: 'FI-W' },
    { words: ['mainoslinkki'], rule: 'FI-W-LINKKI' },
    { words: ['kaupallinen yhteistyö'], rule: 'FI-W-KAUPALLINEN' },
    { words: ['annons', 'annonslänk'], rule: 'FI-W-ANNONS' },
  ],
  rejected: [
    {
      words: ['yhteistyö', 'ad', 'sponsored', 'spon', 'sponsoroitu', 'kiitos', 'maksettu yhteistyö'],
      rule: 'FI-W-WEAK',
    },
    { words: ['saatu', 'kutsuvierastilaisuus'], rule: 'FI-G' },
    { words: ['affiliatelinkki', 'adlink', 'affiliate link'], rule: 'FI-A' },
    { words: ['betalt samarbete', 'samarbete'], rule: 'FI-W-WEAK' },
  ],
  asksFor: ['mainos', 'reklam'],
  placement: { rule: 'FI-P' },
  language: { rule: 'FI-W-WEAK' },
  gifts: { treatment: 'label', rule: 'FI-G' },
  ownBrand: { treatment: 'label', rule: 'FI-O' },
  affiliate: { treatment: 'label', rule: 'FI-A' },
  platformLabel: { enough: false, rule: 'FI-PL' },
  rules: {
    'FI-W': { kind: 'wording', grade: 'source', ...SOURCES.guideline },
    'FI-W-ANNONS': { kind: 'wording', grade: 'inferred', ...SOURCES.guideline },
    'FI-W-LINKKI': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.guideline },
    'FI-W-KAUPALLINEN': { kind: 'wording', grade: 'secondary', ...SOURCES.asennemedia },
    'FI-W-WEAK': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.law },
    'FI-P': { kind: 'placement', grade: 'source', ...SOURCES.guideline },
    'FI-G': { kind: 'gifts', grade: 'source', ...SOURCES.guideline },
    'FI-O': { kind: 'own-brand', grade: 'source', ...SOURCES.guideline },
    'FI-A': { kind: 'affiliate', grade: 'general-knowledge', ...SOURCES.guideline },
    'FI-PL': { kind: 'platform-label', grade: 'inferred', ...SOURCES.law },
  },
};
