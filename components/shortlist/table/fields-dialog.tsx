import { useState } from 'react';
import { t, type MessageKey } from '../../../lib/i18n/text';
import type { Field, FieldKind } from '../../../lib/model/field';
import { changeField, createField, removeField } from '../../../lib/shortlist/fields';
import { Dialog } from '../../ui/dialog';
import { NameField } from './name-field';
import { SaidHere } from './said-here';
import type { Actions } from './use-actions';

interface Props {
  fields: readonly Field[];
  actions: Actions;
  /** A field was made: it is shown. */
  onMade: (field: Field) => void;
  onClose: () => void;
}

const KINDS = {
  text: 'field_kind_text',
  number: 'field_kind_number',
  choice: 'field_kind_choice',
  tick: 'field_kind_tick',
} as const satisfies Record<FieldKind, MessageKey>;
const ALL_KINDS = Object.keys(KINDS) as FieldKind[];

/** One choice a line, each once. */
function toChoices(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
}

/** Columns of the person's own. */
export function FieldsDialog({ fields, actions: { act, keep, said }, onMade, onClose }: Props) {
  return (
    <Dialog title={t('fields_manage')} onClose={onClose}>
      <p className="quiet">{t('fields_hint')}</p>
      <NewField
        onMake={(name, kind, choices) =>
          void keep(async (now) => onMade(await createField(name, kind, choices, now)), t('field_made', name))
        }
      />
      <ul className="manage">
        {fields.map((field) => (
          <li key={field.id}>
            <NameField
              label={t('field_name_of', field.name)}
              name={field.name}
              onRename={(name) => void keep(() => changeField(field.id, { name }), t('renamed', name))}
            />
            <span className="quiet">{t(KINDS[field.kind])}</span>
            <button
              type="button"
              aria-label={t('field_remove', field.name)}
              title={t('remove')}
              onClick={() => void act((now) => removeField(field.id, now), t('field_removed', field.name))}
            >
              ✕
            </button>
            {field.kind === 'choice' && (
              <textarea
                key={field.choices?.join('\n')}
                aria-label={t('field_choices_of', field.name)}
                rows={3}
                defaultValue={field.choices?.join('\n')}
                onBlur={({ target }) => {
                  const choices = toChoices(target.value);
                  if (choices.join('\n') === field.choices?.join('\n')) return;
                  void keep(() => changeField(field.id, { choices }), t('renamed', field.name));
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <SaidHere said={said} />
    </Dialog>
  );
}

function NewField({ onMake }: { onMake: (name: string, kind: FieldKind, choices?: string[]) => void }) {
  const [name, setName] = useState('');
  const [kind, setKind] = useState<FieldKind>('text');
  const [choices, setChoices] = useState('');
  const isReady = name.trim() !== '' && (kind !== 'choice' || toChoices(choices).length > 0);
  return (
    <form
      className="manage-new"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        onMake(name.trim(), kind, kind === 'choice' ? toChoices(choices) : undefined);
        setName('');
        setChoices('');
      }}
    >
      <input
        data-first
        aria-label={t('field_new_name')}
        placeholder={t('field_new_name')}
        maxLength={200}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <select
        aria-label={t('field_kind')}
        value={kind}
        onChange={({ target }) => setKind(ALL_KINDS.find((one) => one === target.value) ?? 'text')}
      >
        {ALL_KINDS.map((one) => (
          <option key={one} value={one}>
            {t(KINDS[one])}
          </option>
        ))}
      </select>
      <button type="submit" disabled={!isReady}>
        {t('add')}
      </button>
      {kind === 'choice' && (
        <textarea
          aria-label={t('field_choices')}
          placeholder={t('field_choices')}
          rows={3}
          value={choices}
          onChange={({ target }) => setChoices(target.value)}
        />
      )}
    </form>
  );
}
