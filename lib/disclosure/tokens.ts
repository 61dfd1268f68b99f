import { folded, type Folded } from './fold';
import { hostEnd, linkEnd } from './link-text';
import type { Token } from './token';

type Caps = Token['caps'];

// A run of letters, digits and invisible signs.
interface Run {
  text: string;
  end: number;
  visible: number;
  uppers: number;
  letters: number;
  firstUpper: boolean;
  disguised: boolean;
  latin: boolean;
}

const DIGITS = /^\d+$/;

function codeAt(text: string, at: number): number {
  return text.codePointAt(at) ?? 32;
}

function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}

function isWithin(sign: Folded, extra: string): boolean {
  return sign.kind === 'letter' || sign.kind === 'unseen' || (sign.text !== '' && extra.includes(sign.text));
}

function readRun(text: string, from: number, extra: string): Run {
  const run: Run = {
    text: '',
    end: from,
    visible: 0,
    uppers: 0,
    letters: 0,
    firstUpper: false,
    disguised: false,
    latin: false,
  };
  let hidden = false;
  let at = from;
  while (at < text.length) {
    const code = codeAt(text, at);
    const sign = folded(code);
    if (!isWithin(sign, extra)) break;
    at += width(code);
    if (sign.kind === 'unseen') {
      hidden ||= sign.disguised;
      continue;
    }
    if (sign.upper && run.text === '') run.firstUpper = true;
    run.text += sign.text;
    run.visible += 1;
    run.end = at;
    if (hidden) run.disguised = true;
    if (sign.disguised) run.disguised = true;
    else if (sign.kind === 'letter') run.latin ||= code < 0x250;
    if (sign.upper) run.uppers += 1;
    if (sign.kind === 'letter' && !(code > 47 && code < 58)) run.letters += 1;
  }
  return run;
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

// The hyphen of "PR-pakke" and the apostrophe of "don't" part words, not phrases.
function joinsWords(text: string, at: number, sign: Folded): boolean {
  if (at === 0 || at + 1 >= text.length || (sign.text !== '-' && sign.text !== '"')) return false;
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
  const extend = (kind: Token['kind'], content: string): boolean => {
    const last = tokens.at(-1);
    if (last?.kind !== kind || last.text !== content || last.end !== at) return false;
    last.end = at + width(codeAt(text, at));
    return true;
  };
  const signed = (kind: 'hashtag' | 'mention', extra: string): boolean => {
    const run = readRun(text, at + width(codeAt(text, at)), extra);
    const content = run.text.replace(kind === 'hashtag' ? /_/g : /^[._]+$/, '').replace(/\.+$/, '');
    if (content === '' || run.letters + run.uppers === 0) return false;
    const dots = /\.+$/.exec(run.text)?.[0].length ?? 0;
    push(kind, content, run.end - dots, capsOf(run), isDisguised(text, at + 1, run));
    column += run.visible + 1 - dots;
    at = run.end - dots;
    return true;
  };

  while (at < text.length) {
    const code = codeAt(text, at);
    const sign = folded(code);
    if (sign.kind === 'letter') {
      if (at >= noHostBefore) {
        const end = linkEnd(text, at);
        if (end > at) {
          push('link', text.slice(at, end), end);
          column += end - at;
          at = end;
          continue;
        }
        noHostBefore = hostEnd(text, at);
      }
      const run = readRun(text, at, '');
      push(DIGITS.test(run.text) ? 'number' : 'word', run.text, run.end, capsOf(run), isDisguised(text, at, run));
      column += run.visible;
      at = run.end;
      continue;
    }
    if (sign.kind === 'newline' || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      if (!extend('newline', '')) push('newline', '', at + 1);
      line += 1;
    } else if (sign.kind === 'mark' && sign.text === '#') {
      if (signed('hashtag', '_')) continue;
      push('mark', '#', at + width(code));
    } else if (sign.kind === 'mark' && sign.text === '@') {
      if (signed('mention', '._')) continue;
      push('mark', '@', at + width(code));
    } else if (sign.kind === 'picture' || (sign.kind === 'mark' && !joinsWords(text, at, sign))) {
      if (sign.kind === 'picture' || !extend('mark', sign.text)) push(sign.kind, sign.text, at + width(code));
    }
    if (sign.kind !== 'unseen') column += 1;
    at += width(code);
  }
  return tokens;
}
