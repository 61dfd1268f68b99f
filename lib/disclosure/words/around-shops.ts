import { plain } from '../plain';
import { wordSet } from './word-set';

// What people write of a shop that they or their family have opened, of all languages together.

/** Of each language the words for "opened", who says so of a shop of one's own, and who is somebody else. Forms that say "I" or "we" need nobody beside them. */
const SAID_BY: readonly [opened: string, we: string, they: string][] = [
  ['opened', 'i we me', 'they he she it you who that'],
  ['åpnet åpna opna', 'jeg eg vi me', 'de dei han hun ho som dere'],
  ['öppnat öppnade', 'jag vi', 'de dom han hon som ni'],
  ['åbnet åbnede', 'jeg vi', 'de han hun som'],
  ['eröffnet', 'ich wir', 'sie er'],
  ['geopend', 'ik we wij', 'ze zij hij'],
  ['ouvert', 'j nous on', 'ils elles il elle qui'],
  ['abierto', 'he hemos', 'han ha'],
  ['aperto', 'ho abbiamo', 'hanno ha'],
  ['avanneet avannut', 'olen olemme', 'he ovat'],
  ['avasin avasimme abrimos', '', ''],
];

export interface Opened {
  we: ReadonlySet<string>;
  they: ReadonlySet<string>;
}

/** Who can have opened it, by the word for "opened". */
export const OPENED_BY: ReadonlyMap<string, Opened> = new Map(
  SAID_BY.flatMap(([opened, we, they]) =>
    plain(opened)
      .split(' ')
      .map((word) => [word, { we: wordSet(we), they: wordSet(they) }] as const),
  ),
);
export const OPENED: ReadonlySet<string> = new Set(OPENED_BY.keys());

/** Behind a shop they are what was opened: "the shop window". */
export const PARTS: ReadonlySet<string> = wordSet('door doors window windows till fridge oven post box quiz');

/** Long waited for: who opens a shop every morning does not say so. */
export const AT_LAST: ReadonlySet<string> = wordSet(
  'finally last endelig äntligen endlich eindelijk enfin fin finalmente vihdoin viimein',
);

export const FAMILY: ReadonlySet<string> = wordSet(
  'mum mom mam mammy dad daddy sister brother husband wife daughter son',
  'mamma mor pappa far søster søsteren søstera bror broren kona mannen datter datteren sønnen',
  'syster systern brorsan frun maken dottern sonen',
  'søn kone manden datteren storesøster lillesøster storebror lillebror',
  'äitini äiti isäni isä siskoni sisko veljeni veli vaimoni mieheni tyttäreni poikani',
  'mama papa mutter vater schwester bruder tochter sohn frau',
  'moeder vader zus broer dochter zoon',
  'maman père mère soeur sœur frère fille fils',
  'mamá papá madre padre hermana hermano hija hijo',
  'mamma papà sorella fratello figlia figlio',
  'mãe pai irmã irmão',
);

/** Shops, as whole words or as the ends of longer ones. */
export const SHOPS: ReadonlySet<string> = wordSet(
  'shop store bakery cafe café salon boutique studio restaurant pub tearoom bookshop',
  'butikk butikken butikkene nettbutikk kafé kafeen salong salongen bakeri bakeriet verksted verkstedet',
  'butik butiken kaféet bageriet butikken bageri webshop webshoppen webbutik nätbutik cafeen frisørsalon',
  'kaupan kauppa verkkokaupan putiikin kahvilan liikkeen puodin leipomon',
  'laden hofladen onlineshop geschäft bäckerei café atelier',
  'winkel webwinkel bakkerij kapsalon',
  'boulangerie épicerie atelier',
  'tienda panadería cafetería negocio loja padaria',
  'negozio bottega panetteria panificio',
);
/** The ends of Scandinavian, German, Dutch and Finnish compounds. */
export const SHOP_ENDING =
  /.{2}(?:butikk|butikken|butik|butiken|shop|shoppen|kafe|kafeen|cafe|cafeen|salong|salongen|salon|bakeri|bakeriet|bageri|bageriet|laden|winkel|kaupan|putiikin|puodin)$/;
