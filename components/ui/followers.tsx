import { formatCompact, formatInterval, formatNumber } from '../../lib/i18n/numbers';
import { plural, t } from '../../lib/i18n/text';
import type { Count, CountOrHidden } from '../../lib/model/count';
import { isExact, middle } from '../../lib/model/interval';
import type { Seen } from '../../lib/model/profile';

/** "24,380", or "24.4K" where the page rounds. */
export function countText(count: Count): string {
  return isExact(count) ? formatNumber(count.low) : formatCompact(count.value ?? middle(count));
}

/** What the number can be, and the text it was read from; `seen`: where that stood. */
export function countTitle(count: Count, seen?: Seen): string {
  if (seen === 'file') return t('count_in_file', shownText(count), formatInterval(count));
  if (isExact(count)) return t('count_exact', formatNumber(count.low));
  if (count.shown) return t('count_shown_as', count.shown, formatInterval(count));
  return t('count_between', formatNumber(count.low), formatNumber(count.high));
}

function shownText(count: Count): string {
  return count.shown ?? formatNumber(count.value ?? middle(count));
}

interface Props {
  count: CountOrHidden | undefined;
  /** Where it was read. */
  seen: Seen | undefined;
}

/** "24.4K followers" with the interval in its title. Hidden and unknown are said, never shown as a number. */
export function Followers({ count, seen }: Props) {
  if (count === undefined) return <span>{t('followers_unknown')}</span>;
  if (count === 'hidden') return <span>{t('followers_hidden')}</span>;
  return (
    <span title={countTitle(count, seen)}>{plural('followers', count.value ?? middle(count), countText(count))}</span>
  );
}
