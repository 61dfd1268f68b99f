import type { Market, Source } from './market';

const SOURCES = {
  masea: {
    title: "Activité commerciale des influenceurs : l'encadrement est assoupli",
    publisher: 'Masea Expertise',
    date: '2024-11-20',
    url: 'https://masea-expertise.fr/lettres/20241120/breves/54381.html',
  },
  arpp: { title: 'Recommandation « Communication publicitaire digitale »', publisher: 'ARPP' },
  toubon: { title: 'Loi Toubon', publisher: 'République française' },
  lettre: {
    title: "Influenceurs et obligations d'information",
    publisher: 'Lettre des réseaux',
    url: 'https://www.lettredesreseaux.com/influenceurs-et-obligations-dinformation.html',
  },
  law: { title: 'Loi 2023-451 du 9 juin 2023, article 5', publisher: 'République française', date: '2023-06-09' },
} satisfies Record<string, Source>;

/** France: loi 2023-451 art. 5, amended by ordonnance 2024-978. */
export const france: Market = {
  code: 'FR',
  authority: 'DGCCRF / ARPP',
  languages: ['fr'],
  understood: [],
  accepted: [
    { words: ['publicité', 'collaboration commerciale'], rule: 'FR-W' },
    { words: ['partenariat rémunéré', 'pub', 'sponsorisé'], rule: 'FR-W-EQUIVALENT' },
  ],
  rejected: [
    { words: ['ad', 'sp', 'spon', 'sponsored', 'advert'], rule: 'FR-L' },
    {
      words: [
        'collab',
        'collaboration',
        'partenariat',
        'merci',
        'produit offert',
        'invitation',
        'ambassadrice',
        'gifted',
      ],
      rule: 'FR-W-VAGUE',
    },
    { words: ['lien affilié', 'affiliate link'], rule: 'FR-A' },
  ],
  asksFor: ['publicité', 'collaboration commerciale'],
  placement: { rule: 'FR-P' },
  language: { rule: 'FR-L' },
  gifts: { treatment: 'label', rule: 'FR-G' },
  ownBrand: { treatment: 'label-unless-obvious', rule: 'FR-O' },
  affiliate: { treatment: 'label', rule: 'FR-A' },
  platformLabel: { enough: false, rule: 'FR-PL' },
  rules: {
    'FR-W': { kind: 'wording', grade: 'secondary', ...SOURCES.masea },
    'FR-W-EQUIVALENT': { kind: 'wording', grade: 'inferred', ...SOURCES.masea },
    'FR-W-VAGUE': { kind: 'wording', grade: 'general-knowledge', ...SOURCES.arpp },
    'FR-L': { kind: 'language', grade: 'general-knowledge', ...SOURCES.toubon },
    'FR-P': { kind: 'placement', grade: 'secondary', ...SOURCES.lettre },
    'FR-G': { kind: 'gifts', grade: 'general-knowledge', ...SOURCES.law },
    'FR-O': { kind: 'own-brand', grade: 'secondary', ...SOURCES.masea },
    'FR-A': { kind: 'affiliate', grade: 'general-knowledge', ...SOURCES.law },
    'FR-PL': { kind: 'platform-label', grade: 'inferred', ...SOURCES.law },
  },
};
