import { formatNumber } from '../../lib/i18n/numbers';
import { siteName } from '../../lib/i18n/names';
import { plural, t } from '../../lib/i18n/text';
import type { NoRate } from '../../lib/model/assessment';
import type { Site } from '../../lib/model/site';

/** Fewer usable posts than this make no rate (method.md II.5). */
const NEEDED = 5;

/** Why there is no rate. */
export interface NoRateWords {
  /** In place of the figure. */
  short: string;
  /** Under it: how far the evidence goes. */
  basis?: string;
  /** In full, with what would help. */
  sentence: string;
}

/** Why there is no rate, in words, and what would make one. */
export function noRateWords({ state, reason, n, leftOut }: NoRate, site: Site): NoRateWords {
  if (state === 'no-formula') return { short: t('no_formula'), sentence: t('rate_no_formula', siteName(site)) };
  if (reason === 'followers-unknown') return { short: t('cannot_tell'), sentence: t('rate_no_followers') };
  const short = t('not_enough_evidence');
  const basis = t('rate_seen', formatNumber(n), formatNumber(NEEDED));
  if (reason === 'likes-hidden') {
    return { short, basis, sentence: t('rate_hidden', formatNumber(leftOut.hidden), formatNumber(leftOut.hidden + n)) };
  }
  const missing = NEEDED - n;
  // A channel's grid shows views only; the likes of a video are on its own page.
  if (site === 'youtube' && leftOut.noNumber >= missing && missing > 0) {
    return { short, basis, sentence: plural('rate_open_videos', missing, formatNumber(n), formatNumber(NEEDED)) };
  }
  return { short, basis, sentence: plural('rate_few', n, formatNumber(NEEDED)) };
}
