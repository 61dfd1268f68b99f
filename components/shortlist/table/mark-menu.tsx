import { useState } from 'react';
import { t } from '../../../lib/i18n/text';

export interface Mark {
  value: string;
  label: string;
  /** How many of the chosen creators have it. */
  on: number;
}

interface Props {
  legend: string;
  marks: readonly Mark[];
  /** How many are chosen. */
  of: number;
  /** For a new one. */
  newLabel: string;
  suggestions?: readonly string[];
  onSet: (value: string, isOn: boolean) => void;
  onNew: (name: string) => void;
}

/** Lists or tags of what is chosen: on all, on some, on none; and a new one. */
export function MarkMenu({ legend, marks, of, newLabel, suggestions = [], onSet, onNew }: Props) {
  const [name, setName] = useState('');
  return (
    <>
      <form
        className="menu-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') onNew(name.trim());
        }}
      >
        <input
          data-first
          aria-label={newLabel}
          placeholder={newLabel}
          list="mark-suggestions"
          maxLength={200}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <datalist id="mark-suggestions">
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <button type="submit" disabled={name.trim() === ''}>
          {t('add')}
        </button>
      </form>
      {marks.length > 0 && (
        <fieldset>
          <legend>{legend}</legend>
          {marks.map(({ value, label, on }) => (
            <label key={value}>
              <input
                type="checkbox"
                ref={(box) => {
                  if (box) box.indeterminate = on > 0 && on < of;
                }}
                checked={on === of}
                onChange={() => onSet(value, on < of)}
              />
              <bdi>{label}</bdi>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
