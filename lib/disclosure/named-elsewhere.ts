import { readLink } from './links';
import { isCapital } from './name-run';
import type { CaptionReading } from './reading';
import { isWall, type Token } from './token';

/** Shorter names are parts of too many others. */
const SHORTEST_PART = 4;
const MOST_WORDS = 4;
const MOST_LINKS = 20;

/** Where a name stands beside the one in question. */
export interface NamedElsewhere {
  /** As a mention, or as a link's host. */
  tagged: boolean;
  /** As a hashtag. */
  hashtag: boolean;
  /** In a sentence, with capitals where none begins it. */
  written: boolean;
}

/** Letters and digits only: "Lumi Beauty", "lumi.beauty" and "#LumiBeauty" are one name. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isPartOf(part: string, whole: string): boolean {
  return part === whole || (part.length >= SHORTEST_PART && whole.startsWith(part));
}

function inLinks({ tokens, links }: CaptionReading, id: string): boolean {
  return links.slice(0, MOST_LINKS).some((at) => {
    const { kind, brand } = readLink(tokens[at]?.text ?? '');
    const key = brand === undefined || kind === 'platform' || kind === 'short' ? '' : nameKey(brand);
    return key !== '' && (isPartOf(id, key) || isPartOf(key, id));
  });
}

// Behind a small word, or behind the one word that begins the sentence: there a capital is a name's.
function isInsideSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && (before.caps === 'none' || (before.caps === 'first' && isWall(tokens[at - 2])));
}

// "Stitch Fix" or "Stitch fix" for "stitchfix". Where a sentence begins one word may be any, and in a title so may several.
function startsHere({ tokens }: CaptionReading, at: number, id: string): boolean {
  let glued = '';
  let isName = isCapital(tokens[at]);
  if (!isName) return false;
  for (let next = at; next < at + MOST_WORDS && tokens[next]?.kind === 'word'; next += 1) {
    glued += tokens[next]?.text ?? '';
    if (!id.startsWith(glued)) return false;
    isName &&= isCapital(tokens[next]);
    if (glued !== id) continue;
    const behind = tokens[next + 1];
    return isInsideSentence(tokens, at) || (isName && next > at && behind?.kind === 'word' && behind.caps === 'none');
  }
  return false;
}

/** Where else a folded name stands than from one token to another. */
export function namedElsewhere(reading: CaptionReading, id: string, from: number, to: number): NamedElsewhere {
  const found: NamedElsewhere = { tagged: inLinks(reading, id), hashtag: false, written: false };
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (at >= from && at <= to) continue;
    const { kind = 'mark', text = '' } = reading.tokens[at] ?? {};
    if (kind === 'mention') {
      const handle = nameKey(text);
      found.tagged ||= isPartOf(id, handle) || isPartOf(handle, id);
    } else if (kind === 'hashtag') found.hashtag ||= text === id;
    else if (kind === 'word') found.written ||= startsHere(reading, at, id);
  }
  return found;
}
