import { CURRENCIES, PRICE_WORD } from '../currencies';
import { TOPIC } from '../known-words';
import { readLink } from '../links';
import { hasBetween, phrasesOf, type CaptionReading, type Match } from '../reading';
import { RECEIVES, REDUCES } from '../words/around-links';
import { signAt, WEIGHTS, type Sign } from './sign';

/** "Through my link": with a brand's name beside it hardly anything but a referral. */
const REFERRAL = 6;
/** In words and marks, between an offer and its percentage. */
const NEAR = 6;
/** A percentage off: beside a brand's name it is the brand's offer. */
const { percentOff: PERCENT } = WEIGHTS;
/** Between "my link" and what it gives, in words and marks. */
const REWARDED_WITHIN = 14;
/** Between "get" and the sum. */
const RECEIVED_WITHIN = 4;

function withPercent({ percents }: CaptionReading, offers: readonly Match[]): Match | undefined {
  if (percents.length === 0) return undefined;
  return offers.find(({ from, to }) => hasBetween(percents, from - NEAR, to + NEAR));
}

// "£15 off", "spar 100 kr"
function besidePrice(cuts: readonly Match[], price: number | undefined): Match | undefined {
  return price === undefined ? undefined : cuts.find(({ from, to }) => price >= from - 3 && price <= to + 2);
}

function isPrice({ tokens }: CaptionReading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'word') return PRICE_WORD.test(token.text);
  return CURRENCIES.has(tokens[at + 1]?.text ?? '') || CURRENCIES.has(tokens[at - 1]?.text ?? '');
}

function priceAt(reading: CaptionReading): number | undefined {
  return reading.digits.find((at) => isPrice(reading, at));
}

// "get £25", "får vi 500 kroner", "få upp till 20 %".
function isReceived(reading: CaptionReading, at: number): boolean {
  if (!isPrice(reading, at) && !hasBetween(reading.percents, at, at + 2)) return false;
  for (let before = at - 1; before >= at - RECEIVED_WITHIN; before -= 1)
    if (RECEIVES.has(reading.tokens[before]?.text ?? '')) return true;
  return false;
}

/** "Use my link for $20 off", "bruk lenken min og få 100 kr": what comes by it pays both. Not where money is collected. */
function rewardedLinks(reading: CaptionReading, offers: readonly Match[]): Sign[] {
  const links = phrasesOf(reading, 'referral');
  if (links.length === 0 || (reading.topics & TOPIC.charity) !== 0) return [];
  const isNear = (a: number, { from, to }: Match) => a >= from - REWARDED_WITHIN && a <= to + REWARDED_WITHIN;
  // A campaign or a sale by itself may be a petition or a jumble sale.
  const reduces = ({ from, to }: Match) =>
    from < to || REDUCES.has(reading.tokens[from]?.text ?? '') || hasBetween(reading.percents, from - NEAR, to + NEAR);
  const rewarded = links.find(
    (link) =>
      offers.some((offer) => isNear(offer.from, link) && reduces(offer)) ||
      reading.digits.some((at) => isNear(at, link) && isReceived(reading, at)),
  );
  if (!rewarded) return [];
  const address = reading.tokens[reading.links[0] ?? -1];
  return [
    {
      kind: 'affiliate-link',
      weight: WEIGHTS.sure,
      from: rewarded.from,
      to: rewarded.to,
      destination: address && readLink(address.text).brand,
    },
  ];
}

/** What only adds up: an offer, a price, the call to buy. */
export function persuasionSigns(reading: CaptionReading): Sign[] {
  const offers = phrasesOf(reading, 'offer');
  const cuts = phrasesOf(reading, 'cut');
  const actions = phrasesOf(reading, 'action');
  const price = priceAt(reading);
  const beside = besidePrice(cuts, price);
  const percent = withPercent(reading, [...offers, ...cuts]) ?? beside;
  return [
    ...rewardedLinks(reading, percent ? [...offers, percent] : offers),
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
