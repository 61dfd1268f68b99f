import { useId } from 'react';
import { NORM_SETS } from '../../lib/assess/norms';
import { normSetName, tierName } from '../../lib/i18n/names';
import { formatPercent } from '../../lib/i18n/numbers';
import { t } from '../../lib/i18n/text';
import type { Settings } from '../../lib/model/settings';
import { TIERS } from '../../lib/model/tier';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import { Field } from './field';
import { Section } from './section';
import { parseDecimal, toTyped } from './typed-numbers';
import type { Change } from './use-settings';

/** Every norm set beside the others, the chosen one first. */
function NormTable({ first }: { first: string }) {
  const names = Object.keys(NORM_SETS).toSorted((a, b) => Number(b === first) - Number(a === first));
  const tiers = TIERS.filter((tier) => names.some((name) => NORM_SETS[name]?.bands[tier]));
  return (
    <table className="options-table">
      <thead>
        <tr>
          <th scope="col">{t('tier')}</th>
          {names.map((name) => (
            <th key={name} scope="col">
              {normSetName(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tiers.map((tier) => (
          <tr key={tier}>
            <th scope="row">{tierName(tier)}</th>
            {names.map((name) => {
              const [low, high] = NORM_SETS[name]?.bands[tier] ?? [];
              return (
                <td key={name}>
                  {low !== undefined && high !== undefined && `${toTyped(low)}–${formatPercent(high)}`}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a rate is compared with: the norm set that is named first, and the reference line. */
export function Engagement({
  normSet,
  referenceLine,
  change,
}: Pick<Settings, 'normSet' | 'referenceLine'> & { change: Change }) {
  const id = useId();
  const first = Object.hasOwn(NORM_SETS, normSet) ? normSet : DEFAULT_SETTINGS.normSet;
  const setLine = (text: string): string | null => {
    const percent = parseDecimal(text);
    if (percent === null || percent > 100) return t('options_wrong_percent');
    change(() => ({ referenceLine: percent }));
    return null;
  };
  return (
    <Section id="engagement" title={t('options_engagement')} hint={t('options_engagement_hint')}>
      <div className="field">
        <label htmlFor={id}>{t('options_norms')}</label>
        <select
          id={id}
          value={first}
          onChange={(event) => {
            const chosen = event.target.value;
            change(() => ({ normSet: chosen }));
          }}
        >
          {Object.keys(NORM_SETS).map((name) => (
            <option key={name} value={name}>
              {normSetName(name)}
            </option>
          ))}
        </select>
      </div>
      <NormTable first={first} />
      <div className="quiet">
        {Object.values(NORM_SETS).map(({ source }) => (
          <p key={source}>{t('options_source', source)}</p>
        ))}
      </div>
      <Field
        label={t('options_line')}
        size="number"
        numeric="decimal"
        value={toTyped(referenceLine)}
        onText={setLine}
      />
      <p className="quiet">{t('options_line_hint', formatPercent(DEFAULT_SETTINGS.referenceLine))}</p>
    </Section>
  );
}
