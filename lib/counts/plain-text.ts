// The zeros of the decimal digits that pages use: Arabic-Indic, Persian, the Indic scripts, Thai, Lao, Tibetan, Burmese,
// Khmer, Mongolian, full-width. Each is followed in Unicode by its 1 to 9.
const ZEROS = Array.from('٠۰०০੦૦୦௦౦೦൦෦๐໐༠၀០᠐０', (zero) => zero.charCodeAt(0));

function toAsciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

/**
 * The text in one spelling: ASCII digits, plain spaces, no marks that only steer direction or joining. The Arabic thousands
 * sign becomes an apostrophe, which groups in every language; the Arabic decimal sign ٫ stays what it is.
 */
export function toPlainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .replace(/\s+/g, ' ')
    .replace(/[’‘ʼ٬＇]/g, "'")
    .replace(/，/g, ',')
    .replace(/．/g, '.')
    .replace(/[Ａ-Ｚａ-ｚ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .trim();
}
