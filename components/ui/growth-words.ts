import { formatPercentRange } from '../../lib/i18n/numbers';
import { t } from '../../lib/i18n/text';
import type { Growth } from '../../lib/model/growth';

/** "2.1–3.4%", of a loss the smaller loss first. */
export function growthRange({ state, low = 0, high = 0 }: Growth): string {
  const [from, to] = state === 'shrinking' ? [-high, -low] : [low, high];
  return formatPercentRange(from, to);
}

/** How followers change, in the fewest words. */
export function growthText(growth: Growth): string {
  const { state, rising } = growth;
  if (state === 'growing') return t(rising ? 'growth_rising_short' : 'growth_growing', growthRange(growth));
  if (state === 'shrinking') return t('growth_shrinking', growthRange(growth));
  const keys = {
    flat: 'growth_flat',
    'cannot-see': 'growth_cannot_see',
    'not-enough-evidence': 'growth_not_enough',
  } as const;
  return t(keys[state]);
}
