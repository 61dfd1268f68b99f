import type { NumberLanguage } from '../model/numbers';

/** Digits as an integer and how many of them stand behind the decimal sign. */
export interface Digits {
  digits: number;
  decimals: number;
}

const GROUPED = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/;
const INDIAN = /^\d{1,2}(?:,\d\d)+,\d{3}$/;
const DECIMAL = /^(\d{1,4})([.,٫])(\d{1,2})$/;

function whole(text: string): Digits | undefined {
  const digits = text.replace(/\D/g, '');
  // "007" is a code, not a count.
  return digits.length > 1 && digits.startsWith('0') ? undefined : { digits: Number(digits), decimals: 0 };
}

/**
 * A number without a unit. A lone point or comma before three digits groups only where the language says so: "1.234" is
 * 1234 in German, and nothing a site would write in English. `english`: the site writes numbers in English style whatever
 * the language ("1,432 Abonnenten", numbers.md §3).
 */
export function fullNumber(text: string, language: NumberLanguage, english: boolean): Digits | undefined {
  if (/^\d+$/.test(text)) return whole(text);
  const [, sign] = GROUPED.exec(text) ?? [];
  if (sign !== undefined) {
    const groups = `${language.groups}'${english ? ',' : ''}`;
    // Two equal signs with three digits each can only be grouping, except that a space may part two numbers.
    const twice = sign !== ' ' && text.indexOf(sign) !== text.lastIndexOf(sign);
    return twice || groups.includes(sign) ? whole(text) : undefined;
  }
  return INDIAN.test(text) && (english || language.groups.includes(',')) ? whole(text) : undefined;
}

/**
 * A number before (or behind) a unit. Sites write at most two decimals there, so a point or comma followed by one or two digits is the decimal
 * sign; three digits are grouping only before a unit of 10⁴ or 10⁸ ("1,234万"), and elsewhere not understood.
 */
export function shortNumber(
  text: string,
  exponent: number,
  language: NumberLanguage,
  strict: boolean,
): Digits | undefined {
  if (/^\d{1,4}$/.test(text)) return whole(text);
  const [, integer = '', sign = '', fraction = ''] = DECIMAL.exec(text) ?? [];
  if (sign !== '') {
    if (strict && sign !== '٫' && !language.decimals.includes(sign)) return undefined;
    if (integer.length > 1 && integer.startsWith('0')) return undefined;
    return { digits: Number(integer + fraction), decimals: fraction.length };
  }
  const myriad = (exponent === 4 || exponent === 8) && !language.decimals.includes(',');
  return myriad && /^[1-9],\d{3}$/.test(text) ? whole(text) : undefined;
}
