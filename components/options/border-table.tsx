import { tierName } from '../../lib/i18n/names';
import { formatInterval, formatNumber } from '../../lib/i18n/numbers';
import { t } from '../../lib/i18n/text';
import type { TierStep } from '../../lib/model/tier';

/** "1,000–9,999", "under 1,000", "1,000,000 and more". */
function followersFrom(from: number, next: number | undefined): string {
  if (next === undefined) return t('options_and_more', formatNumber(from));
  return from === 0 ? t('options_under', formatNumber(next)) : formatInterval({ low: from, high: next - 1 });
}

/** The tiers of a scheme and the followers they take. */
export function BorderTable({ steps }: { steps: readonly TierStep[] }) {
  return (
    <table className="options-table">
      <thead>
        <tr>
          <th scope="col">{t('tier')}</th>
          <th scope="col">{t('field_followers')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ from, tier }, index) => (
          <tr key={tier}>
            <th scope="row">{tierName(tier)}</th>
            <td>{followersFrom(from, steps[index + 1]?.from)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
