import { isLatin } from './pattern';

// Unicode has the digits of a script in a row, sets of ten that nothing but another such set touches.
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value % 10);
}

/**
 * The text in one spelling: ASCII digits and signs, plain spaces, no marks that only steer direction or joining, no vowel
 * signs of Arabic and Hebrew, which may be written or not. The Arabic thousands
 * sign becomes an apostrophe, which groups in every language; the Arabic decimal sign ٫ stays what it is.
 */
export function toPlainText(text: string): string {
  return (isLatin(text) ? text : toLatinSigns(text))
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[’‘ʼ٬׳]/g, "'")
    .trim();
}

function toLatinSigns(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0640\u064b-\u0652\u0670\u05b0-\u05bc\u05c1\u05c2\u05c7]/g, '')
    .replace(/(?!\d)\p{Nd}/gu, toAsciiDigit)
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
