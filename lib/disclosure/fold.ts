// What a reader sees as one letter is written in many ways: ａｄ, 𝐚𝐝, аd with a Cyrillic а, a and a combining ring for å. Here
// every code point gets the plain lower-case letters it stands for, or the reason why it is no letter (disclosure.md GEN-CH).

/** What a code point is to the engine. */
export type Kind = 'letter' | 'space' | 'newline' | 'mark' | 'picture' | 'unseen';

export interface Folded {
  kind: Kind;
  /** Letters and digits in lower case without accents; a mark in its plain form; '' for the rest. */
  text: string;
  /** Upper case as written. */
  upper: boolean;
  /** Another sign that only looks like the letter, or a decorated form of it. */
  disguised: boolean;
}

// Latin letters, and beside each the Cyrillic, Greek, Armenian and phonetic letters that look like it in most fonts.
const LOOK_ALIKE: Record<string, string> = {
  a: 'аАαΑɑᴀ',
  b: 'ВΒʙ',
  c: 'сСᴄϲ',
  d: 'ԁᴅ',
  e: 'еЕεΕᴇ',
  f: 'ꜰ',
  g: 'ɡɢ',
  h: 'НΗһʜ',
  i: 'іІιΙıɪ',
  j: 'јЈᴊ',
  k: 'кКκΚᴋ',
  l: 'ӏⅼʟ',
  m: 'мМΜᴍ',
  n: 'Νηոɴ',
  o: 'оОοΟօᴏ',
  p: 'рРρΡᴘ',
  q: 'ԛǫ',
  r: 'ʀг',
  s: 'ѕЅꜱ',
  t: 'тТτΤᴛ',
  u: 'υսᴜ',
  v: 'νѵᴠ',
  w: 'ԝωᴡ',
  x: 'хХχΧ',
  y: 'уУΥүʏ',
  z: 'Ζᴢ',
};
const lookAlikes = new Map(
  Object.entries(LOOK_ALIKE).flatMap(([latin, signs]) => Array.from(signs, (sign) => [sign, latin])),
);

// Letters that no decomposition takes apart. æ and ø are written ä and ö by a neighbour, and both lose their dots here.
const UNDIVIDED: ReadonlyMap<string, string> = new Map([
  ['æ', 'a'],
  ['ø', 'o'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['þ', 'th'],
  ['ẞ', 'ss'],
]);

const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}®©™℠]/u;
const NEWLINES = new Set('\n\v\f\u0085\u2028\u2029');
const SPACE = /[\s\p{Zs}\p{Cc}]/u;
const WORDLY = /^[\p{L}\p{N}]+$/u;
const DASH = /[\p{Pd}−]/u;
const QUOTE = /["'`´’‘‚‛“”„‟«»‹›「」]/;

// The white letters on a dark square or disc: no decomposition, so by their place in Unicode.
function onDark(code: number): string | undefined {
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(97 + code - 0x1f150);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(97 + code - 0x1f170);
  return undefined;
}

// The sign taken apart, in lower case and without accents.
function plainLetters(apart: string): string {
  const bare = apart.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(bare, (letter) => lookAlikes.get(letter) ?? UNDIVIDED.get(letter) ?? letter).join('');
}

function letter(text: string, sign: string, disguised: boolean): Folded {
  return { kind: 'letter', text, upper: sign !== sign.toLowerCase(), disguised };
}

function fold(code: number): Folded {
  const sign = String.fromCodePoint(code);
  const dark = onDark(code);
  if (dark) return { kind: 'letter', text: dark, upper: true, disguised: true };
  if (UNSEEN.test(sign)) return { kind: 'unseen', text: '', upper: false, disguised: !/\p{M}|[®©™℠]/u.test(sign) };
  if (NEWLINES.has(sign)) return { kind: 'newline', text: '', upper: false, disguised: false };
  if (SPACE.test(sign)) return { kind: 'space', text: '', upper: false, disguised: false };
  const alike = lookAlikes.get(sign);
  if (alike) return letter(alike, sign, true);
  const apart = sign.normalize('NFKD');
  // Neither accents nor cases: the writing of most of the world.
  const isWhole = apart === sign && sign.toLowerCase() === sign && !UNDIVIDED.has(sign);
  const plain = isWhole ? sign : plainLetters(apart);
  if (WORDLY.test(plain))
    return letter(plain, sign, code > 0x24f && /^[a-z0-9]+$/.test(plain) && !/[ẞ\u1e00-\u1eff]/.test(sign));
  const wide = isWhole ? sign : sign.normalize('NFKC');
  if (DASH.test(wide)) return { kind: 'mark', text: '-', upper: false, disguised: false };
  if (QUOTE.test(wide)) return { kind: 'mark', text: '"', upper: false, disguised: false };
  if (wide === '…') return { kind: 'mark', text: '.', upper: false, disguised: false };
  const isMark = /^\p{P}/u.test(wide) || /^[|+<>=~^$£€]/.test(wide);
  return { kind: isMark ? 'mark' : 'picture', text: isMark ? (wide[0] ?? '') : '', upper: false, disguised: false };
}

/** Latin letters with all their accents end here. */
const FIRST_OTHER = 0x250;
const latin = Array.from({ length: FIRST_OTHER }, (_, code) => fold(code));
const others = new Map<number, Folded>();
// A hostile text may hold every code point there is; no caption needs more than this.
const MOST_KEPT = 8_000;

/** What a code point stands for. */
export function folded(code: number): Folded {
  if (code < FIRST_OTHER) return latin[code] ?? fold(code);
  const known = others.get(code);
  if (known) return known;
  const fresh = fold(code);
  if (others.size < MOST_KEPT) others.set(code, fresh);
  return fresh;
}
