import type { LabelHit } from './label-hit';
import type { Lexicon } from './lexicon';
import type { Market } from './markets/market';
import type { CaptionReading } from './reading';
import type { Token } from './token';

/** Where a label stands: seen at once, perhaps behind "more", or where nobody looks. */
export type Placement = 'first' | 'maybe-cut' | 'late';

// Feeds cut a caption after about 75 to 80 characters; up to 60 is safe everywhere (disclosure.md §16).
const SAFE_COLUMN = 60;
const LAST_COLUMN = 125;
/** Lines are counted from 0: the first three. */
const LAST_LINE = 2;
/** So many hashtags in a row are a pile. */
const PILE = 3;
const FURTHEST = 4_000;
const MOST_OPENING_WORDS = 4;
const NOTHING: ReadonlySet<number> = new Set();

function isGlue(token: Token): boolean {
  return token.kind === 'mark' || token.kind === 'picture' || token.kind === 'newline' || token.kind === 'mention';
}

interface Row {
  before: number;
  after: number;
}

// How many hashtags stand in one row with the one at `at`, before and behind it.
function rowAround(tokens: readonly Token[], at: number): Row {
  const count = (step: 1 | -1) => {
    let tags = 0;
    for (let place = at + step; place >= 0 && place < tokens.length && Math.abs(place - at) < FURTHEST; place += step) {
      const token = tokens[place];
      if (!token || (token.kind !== 'hashtag' && !isGlue(token))) break;
      if (token.kind === 'hashtag') tags += 1;
    }
    return tags;
  };
  return { before: count(-1), after: count(1) };
}

function isBehindPile(tokens: readonly Token[], from: number): boolean {
  let row = 0;
  for (let at = 0; at < from && at < FURTHEST; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'hashtag') row += 1;
    else if (token && !isGlue(token)) row = 0;
    if (row >= PILE) return true;
  }
  return false;
}

function hasText(tokens: readonly Token[], from: number, to: number, labelled: ReadonlySet<number>): boolean {
  for (let at = from; at < to && at - from < FURTHEST; at += 1) {
    const token = tokens[at];
    if (token && (token.kind === 'word' || token.kind === 'number') && !labelled.has(at)) return true;
  }
  return false;
}

// What belongs to the labels themselves: their words, the brand they name, and the small words between.
function labelledTokens(hits: readonly LabelHit[], tokens: readonly Token[], lexicon: Lexicon): Set<number> {
  const labelled = new Set<number>();
  for (const { from, to, brand } of hits.slice(0, 50)) {
    for (let at = from; at <= to; at += 1) labelled.add(at);
    if (!brand || Math.abs(brand.from - to) > 5) continue;
    for (let at = Math.min(from, brand.from); at <= Math.max(to, brand.to); at += 1) labelled.add(at);
  }
  const ends = Array.from(labelled);
  for (const at of ends) if (lexicon.leads.has(tokens[at + 1]?.text ?? '')) labelled.add(at + 1);
  return labelled;
}

// A short bracket behind the last label is part of the ending: "AD (SARAH10)."
function onlyCodesFollow(tokens: readonly Token[], from: number): boolean {
  return (
    tokens
      .slice(from, from + 8)
      .every(({ kind, text, caps }) => (kind !== 'word' && kind !== 'number') || caps === 'all' || /\d/.test(text)) &&
    tokens.length - from <= 8
  );
}

function firstContent(tokens: readonly Token[]): Token | undefined {
  return tokens.find(({ kind }) => kind !== 'newline');
}

// "Opslaget indeholder reklame", "This post is an ad": the label's own sentence is the first thing said.
function opensCaption({ form, from }: LabelHit, tokens: readonly Token[]): boolean {
  return (
    form === 'sentence' && from <= MOST_OPENING_WORDS && tokens.slice(0, from).every(({ kind }) => kind === 'word')
  );
}

/** Where one label stands, by the market's rules (disclosure.md §16, decision 14). */
export function placeOf(
  hit: LabelHit,
  hits: readonly LabelHit[],
  { tokens }: CaptionReading,
  market: Market,
  lexicon: Lexicon,
): Placement {
  const token = tokens[hit.from];
  const start = firstContent(tokens);
  if (!token || !start) return 'late';
  const { freeLines, rowEnds, strict } = market.placement;
  const line = token.line - start.line;
  const column = token.column - start.column;
  const mayFollowText = hit.from > 0 && !opensCaption(hit, tokens);
  const labelled = mayFollowText ? labelledTokens(hits, tokens, lexicon) : NOTHING;
  const hasTextBefore = mayFollowText && hasText(tokens, 0, hit.from, labelled);
  const row: Row = token.kind === 'hashtag' ? rowAround(tokens, hit.from) : { before: 0, after: 0 };
  const isInPile = row.before + row.after + 1 >= PILE;
  if (!hasTextBefore && row.before === 0 && !isBehindPile(tokens, hit.from)) {
    if (line === 0 && column <= SAFE_COLUMN) return 'first';
  }
  if (rowEnds && token.kind === 'hashtag' && (row.before === 0 || row.after === 0)) return 'first';
  if (isInPile || isBehindPile(tokens, hit.from)) return 'late';
  if (column > LAST_COLUMN || line > LAST_LINE) return 'late';
  if (freeLines !== undefined && line < freeLines) return row.before > 0 && row.after === 0 ? 'late' : 'first';
  // The end hides a label only where the feed may have cut the caption before it: "God helg!" and a label, on one line or on two, is seen at once.
  if (hasTextBefore && row.after === 0 && (strict || row.before > 0 || column > SAFE_COLUMN)) {
    const isLast = !hasText(tokens, hit.to + 1, tokens.length, labelled) || onlyCodesFollow(tokens, hit.to + 1);
    if (isLast) return 'late';
  }
  return line === 0 && column <= SAFE_COLUMN ? 'first' : 'maybe-cut';
}
