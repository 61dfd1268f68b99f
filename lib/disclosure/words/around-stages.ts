import { wordSet } from './word-set';

/** Words for tickets, of all languages together. */
export const TICKETS: ReadonlySet<string> = wordSet(
  'ticket tickets billett billetten billetter billettene billettar biljett biljetten biljetter biljetterna billet billetten billetter billetterne lippu liput lippuja ' +
    'karten kartenvorverkauf kaarten kaartjes kaartverkoop billets billetterie entradas biglietti bilhetes ingressos',
);
