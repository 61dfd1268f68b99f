import type { Lexicon } from './lexicon';
import type { Token } from './token';

const LEET: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };
/** "4d" is a scan and "sp0" nothing: only longer words are read with digits for letters. */
export const SHORTEST_LEET = 5;
/** So many letters with spaces between them may be a word. */
export const SHORTEST_SPACED = 4;
/** Between two of them, in signs. */
export const LONGEST_GAP = 3;

function isSingle({ kind, text }: Token): boolean {
  return text.length === 1 && kind === 'word';
}

interface SpacedRun {
  letters: string;
  end: number;
  next: number;
}

function spacedRun(text: string, tokens: readonly Token[], from: number): SpacedRun | undefined {
  let last = tokens[from];
  if (!last) return undefined;
  let letters = last.text;
  let gap: string | undefined;
  let next = from + 1;
  for (;;) {
    const behind = tokens[next + 1];
    const place = tokens[next]?.kind === 'mark' && behind && isSingle(behind) ? next + 1 : next;
    const candidate = tokens[place];
    if (!candidate || !isSingle(candidate) || candidate.start - last.end > LONGEST_GAP) break;
    const between = text.slice(last.end, candidate.start);
    if (gap !== undefined && between !== gap) break;
    gap = between;
    letters += candidate.text;
    last = candidate;
    next = place + 1;
  }
  return letters.length > 1 ? { letters, end: last.end, next } : undefined;
}

/** "r e k l a m e" and "r.e.k.l.a.m.e": single letters with the same sign or space between all of them. */
export function joinSpaced(text: string, tokens: Token[], { single, vocabulary }: Lexicon): Token[] {
  const joined: Token[] = [];
  let at = 0;
  for (let token = tokens[at]; token; token = tokens[at]) {
    const run = isSingle(token) ? spacedRun(text, tokens, at) : undefined;
    const word = run?.letters ?? '';
    if (run && word.length >= SHORTEST_SPACED && single.has(word)) {
      const known = vocabulary.get(word);
      joined.push({ ...token, text: word, known, end: run.end, caps: 'first', disguised: true });
      at = run.next;
    } else if (run && word.length >= SHORTEST_SPACED) {
      // Not a label: the letters stay as they are, and none of them begins another run.
      for (; at < run.next; at += 1) joined.push(tokens[at] ?? token);
    } else {
      joined.push(token);
      at += 1;
    }
  }
  return joined;
}

// The label that a word with digits for letters is read as.
function withLetters(text: string, single: ReadonlySet<string>): string | undefined {
  const word = text.replace(/[013457]/g, (digit) => LEET[digit] ?? digit);
  return single.has(word) ? word : undefined;
}

/**
 * "rekl@me" arrives as a word and a mention, "r3klame" as a word with a digit in it. `places`: of the words and mentions that
 * may be such. Changes the list it is given.
 */
export function undoLeet(tokens: Token[], places: readonly number[], { single, vocabulary }: Lexicon): Token[] {
  const gone = new Set<Token>();
  for (const at of places) {
    const token = tokens[at];
    if (!token) continue;
    if (token.kind === 'word') {
      const word = withLetters(token.text, single);
      if (word !== undefined) tokens[at] = { ...token, text: word, known: vocabulary.get(word), disguised: true };
      continue;
    }
    const last = tokens[at - 1];
    if (last?.kind !== 'word') continue;
    const word = `${last.text}a${token.text}`;
    if (single.has(word))
      tokens[at] = { ...last, text: word, known: vocabulary.get(word), end: token.end, disguised: true };
    else if (token.text.includes('.'))
      tokens[at] = { ...last, kind: 'email', text: '', known: undefined, end: token.end };
    else continue;
    gone.add(last);
  }
  return gone.size > 0 ? tokens.filter((token) => !gone.has(token)) : tokens;
}
