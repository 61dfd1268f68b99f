import { uiLanguage } from '../../lib/i18n/text';

/** "25 000", "25,000", "25.000", "25’000" or "25000" → 25000, "12,50,000" → 1250000; null for what is no whole number, or too large to be exact. */
export function parseWhole(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{1,16}$/.test(text) && !/^\d{1,3}([\s.,'’]\d{2,3}){0,5}[\s.,'’]\d{3}$/.test(text)) return null;
  const n = Number(text.replace(/\D/g, ''));
  return Number.isSafeInteger(n) ? n : null;
}

/** "3.5" or "3,5" → 3.5; null for what is no number that is zero or more. */
export function parseDecimal(typed: string): number | null {
  const text = typed.trim();
  return /^\d{1,9}([.,]\d{1,9})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** A number as a person would type it: with the separators of their language, and in digits that are read back. */
export function toTyped(n: number): string {
  return new Intl.NumberFormat(uiLanguage(), { numberingSystem: 'latn', maximumFractionDigits: 9 }).format(n);
}
