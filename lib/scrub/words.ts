/** A number as sites write counts: 4,127 · 12,3 · 1.520.000. Plain spaces group thousands only: phone numbers have them too. */
const COUNT =
  /(?<![\p{L}\p{N}+.,]|\p{N}[ -])(?:\d{1,3}(?:[.,'’\u00a0\u202f\u2009]\d{3})+|\d{1,3} \d{3}|\d{1,4})(?:[.,]\d{1,2})?(?![\p{N}]|[ .,-]\d)/gu;
/** Longer than what sites write of a number, in words and characters. */
const MOST_WORDS = 4;
const MOST_SIGNS = 48;

/** A number with what it counts: sites describe their pages by rows of such. */
const COUNTED = new RegExp(
  `(?:\\p{L}+\\.?[ \u00a0])?${COUNT.source}[ \u00a0]?(?:\\p{L}+\\.?)?(?:[ \u00a0]\\p{L}+\\.?)?`,
  'gu',
);
/** Behind the first of these in a description comes what somebody wrote. */
const QUOTE = /["“”«»„:]/;

/**
 * How much of a text may stay: numbers; numbers and the words beside them, until somebody is quoted; nothing at all. A text
 * that is hardly more than a number stays whole in the first two.
 */
export type Openness = 'counts' | 'words' | 'nothing';

const PATTERNS: Record<Openness, RegExp | undefined> = { counts: COUNT, words: COUNTED, nothing: undefined };

/** Sites string facts together with these. */
const BETWEEN = /([•·|\n])/;

/** Replaces what people wrote, sign by sign: letters by x, digits by 0. What `kept` finds stays, spaces and marks as well. */
export function hideText(text: string, openness: Openness, kept: RegExp | undefined): string {
  return text
    .split(BETWEEN)
    .map((part) => hidePart(part, openness, kept))
    .join('');
}

function hidePart(text: string, openness: Openness, kept: RegExp | undefined): string {
  if (openness !== 'nothing' && saysCount(text)) return text;
  const quote = openness === 'words' ? text.search(QUOTE) : -1;
  if (quote >= 0) return hidePart(text.slice(0, quote), 'words', kept) + hidePart(text.slice(quote), 'counts', kept);
  const stays: [number, number][] = [];
  for (const pattern of [kept, PATTERNS[openness]]) {
    for (const found of pattern === undefined ? [] : text.matchAll(pattern))
      stays.push([found.index, found.index + found[0].length]);
  }
  stays.sort(([one], [other]) => one - other);
  let hidden = '';
  let from = 0;
  for (const [start, end] of stays) {
    if (start < from) continue;
    hidden += hideAll(text.slice(from, start)) + text.slice(start, end);
    from = end;
  }
  return hidden + hideAll(text.slice(from));
}

/** "12,3 mill. følgere", "3 weeks ago": short, with a number, and nobody addressed. */
export function saysCount(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > MOST_SIGNS || /[@#/\\]|\p{Extended_Pictographic}/u.test(trimmed.replaceAll(/\d/g, '')))
    return false;
  if (trimmed.split(/\s+/).length > MOST_WORDS + 2) return false;
  const rest = trimmed.replaceAll(COUNT, ' ');
  if (rest === trimmed || /\d/.test(rest)) return false;
  const words = rest.split(/[\s\p{P}]+/u).filter((word) => /\p{L}/u.test(word));
  // A token has letters and digits, too.
  const longest = /\s/.test(trimmed) ? 24 : 12;
  return words.length <= MOST_WORDS && words.every((word) => word.length <= longest && !/\p{Ll}\p{Lu}/u.test(word));
}

function hideAll(text: string): string {
  return text
    .replaceAll(/\p{N}/gu, '0')
    .replaceAll(/[\p{L}\p{M}\p{Extended_Pictographic}]/gu, (sign) => (/\p{Lu}/u.test(sign) ? 'X' : 'x'));
}
