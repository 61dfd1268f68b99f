import { CURRENCIES, PRICE_WORD } from '../currencies';
import { hasBetween, phrasesOf, type CaptionReading, type Match } from '../reading';
import { signAt, type Sign } from './sign';

/** "Through my link": with a brand's name beside it hardly anything but a referral. */
const REFERRAL = 6;
/** In words and marks, between an offer and its percentage. */
const NEAR = 6;
/** A percentage off: beside a brand's name it is the brand's offer. */
const PERCENT = 8;

function withPercent({ percents }: CaptionReading, offers: readonly Match[]): Match | undefined {
  if (percents.length === 0) return undefined;
  return offers.find(({ from, to }) => hasBetween(percents, from - NEAR, to + NEAR));
}

// "£15 off", "spar 100 kr"
function besidePrice(cuts: readonly Match[], price: number | undefined): Match | undefined {
  return price === undefined ? undefined : cuts.find(({ from, to }) => price >= from - 3 && price <= to + 2);
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
  const cuts = phrasesOf(reading, 'cut');
  const actions = phrasesOf(reading, 'action');
  const price = priceAt(reading);
  const percent = withPercent(reading, [...offers, ...cuts]) ?? besidePrice(cuts, price);
  return [
    ...(percent ? signAt('offer', PERCENT, percent) : signAt('offer', 3, offers[0])),
    ...signAt('offer', 2, price === undefined ? undefined : { from: price, to: price }),
    ...signAt('call-to-action', 3, actions[0]),
    ...signAt(
      'call-to-action',
      1,
      actions.find(({ from }) => from > (actions[0]?.to ?? 0)),
    ),
    ...signAt('call-to-action', REFERRAL, phrasesOf(reading, 'referral')[0]),
    ...signAt('call-to-action', 3, phrasesOf(reading, 'bio-link')[0]),
  ];
}
