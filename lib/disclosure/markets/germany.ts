import type { Market, Source } from './market';

const SOURCES = {
  nrwExchange: {
    title: 'Werbekennzeichnung im Austausch mit Influencern',
    publisher: 'Landesanstalt für Medien NRW',
    url: 'https://www.medienanstalt-nrw.de/imagebroschuere/xwerbekennzeichnxnung-im-austausch-mit-influencern-1.html',
  },
  nrwInternet: {
    title: 'Werbung in Telemedien',
    publisher: 'Landesanstalt für Medien NRW',
    url: 'https://www.medienanstalt-nrw.de/regulierung/internet/werbung.html',
  },
  celle: {
    title: 'Werbung über Influencer (OLG Celle, 13 U 53/17)',
    publisher: 'nietzer.info',
    date: '2017-09-19',
    url: 'https://www.nietzer.info/blog/2017/09/19/werbung-ueber-influencer',
  },
  gifts: {
    title: 'Bundesgerichtshof, Urteil vom 13.01.2022, I ZR 35/21',
    publisher: 'openJur',
    date: '2022-01-13',
    url: 'https://openjur.de/u/2387799.html',
  },
  own: {
    title: 'Bundesgerichtshof, Urteil vom 09.09.2021, I ZR 126/20',
    publisher: 'REWIS',
    date: '2021-09-09',
    url: 'https://rewis.io/urteile/urteil/zl2-09-09-2021-i-zr-12620/',
  },
  sonntagsblatt: {
    title: 'Aktualisierter Leitfaden der Medienanstalten für Kennzeichnung von Werbung',
    publisher: 'Sonntagsblatt',
    date: '2021-07',
    url: 'https://www.sonntagsblatt.de/artikel/medien/aktualisierter-leitfaden-der-medienanstalten-fuer-kennzeichnung-von-werbung',
  },
  guide: { title: 'Leitfaden „Werbekennzeichnung bei Online-Medien“', publisher: 'Medienanstalten' },
  update2023: {
    title: 'Medienanstalten aktualisieren Leitfaden „Werbekennzeichung bei Online-Medien“',
    publisher: 'Medienanstalten',
    date: '2023-06-15',
    url: 'https://www.die-medienanstalten.de/presse/pressemitteilungen/praktisch-und-bewaehrt-medienanstalten-aktualisieren-leitfaden-werbekennzeichung-bei-online-medien/',
  },
} satisfies Record<string, Source>;

/** Germany: UWG § 5a(4), MStV § 22, DDG § 6, and the guide of the Medienanstalten. */
export const germany: Market = {
  code: 'DE',
  authority: 'Medienanstalten',
  languages: ['de'],
  understood: [],
  accepted: [
    { words: ['werbung', 'bezahlte werbepartnerschaft'], rule: 'DE-W' },
    { words: ['anzeige', 'werbelink'], rule: 'DE-W-ANZEIGE' },
  ],
  rejected: [
    { words: ['ad', 'advert', 'sponsored', 'in association with', 'spon'], rule: 'DE-W-AD' },
    {
      words: [
        'collab',
        'kooperation',
        'in partnership with',
        'gesponsert',
        'bezahlte partnerschaft',
        'paid partnership',
      ],
      rule: 'DE-W-KOOP',
    },
    { words: ['pr-sample', 'geschenkt', 'danke', 'pr', 'gifted', 'eingeladen von'], rule: 'DE-W-DANKE' },
    { words: ['affiliate-link', 'affiliate link'], rule: 'DE-A-LINK' },
  ],
  asksFor: ['Werbung', 'Bezahlte Werbepartnerschaft'],
  placement: { rule: 'DE-P' },
  language: { rule: 'DE-W-AD' },
  gifts: { treatment: 'label', rule: 'DE-G' },
  ownBrand: { treatment: 'label-unless-obvious', rule: 'DE-O' },
  affiliate: { treatment: 'label', rule: 'DE-A' },
  overLabelling: { rule: 'DE-X' },
  platformLabel: { enough: false, rule: 'DE-PL' },
  rules: {
    'DE-W': { kind: 'wording', grade: 'source', ...SOURCES.nrwExchange },
    'DE-W-ANZEIGE': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.guide },
    'DE-W-AD': { kind: 'wording', grade: 'source', ...SOURCES.nrwInternet },
    'DE-W-KOOP': { kind: 'wording', grade: 'secondary', ...SOURCES.celle },
    'DE-P': { kind: 'placement', grade: 'source', ...SOURCES.nrwExchange },
    'DE-G': { kind: 'gifts', grade: 'secondary', ...SOURCES.gifts },
    'DE-W-DANKE': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.guide },
    'DE-O': { kind: 'own-brand', grade: 'source', ...SOURCES.own },
    'DE-A': { kind: 'affiliate', grade: 'secondary', ...SOURCES.sonntagsblatt },
    'DE-A-LINK': { kind: 'affiliate', grade: 'general-knowledge', ...SOURCES.guide },
    'DE-X': { kind: 'over-labelling', grade: 'source', ...SOURCES.update2023 },
    'DE-PL': { kind: 'platform-label', grade: 'inferred', ...SOURCES.guide },
  },
};
