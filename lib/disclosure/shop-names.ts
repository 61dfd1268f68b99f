// What shops and brands call themselves in handles, of all languages together.

const ENDS =
  'official offisiell shop store brand norge norway sverige sweden danmark denmark suomi finland nordic scandinavia deutschland france nederland espana ' +
  'italia cosmetics beauty skincare hotel hotels clothing jewelry jewellery smykker smycken butikk butik restaurant apparel nutrition fashion sko shoes ' +
  'interior mote klinikk klinik cafe kafe kafeen kaffe coffee bakery bakeri bageri bageriet konditori rosteri rosteriet brenneri krog krogen bistro brasserie ' +
  'restaurang ravintola kahvila tavern pub brewery bryggeri osteria trattoria ristorante pizzeria gelateria salon salong studio atelier gallery galleri spa ' +
  'florist blomster blommor books bokhandel apotek pharmacy';
const BEGINNINGS =
  'shop hotel team try visit get cafe kafe restaurant restaurang ravintola kahvila osteria trattoria ristorante pizzeria bistro krog';
/** "theploughinn", "cliff.inn", but not "finn" or "linn". */
const INNS = '^the[a-z]+(?:inn|arms)$|[._]inn$';
/** Behind a full stop or an underscore: "lumi.no", "lumi_uk". */
const COUNTRIES = 'no se dk fi de fr nl es it uk us com co eu';

function oneOf(words: string): string {
  return `(?:${words.replaceAll(' ', '|')})`;
}

/** A folded handle that names a shop, a brand or a country's branch of one. */
export const SHOP_HANDLE = new RegExp(
  `${oneOf(ENDS)}$|^${oneOf(BEGINNINGS)}[._]?[a-z]|[._]${oneOf(COUNTRIES)}$|${INNS}`,
);
