import { formatNumber } from '../../lib/i18n/numbers';
import { plural, t } from '../../lib/i18n/text';
import { SIGNS, type Signs } from '../../lib/model/signs';

/** What the six warning signs come to, in the fewest words. */
export function signsText({ level, unusual, checked }: Signs): string {
  if (unusual.length > 0) return plural('signs_check', unusual.length);
  const key = level === 'nothing-unusual' ? 'signs_none' : 'signs_few';
  return t(key, formatNumber(checked), formatNumber(SIGNS.length));
}

/** The sign that stands beside those words. */
export const SIGNS_GLYPHS = {
  'nothing-unusual': 'clear',
  'one-thing-to-check': 'look',
  'several-things-to-check': 'look',
  'not-enough-evidence': 'unclear',
} as const satisfies Record<Signs['level'], string>;
