import type { MessageKey } from '../../lib/i18n/text';
import type { LineVerdict, NormVerdict } from '../../lib/model/assessment';

/** How a rate stands to a norm, in words. */
export const NORM_WORDS = {
  above: 'norm_above',
  'at-or-above': 'norm_at_or_above',
  below: 'norm_below',
  unclear: 'norm_unclear',
  'not-comparable': 'norm_not_comparable',
  'no-norm': 'norm_no_norm',
  'not-enough-evidence': 'norms_none',
} as const satisfies Record<NormVerdict, MessageKey>;

/** The sign beside those words, and beside the person's own line. */
export function normGlyph(verdict: NormVerdict | LineVerdict['verdict']): 'clear' | 'look' | 'unclear' {
  if (verdict === 'below') return 'look';
  return verdict === 'above' || verdict === 'at-or-above' || verdict === 'meets' ? 'clear' : 'unclear';
}
