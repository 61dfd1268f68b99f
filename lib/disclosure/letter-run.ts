import { folded, type Folded } from './fold';
import type { Token } from './token';
import { EMPTY_HASH, hashWith } from './vocabulary';

type Caps = Token['caps'];

/** Letters and digits in a row, all of them plain ones. */
export interface PlainRun {
  end: number;
  /** Digits are none. */
  letters: number;
  uppers: number;
  caps: Caps;
  /** To find it in the vocabulary. */
  hash: number;
}

/** Letters and digits in a row, with the invisible signs between them. `end` is behind the last visible letter. */
export interface Run extends Omit<PlainRun, 'hash'> {
  /** Folded. */
  text: string;
  visible: number;
  disguised: boolean;
  /** At least one letter is a Latin one as it stands. */
  latin: boolean;
}

const LAST_ASCII = 127;

function isWithin(sign: Folded, extra: string): boolean {
  return sign.kind === 'letter' || sign.kind === 'unseen' || (sign.text !== '' && extra.includes(sign.text));
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function capsOf(uppers: number, letters: number, firstUpper: boolean): Caps {
  if (uppers > 1 && uppers === letters) return 'all';
  return firstUpper ? 'first' : 'none';
}

/** The run that begins at `from` where all of it is plain letters and digits, as most are; undefined for all others. */
export function readPlain(text: string, from: number, extra: string): PlainRun | undefined {
  let end = from;
  let uppers = 0;
  let digits = 0;
  let hash = EMPTY_HASH;
  const { length } = text;
  for (; end < length; end += 1) {
    const code = text.charCodeAt(end);
    if (code < 97 || code > 122) {
      if (isCapital(code)) uppers += 1;
      else if (code >= 48 && code <= 57) digits += 1;
      else if (code > LAST_ASCII || (extra !== '' && extra.includes(text.charAt(end)))) return undefined;
      else break;
    }
    hash = hashWith(hash, code);
  }
  if (end === from) return undefined;
  const letters = end - from - digits;
  const caps = uppers === 0 ? 'none' : capsOf(uppers, letters, isCapital(text.charCodeAt(from)));
  return { end, letters, uppers, caps, hash };
}

/** The run that begins at `from`, `extra` signs counted as letters; undefined when there is none. */
export function readRun(text: string, from: number, extra: string): Run | undefined {
  const plain = readPlain(text, from, extra);
  if (plain) {
    const { end, letters, uppers, caps } = plain;
    const raw = text.slice(from, end).toLowerCase();
    return { text: raw, end, visible: end - from, letters, uppers, caps, disguised: false, latin: true };
  }
  return readFolded(text, from, extra);
}

/** The same, sign by sign. */
export function readFolded(text: string, from: number, extra: string): Run | undefined {
  let letters = '';
  let end = from;
  let visible = 0;
  let uppers = 0;
  let count = 0;
  let firstUpper = false;
  let disguised = false;
  let latin = false;
  let hidden = false;
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 32;
    const sign = folded(code);
    if (!isWithin(sign, extra)) break;
    at += code > 0xffff ? 2 : 1;
    if (sign.kind === 'unseen') {
      hidden ||= sign.disguised;
      continue;
    }
    if (sign.upper && letters === '') firstUpper = true;
    letters += sign.text;
    visible += 1;
    end = at;
    if (hidden || sign.disguised) disguised = true;
    if (!sign.disguised && sign.kind === 'letter') latin ||= code < 0x250;
    if (sign.upper) uppers += 1;
    if (sign.kind === 'letter' && !(code > 47 && code < 58)) count += 1;
  }
  if (letters === '') return undefined;
  const caps = capsOf(uppers, count, firstUpper);
  return { text: letters, end, visible, letters: count, uppers, caps, disguised, latin };
}
