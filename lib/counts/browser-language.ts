import type { NumberLanguage } from '../model/numbers';
import { toPlainText } from './plain-text';
import { TRILLION } from './units';
import { wordsOf } from './words';

/** One number of each plural form that matters here. */
const SAMPLES = [1, 3, 11];

/**
 * What the browser's own data (CLDR) says of a language; undefined where it has none and would answer in another language.
 * Most sites write what CLDR says.
 */
export function browserLanguage(tag: string): Omit<NumberLanguage, 'ago'> | undefined {
  if (!isSupported(tag)) return undefined;
  const units: NumberLanguage['units'] = {};
  const numberingSystem = 'latn';
  for (const compactDisplay of ['long', 'short'] as const) {
    const options = { notation: 'compact', compactDisplay, numberingSystem, maximumFractionDigits: 0 } as const;
    const format = new Intl.NumberFormat(tag, options);
    for (let exponent = 3; exponent <= TRILLION; exponent += 1)
      for (const sample of SAMPLES)
        addUnit(units, toPlainText(format.format(sample * 10 ** exponent)), sample, exponent);
  }
  const full = toPlainText(new Intl.NumberFormat(tag, { numberingSystem }).format(1_234_567.5));
  const [, groups = '', decimals = ''] = /^\d+(\D).*(\D)\d$/.exec(full) ?? [];
  return { decimals, groups, units, unitFirst: false };
}

// `text` says sample × 10^exponent: what the number in it does not say, the unit does.
function addUnit(units: NumberLanguage['units'], text: string, sample: number, exponent: number): void {
  const [number] = /\d(?:[\d.,' ]*\d)?/.exec(text) ?? [];
  const unit = text.replace(number ?? text, '').trim();
  // "Mil millones" is read as two units; CLDR's Bengali "hundred crore" is a thousand.
  if (!number || !unit || unit.includes(' ')) return;
  const size = exponent - number.replace(/\D/g, '').length + String(sample).length;
  // An abbreviated thousand stands for the word in all its forms; million and milliard have rules of their own.
  const word = size === 3 && unit.length > 3 ? unit.replace(/\.$/, '*') : unit.replace(/\.$/, '');
  units[word.length === 1 || /.\p{Lu}/u.test(word) ? word : word.toLowerCase()] = size;
}

function isSupported(tag: string): boolean {
  return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
}

/** The words that "3 days ago" and "3 years ago" have in common; none where the browser has no data of the language. */
export function agoWords(tag: string): string[] {
  if (!isSupported(tag)) return [];
  const format = new Intl.RelativeTimeFormat(tag);
  const years = wordsOf(format.format(-3, 'year'));
  return wordsOf(format.format(-3, 'day')).filter((word) => years.includes(word));
}
