import type { Words } from './words';

/** Irish: only what stands in captions beside English. */
export const irish: Words = {
  languages: ['ga'],
  labels: [
    { word: 'fógra', says: 'advert', bare: ['fógra', 'fógra íoctha', 'fograíocht'], anywhere: ['is fógra é seo'] },
  ],
  disclaimers: ['ní fógra'],
  negators: 'ní',
  leads: 'do le ó ar',
  copulas: 'tá bhí',
  trade: '',
  elsewhere: '',
  codes: { plain: 'cód', discount: 'códlascaine', not: '', with: 'le', mine: 'mo' },
  offers: ['lascaine'],
  cuts: [],
  actions: [],
  bioLinks: ['nasc sa bhio'],
  people: 'mamaí daidí',
  charity: '',
  unasked: [],
  supplied: [],
  giveaways: [],
  enter: '',
  own: [],
  employers: [],
  credits: [],
  makers: 'ó',
  products: '',
  prompts: [],
  common: 'agus tá an na ar',
};
