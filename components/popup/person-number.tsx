import { useEffect, useId, useState } from 'react';

interface Props {
  label: string;
  /** What is kept; undefined for nothing. */
  value: number | undefined;
  disabled: boolean;
  /** Null: the field was emptied. */
  onChange: (value: number | null) => void;
}

const MOST = 1_000_000_000;

/** A number that the person types: kept when they leave the field or press Enter. What is no number is left standing and not kept. */
export function PersonNumber({ label, value, disabled, onChange }: Props) {
  const id = useId();
  const [draft, setDraft] = useState(value?.toString() ?? '');
  useEffect(() => setDraft(value?.toString() ?? ''), [value]);

  const keep = (field: HTMLInputElement) => {
    if (!field.reportValidity()) return;
    const typed = draft.trim() === '' ? null : field.valueAsNumber;
    if (typed !== (value ?? null)) onChange(typed);
  };

  return (
    <p className="person-number">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={0}
        max={MOST}
        step="any"
        disabled={disabled}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={(event) => keep(event.target)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep(event.currentTarget);
        }}
      />
    </p>
  );
}
