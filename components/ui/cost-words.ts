import { formatNumber } from '../../lib/i18n/numbers';
import { t } from '../../lib/i18n/text';
import type { Cost, Quote } from '../../lib/model/cost';

/** How the person's quote stands against the guide's band. */
export const QUOTE_AGAINST = {
  inside: 'price_quote_inside',
  below: 'price_quote_below',
  above: 'price_quote_above',
} as const satisfies Record<Quote['against'], string>;

/** A sum in the guide's currency. */
export const kroner = (n: number) => t('price_kroner', formatNumber(n));

/** What the guide says that a post costs. */
export function costBand({ low, high }: Cost): string {
  return high === null ? t('price_from', kroner(low)) : t('price_kroner', `${formatNumber(low)}–${formatNumber(high)}`);
}

/** The guide’s band, and the quote against it where there is one. */
export function costText(cost: Cost | null): string {
  if (!cost) return t('price_none');
  if (cost.quote) return t('price_short_quote', kroner(cost.quote.value), t(QUOTE_AGAINST[cost.quote.against]));
  return t('price_short', costBand(cost));
}
