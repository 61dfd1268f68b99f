import { useId } from 'react';
import { t } from '../../lib/i18n/text';

interface Props {
  /** What is asked, for those who do not see where the answers stand. */
  label: string;
  /** Null is the third answer; undefined, none of the three. */
  value: boolean | null | undefined;
  disabled: boolean;
  /** The third answer: unsure, or still open. */
  third: string;
  onChange: (value: boolean | null) => void;
}

/** Yes, no, and what takes both back. */
export function YesNo({ label, value, disabled, third, onChange }: Props) {
  const name = useId();
  const option = (answer: boolean | null, words: string) => (
    <label>
      <input
        type="radio"
        name={name}
        checked={value === answer}
        disabled={disabled}
        onChange={() => onChange(answer)}
      />
      {words}
    </label>
  );
  return (
    <div className="yes-no" role="radiogroup" aria-label={label}>
      {option(true, t('yes'))}
      {option(false, t('no'))}
      {option(null, third)}
    </div>
  );
}
