import { formatNumber } from '../../../lib/i18n/numbers';
import { t, uiLanguage } from '../../../lib/i18n/text';
import type { FieldValue } from '../../../lib/model/field';

/** What stands in one of the person's own fields, in words. */
export function fieldValueText(value: FieldValue): string {
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return new Intl.NumberFormat(uiLanguage(), { maximumFractionDigits: 6 }).format(value);
  return value;
}

/** A sum of money in the guide's currency. */
export function quoteText(quote: number): string {
  return t('price_kroner', formatNumber(quote));
}
