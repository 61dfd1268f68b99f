import { ENOUGH_POSTS } from '../../lib/assess/rate';
import { formatNumber } from '../../lib/i18n/numbers';
import { siteName } from '../../lib/i18n/names';
import { t } from '../../lib/i18n/text';
import type { NoRate } from '../../lib/model/assessment';
import type { Site } from '../../lib/model/site';

/** Why there is no rate. */
export interface NoRateWords {
  /** In place of the figure. */
  short: string;
  /** Under it: how far the evidence goes. */
  basis?: string;
  /** In full, where the notes of the assessment have no sentence for it. */
  sentence?: string;
}

/** Notes of an assessment that say no more than `basis` does where it stands. */
export const SAID_IN_BASIS: readonly string[] = ['er.few', 'vr.few'];

/** Why there is no rate, in words. */
export function noRateWords({ state, reason, n }: Pick<NoRate, 'state' | 'reason' | 'n'>, site: Site): NoRateWords {
  if (state === 'no-formula') return { short: t('no_formula'), sentence: t('reason_no_formula', siteName(site)) };
  if (reason === 'followers-unknown') return { short: t('cannot_tell'), sentence: t('reason_no_followers') };
  return { short: t('not_enough_evidence'), basis: t('rate_seen', formatNumber(n), formatNumber(ENOUGH_POSTS)) };
}
