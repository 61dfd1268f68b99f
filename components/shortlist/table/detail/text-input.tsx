import { useId } from 'react';

interface Props {
  label: string;
  value: string;
  hint?: string;
  /** Several lines. */
  isLong?: boolean;
  /** It has just been asked for: it takes the focus. */
  isAsked?: boolean;
  onKeep: (text: string) => void;
}

/** A text of the person's own, kept when the field is left. Escape gives back what was there. */
export function TextInput({ label, value, hint, isLong = false, isAsked = false, onKeep }: Props) {
  const id = useId();
  const shared = {
    id,
    // What was changed elsewhere is shown, unless somebody is writing here.
    key: value,
    defaultValue: value,
    placeholder: hint,
    maxLength: 5_000,
    autoFocus: isAsked,
    onBlur: ({ target }: { target: HTMLInputElement | HTMLTextAreaElement }) => {
      const text = target.value.trim();
      if (text !== value) onKeep(text);
    },
  };
  return (
    <div className="detail-field">
      <label htmlFor={id}>
        <bdi>{label}</bdi>
      </label>
      {isLong ? (
        <textarea
          {...shared}
          key={shared.key}
          rows={3}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.currentTarget.value = value;
            event.currentTarget.blur();
          }}
        />
      ) : (
        <input
          {...shared}
          key={shared.key}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.value = value;
            if (event.key === 'Escape' || (event.key === 'Enter' && !event.nativeEvent.isComposing)) {
              event.currentTarget.blur();
            }
          }}
        />
      )}
    </div>
  );
}
