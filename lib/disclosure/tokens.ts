import { folded, type Folded } from './fold';
import { readPlain, readRun, type Run } from './letter-run';
import { hostEnd, linkEnd } from './link-text';
import type { Token } from './token';

type Caps = Token['caps'];

const SPACE = 32;
const ZERO = 48;
const NINE = 57;
const LAST_ASCII = 127;
const DIGITS = /^\d+$/;

function codeAt(text: string, at: number): number {
  return text.codePointAt(at) ?? 32;
}

function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= ZERO && first <= NINE && DIGITS.test(word);
}

// What goes on inside an address: a dot, a hyphen, the colon of https:.
function isHostSign(code: number): boolean {
  return code === 45 || code === 46 || code === 58;
}

function capsOf({ uppers, letters, firstUpper }: Run): Caps {
  if (uppers > 1 && uppers === letters) return 'all';
  return firstUpper ? 'first' : 'none';
}

// Letters of one foreign alphabet are a foreign word, not a disguise; decorated ones and mixtures are.
function isDisguised(text: string, start: number, run: Run): boolean {
  if (!run.disguised) return false;
  return run.latin || !/^[\u0370-\u058f\u200b-\u200f]/.test(text.slice(start, start + 1));
}

// The hyphen of "PR-pakke", the apostrophe of "don't" and the stroke of "c/o" part words, not phrases.
function joinsWords(text: string, at: number, sign: Folded): boolean {
  if (at === 0 || at + 1 >= text.length) return false;
  if (sign.text === '/')
    return (text.charCodeAt(at - 1) | 32) === 99 && /^c\/o(?![a-z])/i.test(text.slice(at - 1, at + 3));
  if (sign.text !== '-' && sign.text !== '"') return false;
  return folded(text.charCodeAt(at - 1)).kind === 'letter' && folded(text.charCodeAt(at + 1)).kind === 'letter';
}

/** The caption in pieces, each with its place in the original. Linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = 0;
  let column = 0;
  /** No address begins before this place: the run of host letters there was looked at already. */
  let noHostBefore = 0;

  const push = (kind: Token['kind'], content: string, end: number, caps: Caps = 'none', disguised = false) => {
    tokens.push({ kind, text: content, start: at, end, line, column, caps, disguised });
  };
  // "-----" and empty lines are one piece each.
  const extend = (kind: Token['kind'], content: string, end: number): boolean => {
    const last = tokens.at(-1);
    if (last?.kind !== kind || last.text !== content || last.end !== at) return false;
    last.end = end;
    return true;
  };
  const link = (): boolean => {
    const host = hostEnd(text, at);
    const end = text.charAt(host) === ':' || text.slice(at, host).includes('.') ? linkEnd(text, at) : at;
    if (end === at) {
      noHostBefore = host;
      return false;
    }
    push('link', text.slice(at, end), end);
    column += end - at;
    at = end;
    return true;
  };
  const signed = (kind: 'hashtag' | 'mention', extra: string, sign: number): boolean => {
    const run = readRun(text, at + sign, extra);
    if (!run || run.letters + run.uppers === 0) return false;
    const bare = kind === 'hashtag' ? run.text.replaceAll('_', '') : run.text.replace(/\.+$/, '');
    const dots = kind === 'hashtag' ? 0 : run.text.length - bare.length;
    push(kind, bare, run.end - dots, capsOf(run), isDisguised(text, at + 1, run));
    column += run.visible + 1 - dots;
    at = run.end - dots;
    return true;
  };

  // Most of a caption is plain words and spaces: a word that no dot, hyphen or colon follows begins no address.
  const word = (): boolean => {
    const run = readPlain(text, at, '');
    if (!run || (at >= noHostBefore && isHostSign(text.charCodeAt(run.end)))) return false;
    push(run.letters === 0 ? 'number' : 'word', run.text, run.end, capsOf(run));
    column += run.visible;
    at = run.end;
    return true;
  };

  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) {
      column += 1;
      at += 1;
      continue;
    }
    if (unit >= ZERO && unit <= LAST_ASCII && word()) continue;
    const code = codeAt(text, at);
    const sign = folded(code);
    const end = at + width(code);
    if (sign.kind === 'letter') {
      if (at >= noHostBefore && link()) continue;
      const run = readRun(text, at, '');
      if (run) {
        push(isNumber(run.text) ? 'number' : 'word', run.text, run.end, capsOf(run), isDisguised(text, at, run));
        column += run.visible;
        at = run.end;
        continue;
      }
    } else if (sign.kind === 'newline' || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      if (!extend('newline', '', end)) push('newline', '', at + 1);
      line += 1;
    } else if (sign.text === '#' || sign.text === '@') {
      if (sign.text === '#' ? signed('hashtag', '_', end - at) : signed('mention', '._', end - at)) continue;
      push('mark', sign.text, end);
    } else if (sign.kind === 'picture') {
      push('picture', '', end);
    } else if (sign.kind === 'mark' && !joinsWords(text, at, sign)) {
      if (!extend('mark', sign.text, end)) push('mark', sign.text, end);
    }
    if (sign.kind !== 'unseen') column += 1;
    at = end;
  }
  return tokens;
}
