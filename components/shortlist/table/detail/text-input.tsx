import { useId } from 'react';
import { useKept } from './use-kept';

interface Props {
  label: string;
  value: string;
  hint?: string;
  /** Several lines. */
  isLong?: boolean;
  /** It has just been asked for: it takes the focus. */
  isAsked?: boolean;
  /** Answers whether it was kept. */
  onKeep: (text: string) => Promise<boolean>;
}

/** A text of the person's own, kept when the field is left. Escape gives back what was there. */
export function TextInput({ label, value, hint, isLong = false, isAsked = false, onKeep }: Props) {
  const id = useId();
  const { keep, last } = useKept(id, value, onKeep);
  const shared = {
    id,
    defaultValue: value,
    placeholder: hint,
    maxLength: 5_000,
    autoFocus: isAsked,
    onBlur: ({ target }: { target: HTMLInputElement | HTMLTextAreaElement }) => keep(target.value.trim()),
  };
  return (
    <div className="detail-field">
      <label htmlFor={id}>
        <bdi>{label}</bdi>
      </label>
      {isLong ? (
        <textarea
          {...shared}
          rows={3}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.currentTarget.value = last();
            event.currentTarget.blur();
          }}
        />
      ) : (
        <input
          {...shared}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.value = last();
            if (event.key === 'Escape' || (event.key === 'Enter' && !event.nativeEvent.isComposing)) {
              event.currentTarget.blur();
            }
          }}
        />
      )}
    </div>
  );
}
