import type { Target } from '../../../lib/exchange/targets';
import { t } from '../../../lib/i18n/text';
import { targetName, targetsFor } from './target-names';

interface Props {
  column: string;
  label: string;
  target: Target;
  onTarget: (target: Target) => void;
}

/** What one column becomes. */
export function TargetChoice({ column, label, target, onTarget }: Props) {
  const groups = targetsFor(column);
  const isOffered = groups.some(({ targets }) => targets.includes(target));
  return (
    <select aria-label={label} value={target} onChange={(event) => onTarget(event.target.value as Target)}>
      {!isOffered && <option value={target}>{targetName(target)}</option>}
      {groups.map(
        ({ title, targets }) =>
          targets.length > 0 && (
            <optgroup key={title} label={t(title)}>
              {targets.map((one) => (
                <option key={one} value={one}>
                  {targetName(one)}
                </option>
              ))}
            </optgroup>
          ),
      )}
    </select>
  );
}
