import { t } from '../../../lib/i18n/text';
import type { Field } from '../../../lib/model/field';
import { CheckList } from './check-list';
import { AGES, type FieldFilter, type Filter } from './filter';
import { NumberField } from './number-field';

interface Props {
  filter: Filter;
  fields: readonly Field[];
  onChange: (part: Partial<Filter>) => void;
}

/** How many of these lines ask for something. */
export function moreOf({ age, hasEmail, isChanged, fields }: Filter): number {
  const alone = [age !== 'any', hasEmail !== undefined, isChanged !== undefined].filter(Boolean).length;
  return alone + Object.keys(fields).length;
}

/** Lines that are asked for less often, and the person's own fields. */
export function FilterMore({ filter, fields, onChange }: Props) {
  const { age, hasEmail, isChanged } = filter;
  const changeField = (id: string, asked: FieldFilter | undefined) => {
    const others = Object.entries(filter.fields).filter(([other]) => other !== id);
    const stated = Object.entries(asked ?? {}).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    );
    const own = stated.length > 0 ? [[id, Object.fromEntries(stated)] as const] : [];
    onChange({ fields: Object.fromEntries([...others, ...own]) });
  };
  return (
    <>
      <label className="filter-choice">
        {t('filter_age')}
        <select
          data-first
          value={age}
          onChange={({ target }) => onChange({ age: AGES.find((one) => one === target.value) ?? 'any' })}
        >
          <option value="any">{t('filter_any')}</option>
          <option value="fresh">{t('filter_age_fresh')}</option>
          <option value="stale">{t('filter_age_stale')}</option>
        </select>
      </label>
      <YesNoAny label={t('filter_email')} value={hasEmail} onChange={(yes) => onChange({ hasEmail: yes })} />
      <YesNoAny label={t('filter_changed')} value={isChanged} onChange={(yes) => onChange({ isChanged: yes })} />
      {fields.map((field) => (
        <FieldLine
          key={field.id}
          field={field}
          asked={filter.fields[field.id] ?? {}}
          onChange={(asked) => changeField(field.id, asked)}
        />
      ))}
    </>
  );
}

interface YesNoAnyProps {
  label: string;
  value: boolean | undefined;
  onChange: (value: boolean | undefined) => void;
}

function YesNoAny({ label, value, onChange }: YesNoAnyProps) {
  return (
    <label className="filter-choice">
      <bdi>{label}</bdi>
      <select
        value={value === undefined ? '' : String(value)}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value === 'true')}
      >
        <option value="">{t('filter_any')}</option>
        <option value="true">{t('yes')}</option>
        <option value="false">{t('no')}</option>
      </select>
    </label>
  );
}

interface FieldLineProps {
  field: Field;
  asked: FieldFilter;
  onChange: (asked: FieldFilter) => void;
}

function FieldLine({ field: { name, kind, choices = [] }, asked, onChange }: FieldLineProps) {
  switch (kind) {
    case 'tick':
      return <YesNoAny label={name} value={asked.tick} onChange={(tick) => onChange({ tick })} />;
    case 'choice':
      return (
        <CheckList
          legend={name}
          options={choices.map((choice) => ({ value: choice, label: choice }))}
          chosen={asked.choices ?? []}
          onChange={(chosen) => onChange({ choices: chosen })}
        />
      );
    case 'number':
      return (
        <fieldset>
          <legend>{name}</legend>
          <NumberField
            label={t('options_at_least')}
            value={asked.min}
            onChange={(min) => onChange({ ...asked, min })}
          />
          <NumberField label={t('options_at_most')} value={asked.max} onChange={(max) => onChange({ ...asked, max })} />
        </fieldset>
      );
    case 'text':
      return (
        <label className="filter-choice">
          <bdi>{name}</bdi>
          <input
            placeholder={t('filter_contains')}
            defaultValue={asked.text}
            onChange={({ target }) => onChange({ text: target.value })}
          />
        </label>
      );
  }
}
