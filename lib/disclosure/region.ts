import { MARKET_CODES, type MarketCode } from '../model/disclosure';

/** A market by its code; "GB" is read as "UK", in any case of letters. Undefined for others. */
export function toMarket(code: string): MarketCode | undefined {
  const upper = code.trim().toUpperCase();
  const name = upper === 'GB' ? 'UK' : upper;
  return MARKET_CODES.find((market) => market === name);
}

const BY_LANGUAGE: Record<string, MarketCode> = {
  nb: 'NO',
  nn: 'NO',
  no: 'NO',
  sv: 'SE',
  da: 'DK',
  fi: 'FI',
  ga: 'IE',
  de: 'DE',
  fr: 'FR',
  nl: 'NL',
  es: 'ES',
  it: 'IT',
};

/**
 * The market of a browser's region: "nb-NO" or "NO" → NO, "en-GB" → UK. A language alone stands for the country that speaks
 * it where that is one market. Undefined for the rest: then the person chooses.
 */
export function marketOf(region: string): MarketCode | undefined {
  const parts = region.split(/[-_]/);
  const last = parts.at(-1) ?? '';
  if (parts.length > 1) return toMarket(last);
  return (last === last.toUpperCase() ? toMarket(last) : undefined) ?? BY_LANGUAGE[last.toLowerCase()];
}
