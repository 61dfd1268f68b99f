import { useId, useState } from 'react';

interface Props {
  label: string;
  /** The value that is saved, as text. */
  value: string;
  /** Takes what was typed; answers with a sentence when it can't be saved, else with null. */
  onText: (text: string) => string | null;
  size?: 'number' | 'text';
  numeric?: 'whole' | 'decimal';
  placeholder?: string;
  maxLength?: number;
}

const KEYBOARDS = { whole: 'numeric', decimal: 'decimal' } as const;

/** A text field that saves as one types. What can't be saved stays as it was typed, with the reason under it. */
export function Field({ label, value, onText, size = 'text', numeric, placeholder, maxLength }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={`field-${size}`}
        inputMode={numeric && KEYBOARDS[numeric]}
        dir={size === 'text' ? 'auto' : undefined}
        autoComplete="off"
        placeholder={placeholder}
        maxLength={maxLength}
        value={draft ?? value}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => {
          setDraft(event.target.value);
          setProblem(onText(event.target.value));
        }}
        onBlur={() => {
          if (problem === null) setDraft(null);
        }}
      />
      {problem !== null && (
        <p id={`${id}-problem`} className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
