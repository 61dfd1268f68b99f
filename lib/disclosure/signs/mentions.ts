import { isPerson } from '../brands';
import { TOPIC } from '../known-words';
import type { Lexicon } from '../lexicon';
import { phrasesOf, type CaptionReading } from '../reading';
import { SHOP_HANDLE } from '../shop-names';
import type { Sign } from './sign';

const FRIEND = 1;
const MENTION = 2;
const MENTION_AS_MAKER = 4;
const MOST_TAGS = 200;
const LONGEST_CHAIN = 5;
const NOBODY = { mentions: [], tags: [] };

function isCredited(reading: CaptionReading, at: number, creditEnds: ReadonlySet<number>): boolean {
  const { tokens } = reading;
  let before = at - 1;
  for (let skipped = 0; skipped < 2; skipped += 1) {
    const token = tokens[before];
    if (!token || (token.kind !== 'picture' && !(token.kind === 'mark' && /[:"|-]/.test(token.text)))) break;
    // A camera before a name is a credit in every language.
    if (/^[📷📸🎥🎬📹]/u.test(reading.text.slice(token.start, token.end))) return true;
    before -= 1;
  }
  const token = tokens[before];
  if (token?.kind === 'mention') return before === at - 1 && isCredited(reading, before, creditEnds);
  return creditEnds.has(before);
}

// "kjole fra @x", "dress @x", "dress by @x".
function madeBy({ tokens }: CaptionReading, at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  return (
    lexicon.makers.has(before.text) ||
    (lexicon.leads.has(before.text) && lexicon.makers.has(tokens[at - 2]?.text ?? ''))
  );
}

/** The mentions of a caption: those that may be of brands, and all. */
export function mentionSigns(
  reading: CaptionReading,
  lexicon: Lexicon,
  own: ReadonlySet<string>,
): { mentions: readonly Sign[]; tags: readonly Sign[] } {
  if (reading.tags.length === 0) return NOBODY;
  const creditEnds = new Set(phrasesOf(reading, 'credit').map(({ to }) => to));
  const hasProduct = (reading.topics & TOPIC.products) !== 0;
  const mentions: Sign[] = [];
  const tags: Sign[] = [];
  let chain = 0;
  for (const at of reading.tags) {
    const token = reading.tokens[at];
    if (tags.length >= MOST_TAGS) break;
    if (token?.kind !== 'mention' || own.has(token.text)) continue;
    const name = reading.text.slice(token.start, token.end).replace(/^[@＠]/, '');
    const isFriend = isPerson(token.text);
    const isMaker = !isFriend && (hasProduct || madeBy(reading, at, lexicon) || SHOP_HANDLE.test(token.text));
    const weight = isMaker ? MENTION_AS_MAKER : isFriend ? FRIEND : MENTION;
    const sign: Sign = {
      kind: 'mention',
      weight,
      from: at,
      to: at,
      brand: { name, how: 'sure', from: at, to: at, ...(isFriend ? { person: true } : {}) },
    };
    tags.push(sign);
    // A long row of tagged people is looked at once.
    chain = reading.tokens[at - 1]?.kind === 'mention' ? chain + 1 : 0;
    if (chain <= LONGEST_CHAIN && !isCredited(reading, at, creditEnds)) mentions.push(sign);
  }
  return { mentions, tags };
}
