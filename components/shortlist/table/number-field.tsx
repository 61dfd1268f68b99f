import { useId } from 'react';

interface Props {
  label: string;
  /** Undefined: asks for nothing. */
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** A number, or nothing. */
export function NumberField({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="number-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        step="any"
        defaultValue={value}
        onChange={({ target }) => onChange(Number.isNaN(target.valueAsNumber) ? undefined : target.valueAsNumber)}
      />
    </div>
  );
}
