// How prices are written in captions.

const SIGNS = '€ $ £';
const ABBREVIATIONS = 'kr sek nok dkk eur usd gbp euro euros';
const NAMES = 'kroner kronor pounds dollars euron euroa';

/** Words and signs beside a number that make it a price. */
export const CURRENCIES: ReadonlySet<string> = new Set(`${SIGNS} ${ABBREVIATIONS} ${NAMES}`.split(' '));

/** Number and currency in one word: "299kr". */
export const PRICE_WORD = new RegExp(`^\\d+(?:${ABBREVIATIONS.replaceAll(' ', '|')})$`);
