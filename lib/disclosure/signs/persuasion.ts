import { CURRENCIES, PRICE_WORD } from '../currencies';
import { hasBetween, phrasesOf, type CaptionReading, type Match } from '../reading';
import { signAt, type Sign } from './sign';

function withPercent({ percents }: CaptionReading, offers: readonly Match[]): Match | undefined {
  if (percents.length === 0) return undefined;
  return offers.find(({ from, to }) => hasBetween(percents, from - 3, to + 3));
}

function priceAt({ tokens, digits }: CaptionReading): number | undefined {
  return digits.find((at) => {
    const token = tokens[at];
    if (token?.kind === 'word') return PRICE_WORD.test(token.text);
    return CURRENCIES.has(tokens[at + 1]?.text ?? '') || CURRENCIES.has(tokens[at - 1]?.text ?? '');
  });
}

/** What only adds up: an offer, a price, the call to buy. */
export function persuasionSigns(reading: CaptionReading): Sign[] {
  const offers = phrasesOf(reading, 'offer');
  const percent = withPercent(reading, [...offers, ...phrasesOf(reading, 'cut')]);
  const actions = phrasesOf(reading, 'action');
  const price = priceAt(reading);
  return [
    ...(percent ? signAt('offer', 4, percent) : signAt('offer', 2, offers[0])),
    ...signAt('offer', 2, price === undefined ? undefined : { from: price, to: price }),
    ...signAt('call-to-action', 3, actions[0]),
    ...signAt(
      'call-to-action',
      1,
      actions.find(({ from }) => from > (actions[0]?.to ?? 0)),
    ),
    ...signAt('call-to-action', 3, phrasesOf(reading, 'bio-link')[0]),
  ];
}
