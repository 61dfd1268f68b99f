import { folded, type Folded } from './fold';

/** Letters and digits in a row, with the invisible signs between them. */
export interface Run {
  /** Folded. */
  text: string;
  /** Behind the last visible letter. */
  end: number;
  visible: number;
  uppers: number;
  letters: number;
  firstUpper: boolean;
  disguised: boolean;
  /** At least one letter is a Latin one as it stands. */
  latin: boolean;
}

const LAST_ASCII = 127;

function isWithin(sign: Folded, extra: string): boolean {
  return sign.kind === 'letter' || sign.kind === 'unseen' || (sign.text !== '' && extra.includes(sign.text));
}

/** The run that begins at `from` where all of it is plain letters and digits, as most are; undefined for all others. */
export function readPlain(text: string, from: number, extra: string): Run | undefined {
  let at = from;
  let uppers = 0;
  let digits = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) continue;
    if (code >= 65 && code <= 90) uppers += 1;
    else if (code >= 48 && code <= 57) digits += 1;
    else if (code > LAST_ASCII || (extra !== '' && extra.includes(text.charAt(at)))) return undefined;
    else break;
  }
  if (at === from) return undefined;
  const raw = text.slice(from, at);
  const first = text.charCodeAt(from);
  return {
    text: uppers > 0 ? raw.toLowerCase() : raw,
    end: at,
    visible: at - from,
    uppers,
    letters: at - from - digits,
    firstUpper: first >= 65 && first <= 90,
    disguised: false,
    latin: true,
  };
}

/** The run that begins at `from`, `extra` signs counted as letters; undefined when there is none. */
export function readRun(text: string, from: number, extra: string): Run | undefined {
  const plain = readPlain(text, from, extra);
  if (plain) return plain;
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
    const code = text.codePointAt(at) ?? 32;
    const sign = folded(code);
    if (!isWithin(sign, extra)) break;
    at += code > 0xffff ? 2 : 1;
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
  return run.text === '' ? undefined : run;
}
