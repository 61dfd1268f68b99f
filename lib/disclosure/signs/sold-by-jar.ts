import { TOPIC } from '../known-words';
import type { CaptionReading } from '../reading';
import { FOR_CLUBS, I_SELL, SELLS, UNITS, USED } from '../words/around-goods';
import type { Context } from './context';
import { isPriceSign, type Sign } from './sign';

/** "85 kr burken", "£4 a jar", "4 € das Glas". */
const UNIT_WITHIN = 3;
/** "so we are selling", "de säljer jag". */
const SELLER_WITHIN = 2;

function unitBehind({ tokens }: CaptionReading, price: number): number | undefined {
  for (let at = price + 1; at <= price + UNIT_WITHIN; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'newline') return undefined;
    if (token && UNITS.has(token.text)) return at;
  }
  return undefined;
}

function isSeller({ tokens }: CaptionReading, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (I_SELL.has(text)) return true;
  const sellers = SELLS.get(text);
  for (let step = -SELLER_WITHIN; step <= 1; step += 1) if (sellers?.has(tokens[at + step]?.text ?? '')) return true;
  return false;
}

/** "64 burkar, och de säljer jag … 85 kr burken": one's own goods. What was used before, and what a class sells, is no trade. */
export function soldByJar(
  { reading, forCharity, hasElsewhere }: Context,
  persuasion: readonly Sign[],
): number | undefined {
  const price = persuasion.find((sign) => isPriceSign(sign, reading));
  if (!price || forCharity || hasElsewhere || (reading.topics & TOPIC.community) !== 0) return undefined;
  const unit = unitBehind(reading, price.from);
  if (unit === undefined) return undefined;
  const { tokens } = reading;
  if (tokens.some(({ text }) => USED.has(text) || FOR_CLUBS.has(text))) return undefined;
  return tokens.some((_, at) => isSeller(reading, at)) ? unit : undefined;
}
