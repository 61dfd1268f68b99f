import { ownGoodsAt } from '../business';
import { TOPIC } from '../known-words';
import { phrasesOf, type CaptionReading } from '../reading';
import { BOOKING, HOURS, LEFT } from '../words/around-goods';
import type { Context } from './context';
import { isPriceSign, type Sign } from './sign';

/** "Tre tider är fortfarande kvar". */
const LEFT_WITHIN = 3;
/** From the places to "my" or "me". */
const MINE_WITHIN = 5;
/** "my Tuesday night dog training course". */
const LONGEST_COURSE = 6;

interface Span {
  from: number;
  to: number;
}

function isLeft({ tokens }: CaptionReading, at: number): boolean {
  for (let step = -LEFT_WITHIN; step <= LEFT_WITHIN; step += 1)
    if (LEFT.has(tokens[at + step]?.text ?? '')) return true;
  return false;
}

// The nearest such word before "my" or "me" in the same sentence.
function placeBefore({ tokens }: CaptionReading, mine: number): number | undefined {
  for (let at = mine - 1; at >= mine - MINE_WITHIN; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'newline' || token.kind === 'mark') return undefined;
    if (((token.known?.branch?.topics ?? 0) & TOPIC.places) !== 0) return at;
  }
  return undefined;
}

// "hos mig", "in my … course"; not "in my sister's course".
function ownFrom({ reading, lexicon }: Context, mine: number, isHour: boolean): number | undefined {
  const { tokens } = reading;
  if (lexicon.withMe.has(tokens[mine]?.text ?? ''))
    return isHour && lexicon.leads.has(tokens[mine - 1]?.text ?? '') ? mine : undefined;
  const to = ownGoodsAt(reading, mine, lexicon, LONGEST_COURSE)?.to;
  return to === undefined || tokens.slice(mine, to).some(({ text }) => text === 's') ? undefined : to;
}

/** "Three spots left in my … course, $180", "tre tider kvar hos mig … sms:a": hours and places of one's own, with a price or a way to book. */
export function placesLeft(context: Context, persuasion: readonly Sign[]): Span | undefined {
  const { reading, forCharity } = context;
  const { tokens, topics } = reading;
  if ((topics & TOPIC.places) === 0 || forCharity || (topics & TOPIC.community) !== 0) return undefined;
  for (const mine of reading.mine) {
    const from = placeBefore(reading, mine);
    if (from === undefined || !isLeft(reading, from)) continue;
    const to = ownFrom(context, mine, HOURS.has(tokens[from]?.text ?? ''));
    if (to === undefined) continue;
    const isBooked =
      persuasion.some((sign) => isPriceSign(sign, reading)) ||
      phrasesOf(reading, 'contact').length > 0 ||
      tokens.some(({ text }, at) => at > to && BOOKING.has(text));
    return isBooked ? { from, to } : undefined;
  }
  return undefined;
}
