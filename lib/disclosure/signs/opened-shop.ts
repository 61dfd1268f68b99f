import { TOPIC } from '../known-words';
import { phrasesOf, type CaptionReading } from '../reading';
import { isWall } from '../token';
import { AT_LAST, FAMILY, OPENED_BY, PARTS, SHOP_ENDING, SHOPS, type Opened } from '../words/around-shops';
import { FROM } from '../words/around-parcels';
import type { Context } from './context';

/** "me and himself have finally opened". */
const OPENER_WITHIN = 5;
/** "opened her own online cake shop", "unseren kleinen Laden in Kiel eröffnet". */
const SHOP_WITHIN = 6;

// The nearest place before or behind `from` that is such a word; a sentence's end stops it.
function find(
  { tokens }: CaptionReading,
  from: number,
  step: 1 | -1,
  most: number,
  isIt: (text: string) => boolean,
): number | undefined {
  for (let at = from + step; Math.abs(at - from) <= most; at += step) {
    const token = tokens[at];
    if (isWall(token) && token?.text !== "'" && token?.text !== '’') return undefined;
    if (token && isIt(token.text)) return at;
  }
  return undefined;
}

function isFrom({ tokens }: CaptionReading, opened: number, shop: number): boolean {
  return tokens.slice(opened + 1, shop).some(({ text }) => FROM.has(text));
}

function isShop(text: string): boolean {
  return SHOPS.has(text) || SHOP_ENDING.test(text);
}

function isOurs(reading: CaptionReading, at: number, { we, they }: Opened): boolean {
  // "avasimme"; "i dag åpnet vi"
  if (we.size === 0 || we.has(reading.tokens[at + 1]?.text ?? '')) return true;
  const who = find(reading, at, -1, OPENER_WITHIN, (text) => we.has(text) || they.has(text));
  return who !== undefined && we.has(reading.tokens[who]?.text ?? '');
}

/** "Me and himself have finally opened the shop"; "Mum's opened her online cake shop … link in my bio", which the creator sends readers to. */
export function openedShop({ reading, forCharity, tags }: Context): { from: number; to: number } | undefined {
  const { tokens, topics } = reading;
  if ((topics & TOPIC.opened) === 0) return undefined;
  // Who opens the shop every morning works there.
  if (forCharity || tags.length > 0 || (topics & (TOPIC.work | TOPIC.community)) !== 0) return undefined;
  const hasAddress = phrasesOf(reading, 'bio-link').length > 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const opened = OPENED_BY.get(tokens[at]?.text ?? '');
    if (!opened) continue;
    const either = (most: number, isIt: (text: string) => boolean) =>
      find(reading, at, 1, most, isIt) ?? find(reading, at, -1, most, isIt);
    const shop = either(SHOP_WITHIN, isShop);
    // "opened the parcel from the shop"
    if (shop === undefined || isFrom(reading, at, shop) || PARTS.has(tokens[shop + 1]?.text ?? '')) continue;
    const span = { from: Math.min(at, shop), to: Math.max(at, shop) };
    const isFamilys = find(reading, at, -1, OPENER_WITHIN, (text) => FAMILY.has(text)) !== undefined;
    if (isFamilys && hasAddress) return span;
    if (isOurs(reading, at, opened) && either(SHOP_WITHIN, (text) => AT_LAST.has(text)) !== undefined) return span;
  }
  return undefined;
}
