import { guessLanguage } from './language';
import type { Lexicon } from './lexicon';
import { namedElsewhere } from './named-elsewhere';
import type { CaptionReading } from './reading';
import type { Sign } from './signs/sign';
import type { Token } from './token';

const LONGEST_PILE = 60;

function isSpace(token: Token | undefined): boolean {
  return token?.kind === 'newline' || token?.kind === 'picture';
}

interface Pile {
  /** Place of the first hashtag. */
  first: number;
  last: number;
  size: number;
}

// The hashtags that stand in a row with this one, line ends and pictures between them or not.
function pileAround({ tokens }: CaptionReading, at: number): Pile {
  const pile: Pile = { first: at, last: at, size: 1 };
  for (const step of [-1, 1]) {
    for (let next = at + step; Math.abs(next - at) <= LONGEST_PILE; next += step) {
      if (isSpace(tokens[next])) continue;
      if (tokens[next]?.kind !== 'hashtag') break;
      pile.size += 1;
      if (step < 0) pile.first = next;
      else pile.last = next;
    }
  }
  return pile;
}

function beginsCaption({ tokens }: CaptionReading, at: number): boolean {
  return tokens.slice(0, at).every((token) => token.kind === 'mark' || isSpace(token));
}

/**
 * Whether a hashtag beside a sign is the brand's: led to by a small word, alone with the label, or named elsewhere too. Among
 * other hashtags it is about the picture: "#reklame #hjem #interior".
 */
export function isBrandTag(reading: CaptionReading, at: number, sign: Sign, lexicon: Lexicon): boolean {
  const { tokens } = reading;
  const before = tokens[at - 1];
  const tag = tokens[at];
  if (!tag) return false;
  if (before?.kind === 'word' && lexicon.leads.has(before.text)) return true;
  const { first, last, size } = pileAround(reading, at);
  const isInPile = sign.from >= first && sign.from <= last;
  if (!isInPile && size === 1) return true;
  // "#StitchFix #Sponsored" at the end: written as a name.
  const isPair = isInPile && size === 2;
  if (isPair && (beginsCaption(reading, first) || (at < sign.from && tag.caps !== 'none'))) return true;
  const { tagged, written } = namedElsewhere(reading, tag.text, at, at);
  // Every noun has a capital in German.
  return tagged || (written && guessLanguage(tokens) !== 'de');
}
