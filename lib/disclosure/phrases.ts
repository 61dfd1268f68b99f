import type { Branch, Lexicon } from './lexicon';
import type { Match } from './reading';
import { isWordy, type Token } from './token';

const SHORTEST_BRAND = 3;

/** Finds the phrases that a hashtag is, or that it begins or ends with before a brand's name. */
export function addTagMatches(matches: Match[], { text }: Token, at: number, lexicon: Lexicon): void {
  const whole = lexicon.tags.get(text);
  if (whole) {
    for (const phrase of whole) matches.push({ phrase, from: at, to: at, brandInTag: undefined });
    return;
  }
  for (const [stem, phrase] of lexicon.stems.get(text.slice(0, 3)) ?? []) {
    if (text.length >= stem.length + SHORTEST_BRAND && text.startsWith(stem)) {
      matches.push({ phrase, from: at, to: at, brandInTag: text.slice(stem.length) });
      return;
    }
  }
  for (const [ending, phrase] of lexicon.endings.get(text.slice(-3)) ?? []) {
    if (text.length < ending.length + SHORTEST_BRAND || !text.endsWith(ending)) continue;
    const brand = text.slice(0, -ending.length);
    if (!lexicon.elsewhere.has(brand)) matches.push({ phrase, from: at, to: at, brandInTag: brand });
    return;
  }
}

function arrive(matches: Match[], tokens: readonly Token[], from: number, branch: Branch, at: number): void {
  // Most words end no phrase, or begin none that goes on.
  if (branch.ends.length > 0)
    for (const phrase of branch.ends) matches.push({ phrase, from, to: at, brandInTag: undefined });
  if (branch.next.size > 0 || branch.any) goOn(matches, tokens, from, branch, at + 1);
}

function goOn(matches: Match[], tokens: readonly Token[], from: number, { next, any }: Branch, at: number): void {
  const token = tokens[at];
  if (!token || !isWordy(token)) return;
  // Most words stand in no phrase at all.
  const named = token.known && next.get(token.known.text);
  if (named) arrive(matches, tokens, from, named, at);
  if (any) arrive(matches, tokens, from, any, at);
}

/** Finds the phrases that begin with the word at `from`, whose branch of the tree is given. */
export function addWordMatches(matches: Match[], tokens: readonly Token[], from: number, branch: Branch): void {
  // A hashtag by itself is looked up whole.
  if (tokens[from]?.kind === 'hashtag') goOn(matches, tokens, from, branch, from + 1);
  else arrive(matches, tokens, from, branch, from);
}
