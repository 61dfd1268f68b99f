import type { Words } from './words';

/** Portuguese: no market of its own, but captions in it are read from markets that have one. */
export const portuguese: Words = {
  languages: ['pt'],
  labels: [
    {
      word: 'publicidade',
      says: 'advert',
      bare: ['publicidade', 'publipost', 'publi'],
      anywhere: ['contém publicidade', 'isto é publicidade'],
    },
    {
      word: 'parceria paga',
      says: 'paid',
      anywhere: ['parceria paga', 'parceria remunerada', 'post patrocinado', 'conteúdo patrocinado'],
    },
    { word: 'parceria', says: 'collaboration', bare: ['parceria'], before: ['em parceria com', 'parceria com'] },
    {
      word: 'recebido',
      says: 'gift',
      bare: ['recebidos', 'presskit'],
      before: ['recebido de', 'presente de', 'enviado por'],
    },
    { word: 'link de afiliado', says: 'affiliate', anywhere: ['link de afiliado', 'links de afiliado/afiliados'] },
  ],
  disclaimers: ['não é publi', 'não é publicidade', 'não patrocinado', 'comprei com meu dinheiro'],
  negators: 'não nem sem',
  leads: 'com para por da do',
  copulas: 'é são foi está',
  trade: 'agência marketing publicitário campanha',
  elsewhere: '',
  codes: {
    plain: 'código cupom',
    discount: 'codigodedesconto cupomdedesconto',
    not: 'qr postal fonte',
    with: 'com use usa',
    mine: 'meu nosso',
  },
  offers: ['de desconto', 'desconto', 'promoção', 'frete grátis'],
  actions: ['compre', 'compra já', 'clique no link', 'garanta'],
  bioLinks: ['link na bio'],
  people: 'mãe pai avó avô amigo amiga namorado namorada marido',
  unasked: [],
  supplied: ['pelo convite', 'pelo presente', 'pelos produtos'],
  giveaways: ['sorteio'],
  enter: 'siga marque comente curta ganhe participar',
  own: ['minha (nova) loja', 'minha (nova) coleção', 'meu (novo) livro', 'minha marca', 'meu (novo) curso'],
  employers: ['onde trabalho'],
  credits: ['foto', 'foto de', 'com', 'e'],
  makers: 'da do por vestido',
  prompts: [],
  common: 'e o os que não uma um por com para meu mas muito me eu hoje',
};
