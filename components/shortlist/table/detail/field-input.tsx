import { useId } from 'react';
import { t } from '../../../../lib/i18n/text';
import type { Field, FieldValue } from '../../../../lib/model/field';
import { TextInput } from './text-input';
import { useKept } from './use-kept';

interface Props {
  field: Pick<Field, 'name' | 'kind' | 'choices'>;
  value: FieldValue | undefined;
  /** Of a number. */
  range?: { min: number; max: number };
  /** Null takes the word back. Answers whether it was kept. */
  onKeep: (value: FieldValue | null) => Promise<boolean>;
}

/** One of the person's own fields, by its kind. */
export function FieldInput({ field: { name, kind, choices = [] }, value, range, onKeep }: Props) {
  const id = useId();
  if (kind === 'text') {
    return (
      <TextInput
        label={name}
        value={value === undefined ? '' : String(value)}
        onKeep={(text) => onKeep(text === '' ? null : text)}
      />
    );
  }
  const input = () => {
    switch (kind) {
      case 'number':
        return (
          <NumberInput id={id} value={typeof value === 'number' ? value : undefined} range={range} onKeep={onKeep} />
        );
      case 'choice': {
        const all = typeof value === 'string' && !choices.includes(value) ? [...choices, value] : choices;
        return (
          <select
            id={id}
            value={typeof value === 'string' ? value : ''}
            onChange={({ target }) => void onKeep(target.value === '' ? null : target.value)}
          >
            <option value="">{t('field_empty')}</option>
            {all.map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
          </select>
        );
      }
      case 'tick':
        return (
          <input
            id={id}
            type="checkbox"
            checked={value === true}
            onChange={({ target }) => void onKeep(target.checked)}
          />
        );
    }
  };
  return (
    <div className="detail-field">
      <label htmlFor={id}>
        <bdi>{name}</bdi>
      </label>
      {input()}
    </div>
  );
}

interface NumberProps {
  id: string;
  value: number | undefined;
  range: Props['range'];
  onKeep: (value: number | null) => Promise<boolean>;
}

function NumberInput({ id, value, range, onKeep }: NumberProps) {
  const { keep, last } = useKept(id, value === undefined ? '' : String(value), (text) =>
    onKeep(text === '' ? null : Number(text)),
  );
  return (
    <input
      id={id}
      type="number"
      step="any"
      {...range}
      defaultValue={value}
      onBlur={({ target }) => {
        // An empty field and one that holds no number look the same here; only the first is meant. What is out of
        // range is not kept either.
        if (!target.validity.valid) target.value = last();
        keep(target.value === '' ? '' : String(target.valueAsNumber));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}
