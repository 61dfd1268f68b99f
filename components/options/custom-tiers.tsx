import { useId, useState } from 'react';
import { tierName } from '../../lib/i18n/names';
import { t } from '../../lib/i18n/text';
import { areSteps, TIERS, type Tier, type TierStep } from '../../lib/model/tier';
import type { Say } from '../ui/use-say';
import { parseWhole, toTyped } from './typed-numbers';
import type { Change } from './use-settings';

/** A border as it stands in the fields. */
interface Row {
  key: number;
  from: string;
  tier: Tier;
}

let made = 0;
const toRow = ({ from, tier }: TierStep): Row => ({ key: (made += 1), from: toTyped(from), tier });
const toSteps = (rows: readonly Row[]) => rows.map(({ from, tier }) => ({ from: parseWhole(from) ?? -1, tier }));
const isSame = (a: readonly TierStep[], b: readonly TierStep[]) => JSON.stringify(a) === JSON.stringify(b);

/** What stands in the fields, and what of it was last sound enough to save. */
const toDrawing = (steps: readonly TierStep[]) => ({ rows: steps.map(toRow), saved: steps });

/** Why a row can't be saved, seen from the rows above it. */
function problemOf(rows: readonly Row[], index: number): string | null {
  const row = rows[index];
  const before = rows[index - 1];
  if (!row || !before) return null;
  const from = parseWhole(row.from);
  if (from === null) return t('options_custom_wrong_number');
  const above = parseWhole(before.from);
  if (above !== null && from <= above) return t('options_custom_wrong_order');
  return TIERS.indexOf(row.tier) > TIERS.indexOf(before.tier) ? null : t('options_custom_wrong_tier');
}

/** The person's own borders: saved whenever all of them make sense together, the first always from 0. */
export function CustomTiers({ customTiers, change, say }: { customTiers: TierStep[]; change: Change; say: Say }) {
  const id = useId();
  const [drawn, setDrawn] = useState(() => toDrawing(customTiers));
  const { rows } = drawn;

  // Another window has drawn them anew, or they could not be saved.
  if (!isSame(customTiers, drawn.saved)) setDrawn(toDrawing(customTiers));

  const put = (next: Row[]) => {
    const whole = next.map((row, index) => (index === 0 ? { ...row, from: '0' } : row));
    const steps = toSteps(whole);
    const isSound = areSteps(steps);
    setDrawn({ rows: whole, saved: isSound ? steps : drawn.saved });
    if (isSound) change(() => ({ customTiers: steps }));
  };

  const add = () => {
    const steps = toSteps(rows);
    const last = steps.at(-1);
    const larger = last ? TIERS[TIERS.indexOf(last.tier) + 1] : 'nano';
    if (!larger) return;
    put([...rows, toRow({ from: last && last.from > 0 ? last.from * 10 : last ? 1_000 : 0, tier: larger })]);
  };

  const remove = (row: Row) => {
    const before = rows;
    put(rows.filter((one) => one !== row));
    say(t('options_custom_removed'), () => put(before));
  };

  return (
    <div className="borders">
      <ol>
        {rows.map((row, index) => {
          const problem = problemOf(rows, index);
          const set = (part: Partial<Row>) => put(rows.map((one) => (one === row ? { ...one, ...part } : one)));
          return (
            <li key={row.key}>
              <input
                className="field-number"
                inputMode="numeric"
                autoComplete="off"
                aria-label={t('options_custom_from')}
                aria-invalid={problem !== null || undefined}
                aria-describedby={problem === null ? undefined : `${id}-${row.key}`}
                readOnly={index === 0}
                value={row.from}
                onChange={(event) => set({ from: event.target.value })}
              />
              <select
                aria-label={t('tier')}
                value={row.tier}
                onChange={(event) => set({ tier: TIERS.find((tier) => tier === event.target.value) ?? row.tier })}
              >
                {TIERS.map((tier) => (
                  <option key={tier} value={tier}>
                    {tierName(tier)}
                  </option>
                ))}
              </select>
              <button
                type="button"
                className="button-small"
                disabled={rows.length === 1}
                aria-label={t('options_custom_remove', row.from)}
                title={t('options_custom_remove', row.from)}
                onClick={() => remove(row)}
              >
                ✕
              </button>
              {problem !== null && (
                <p id={`${id}-${row.key}`} className="problem" role="alert">
                  {problem}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <button type="button" disabled={rows.at(-1)?.tier === TIERS.at(-1)} onClick={add}>
        {t('options_custom_add')}
      </button>
      <p className="quiet">{t('options_custom_hint')}</p>
    </div>
  );
}
