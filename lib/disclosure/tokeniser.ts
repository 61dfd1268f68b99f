import { LONGEST_GAP, SHORTEST_LEET, SHORTEST_SPACED } from './disguises';
import { folded, type Folded } from './fold';
import { readFolded, readPlain, readRun, type Run } from './letter-run';
import { hostEnd, linkEnd, mayBeLink } from './link-text';
import type { Token } from './token';
import type { Vocabulary } from './vocabulary';

type Kind = Token['kind'];

const SPACE = 32;
const ZERO = 48;
const LAST_ASCII = 127;
const DIGITS = /^\d+$/;
const DIGIT = /\d/;

function codeAt(text: string, at: number): number {
  return text.codePointAt(at) ?? 32;
}

function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}

// What goes on inside an address: a dot, a hyphen, the colon of https:.
function isHostSign(code: number): boolean {
  return code === 45 || code === 46 || code === 58;
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

/** Goes along a caption once, from its first sign to its last. */
export class Tokeniser {
  readonly tokens: Token[] = [];
  /** So many words of one letter in a row may be one word with spaces in it. */
  mayBeSpaced = false;
  /** Places of what may be signs for letters: a word with a digit in it, an @ behind one. */
  readonly mayBeLeet: number[] = [];
  private singles = 0;
  /** Where the last of them ends. */
  private lastSingle = 0;
  private at = 0;
  private line = 0;
  private column = 0;
  /** No address begins before this place: the run of host letters there was looked at already. */
  private noHostBefore = 0;

  constructor(
    private readonly text: string,
    private readonly vocabulary: Vocabulary,
  ) {}

  run(): void {
    const { text } = this;
    const { length } = text;
    while (this.at < length) {
      const unit = text.charCodeAt(this.at);
      if (unit === SPACE) {
        this.at += 1;
        this.column += 1;
      } else if (unit < ZERO || unit > LAST_ASCII || !this.plainWord()) this.other();
    }
  }

  // Most of a caption is plain words and spaces.
  private plainWord(): boolean {
    const { text, at: start, line, column } = this;
    const run = readPlain(text, start, '');
    if (!run) return false;
    const { end, letters, uppers, caps } = run;
    // A word that no dot, hyphen or colon follows begins no address.
    if (start >= this.noHostBefore && isHostSign(text.charCodeAt(end)) && this.link(end)) return true;
    const kind = letters === 0 ? 'number' : 'word';
    if (letters > 0) this.noteWord(end - start, end, letters < end - start);
    const known = this.vocabulary.find(text, start, end, run.hash);
    const raw = known?.text ?? text.slice(start, end);
    const folded = known || uppers === 0 ? raw : raw.toLowerCase();
    this.tokens.push({ kind, text: folded, known, start, end, line, column, caps, disguised: false });
    this.column += end - start;
    this.at = end;
    return true;
  }

  private other(): void {
    const { text, at } = this;
    const code = codeAt(text, at);
    const sign = folded(code);
    const end = at + width(code);
    if (sign.kind === 'letter') {
      if ((at >= this.noHostBefore && this.link(at)) || this.word()) return;
    } else if (sign.kind === 'newline' || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      this.pushOrExtend('newline', '', end);
      this.line += 1;
    } else if (sign.text === '#' || sign.text === '@') {
      if (sign.text === '#' ? this.tag('hashtag', '_', end) : this.tag('mention', '._', end)) return;
      this.push('mark', sign.text, end);
    } else if (sign.kind === 'picture') {
      this.push('picture', '', end);
    } else if (sign.kind === 'mark' && !joinsWords(text, at, sign)) {
      this.pushOrExtend('mark', sign.text, end);
    }
    if (sign.kind !== 'unseen') this.column += 1;
    this.at = end;
  }

  // One that is not plain.
  private word(): boolean {
    const { text, at } = this;
    const run = readFolded(text, at, '');
    if (!run) return false;
    this.pushRun(DIGITS.test(run.text) ? 'number' : 'word', run.text, run.end, run);
    this.column += run.visible;
    this.at = run.end;
    return true;
  }

  private tag(kind: 'hashtag' | 'mention', extra: string, from: number): boolean {
    const run = readRun(this.text, from, extra);
    if (!run || run.letters === 0) return false;
    const bare = kind === 'hashtag' ? run.text.replaceAll('_', '') : run.text.replace(/\.+$/, '');
    const dots = kind === 'hashtag' ? 0 : run.text.length - bare.length;
    this.pushRun(kind, bare, run.end - dots, run);
    this.column += run.visible + 1 - dots;
    this.at = run.end - dots;
    return true;
  }

  // `from`: how far there are only letters and digits.
  private link(from: number): boolean {
    const { text, at } = this;
    const host = hostEnd(text, from);
    const end = mayBeLink(text, from, host) ? linkEnd(text, at) : at;
    if (end === at) {
      this.noHostBefore = host;
      return false;
    }
    this.push('link', text.slice(at, end), end);
    this.column += end - at;
    this.at = end;
    return true;
  }

  private pushRun(kind: Kind, content: string, end: number, run: Run): void {
    const { at: start, line, column } = this;
    const known = this.vocabulary.get(content);
    if (kind === 'word') this.noteWord(content.length, end, DIGIT.test(content));
    else if (kind === 'mention' && this.tokens.at(-1)?.end === start) this.mayBeLeet.push(this.tokens.length);
    const disguised = isDisguised(this.text, kind === 'word' || kind === 'number' ? start : start + 1, run);
    this.tokens.push({ kind, text: content, known, start, end, line, column, caps: run.caps, disguised });
  }

  private noteWord(length: number, end: number, hasDigit: boolean): void {
    if (hasDigit && length >= SHORTEST_LEET) this.mayBeLeet.push(this.tokens.length);
    if (length > 1) return;
    this.singles = this.at - this.lastSingle <= LONGEST_GAP ? this.singles + 1 : 1;
    this.lastSingle = end;
    if (this.singles >= SHORTEST_SPACED) this.mayBeSpaced = true;
  }

  private push(kind: Kind, content: string, end: number): void {
    const { at: start, line, column } = this;
    this.tokens.push({
      kind,
      text: content,
      known: undefined,
      start,
      end,
      line,
      column,
      caps: 'none',
      disguised: false,
    });
  }

  // "-----" and empty lines are one piece each.
  private pushOrExtend(kind: Kind, content: string, end: number): void {
    const last = this.tokens[this.tokens.length - 1];
    if (last?.kind === kind && last.text === content && last.end === this.at) last.end = end;
    else this.push(kind, content, end);
  }
}
