import type { Count } from '../model/count';
import { madeOnce } from './made-once';
import { uiLanguage } from './text';

/** "24,380". */
export function formatNumber(n: number): string {
  return format(n, { maximumFractionDigits: 0 });
}

/** "24.4K", cut to three digits the way people say a large number. */
export function formatCompact(n: number): string {
  return format(n, { notation: 'compact', maximumSignificantDigits: 3 });
}

/** "24,350–24,499"; one number where the count is exact. */
export function formatInterval({ low, high }: Count): string {
  return low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
}

/** "4.1%", the sign and its space as the language has them; `n` in percent. A whole number stays whole: "3%". */
export function formatPercent(n: number): string {
  return format(n / 100, { style: 'percent', ...(Number.isInteger(n) ? {} : decimals(n)) });
}

/** "3.2–5.0", percent without the sign: it stands beside a figure that has one. */
export function formatRange(low: number, high: number): string {
  return `${format(low, decimals(low))}–${format(high, decimals(high))}`;
}

/** "3.2–5.0%"; one figure where both ends read the same. `low` and `high` in percent. */
export function formatPercentRange(low: number, high: number): string {
  return formatPercent(low) === formatPercent(high)
    ? formatPercent(high)
    : `${format(low, decimals(low))}–${formatPercent(high)}`;
}

/** "39.6", "2,000": a sum of money or another figure that is no finer than what it was worked out from. */
export function formatSome(n: number): string {
  return format(n, { maximumSignificantDigits: 3 });
}

/** No more than a rate of a dozen posts can bear: 128, 12.3, 4.1, 0.42; below 0.01 the one digit that is not zero. */
function decimals(n: number): Intl.NumberFormatOptions {
  const size = Math.abs(n);
  if (size > 0 && size < 0.01) return { maximumSignificantDigits: 1 };
  const digits = size >= 100 ? 0 : size >= 1 || size === 0 ? 1 : 2;
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

const numberFormat = madeOnce(
  (language, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);

function format(n: number, options: Intl.NumberFormatOptions): string {
  return numberFormat(uiLanguage(), options).format(n);
}
