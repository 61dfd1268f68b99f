import type { ReactNode } from 'react';
import { languageName, schemeName, siteName, tierName } from '../../lib/i18n/names';
import { formatNumber } from '../../lib/i18n/numbers';
import { t, uiLanguage } from '../../lib/i18n/text';
import type { Requirement } from '../../lib/model/requirement';
import type { Settings } from '../../lib/model/settings';
import { TIER_SCHEMES, type TierScheme } from '../../lib/model/tier';
import { Check } from './check';
import { Field } from './field';
import { readSites } from './read-sites';
import { tiersIn, type Kind } from './requirement-kinds';
import { parseDecimal, parseWhole, toTyped } from './typed-numbers';

type Of<K extends Kind> = Extract<Requirement, { kind: K }>;

interface Props<K extends Kind = Kind> {
  line: Of<K>;
  settings: Settings;
  /** Takes the changed line; a soft line with a new text is a new question, whose answers are not those to the old one. */
  put: (line: Requirement) => void;
}

// The languages of the markets and of their neighbours; a list from elsewhere may bring others.
const LANGUAGES = ['nb', 'sv', 'da', 'fi', 'is', 'en', 'de', 'nl', 'fr', 'es', 'it', 'pt', 'pl'];

function Problem({ children }: { children: ReactNode }) {
  return (
    <p className="problem" role="status">
      {children}
    </p>
  );
}

interface TickProps<T extends string> {
  all: readonly T[];
  chosen: readonly T[];
  name: (one: T) => string;
  onChosen: (chosen: T[]) => void;
}

/** Some of several, ticked; in the order they are offered. */
function Ticks<T extends string>({ all, chosen, name, onChosen }: TickProps<T>) {
  const offered = [...new Set([...all, ...chosen])];
  return (
    <>
      <div className="checks">
        {offered.map((one) => (
          <Check
            key={one}
            checked={chosen.includes(one)}
            onChange={(on) => onChosen(offered.filter((other) => (other === one ? on : chosen.includes(other))))}
          >
            {name(one)}
          </Check>
        ))}
      </div>
      {chosen.length === 0 && <Problem>{t('options_line_nothing')}</Problem>}
    </>
  );
}

interface NumberProps {
  label: string;
  value: number | undefined;
  onNumber: (n: number | undefined) => void;
  /** Whether it may be left empty. */
  optional?: boolean;
  decimal?: boolean;
  min?: number;
  max?: number;
}

function NumberField({ label, value, onNumber, optional, decimal, min = 0, max = Infinity }: NumberProps) {
  const take = (text: string): string | null => {
    if (optional && text.trim() === '') {
      onNumber(undefined);
      return null;
    }
    const n = decimal ? parseDecimal(text) : parseWhole(text);
    if (n === null || n < min || n > max) {
      if (decimal) return t('options_wrong_percent');
      return max === Infinity
        ? t('options_line_wrong')
        : t('options_line_wrong_whole', formatNumber(min), formatNumber(max));
    }
    onNumber(n);
    return null;
  };
  return (
    <Field
      label={label}
      size="number"
      numeric={decimal ? 'decimal' : 'whole'}
      value={value === undefined ? '' : toTyped(value)}
      onText={take}
    />
  );
}

function Followers({ line, put }: Props<'followers'>) {
  const { min, max } = line;
  const set = (part: { min?: number | undefined; max?: number | undefined }) => {
    const bounds = { min, max, ...part };
    put({
      kind: 'followers',
      id: line.id,
      ...(bounds.min !== undefined && { min: bounds.min }),
      ...(bounds.max !== undefined && { max: bounds.max }),
    });
  };
  return (
    <>
      <div className="fields">
        <NumberField label={t('options_at_least')} optional value={min} onNumber={(n) => set({ min: n })} />
        <NumberField label={t('options_at_most')} optional value={max} onNumber={(n) => set({ max: n })} />
      </div>
      {min !== undefined && max !== undefined && min > max && <Problem>{t('options_line_wrong_range')}</Problem>}
      {min === undefined && max === undefined && <p className="quiet">{t('options_line_no_bounds')}</p>}
    </>
  );
}

function Tiers({ line, settings, put }: Props<'tiers'>) {
  const choose = (scheme: TierScheme) => {
    const possible = tiersIn(scheme, settings);
    put({ ...line, scheme, tiers: line.tiers.filter((tier) => possible.includes(tier)) });
  };
  return (
    <>
      <select
        aria-label={t('options_scheme')}
        value={line.scheme}
        onChange={(event) => {
          const chosen = TIER_SCHEMES.find((scheme) => scheme === event.target.value);
          if (chosen) choose(chosen);
        }}
      >
        {TIER_SCHEMES.map((scheme) => (
          <option key={scheme} value={scheme}>
            {schemeName(scheme)}
          </option>
        ))}
      </select>
      <Ticks
        all={tiersIn(line.scheme, settings)}
        chosen={line.tiers}
        name={tierName}
        onChosen={(tiers) => put({ ...line, tiers })}
      />
      {line.scheme === 'custom' && settings.customTiers.length === 0 && (
        <Problem>{t('options_line_no_borders')}</Problem>
      )}
    </>
  );
}

const FIELDS: { [K in Kind]: (props: Props<K>) => ReactNode } = {
  followers: Followers,
  tiers: Tiers,
  platforms: ({ line, put }) => (
    <Ticks all={readSites()} chosen={line.sites} name={siteName} onChosen={(sites) => put({ ...line, sites })} />
  ),
  engagement: ({ line, put }) => (
    <NumberField
      label={t('options_percent_at_least')}
      decimal
      max={100}
      value={line.min}
      onNumber={(min = 0) => put({ ...line, min })}
    />
  ),
  disclosure: ({ line, put }) => (
    <NumberField
      label={t('options_percent_at_least')}
      decimal
      max={100}
      value={line.min}
      onNumber={(min = 0) => put({ ...line, min })}
    />
  ),
  frequency: ({ line, put }) => (
    <NumberField
      label={t('options_at_least')}
      value={line.perMonth}
      onNumber={(perMonth = 0) => put({ ...line, perMonth })}
    />
  ),
  language: ({ line, put }) => (
    <Ticks
      all={LANGUAGES.toSorted((a, b) => languageName(a).localeCompare(languageName(b), uiLanguage()))}
      chosen={line.languages}
      name={languageName}
      onChosen={(languages) => put({ ...line, languages })}
    />
  ),
  'no-competitor': ({ line, settings, put }) => (
    <>
      <NumberField
        label={t('options_newest_posts')}
        min={1}
        max={20}
        value={line.posts}
        onNumber={(posts = 1) => put({ ...line, posts })}
      />
      {settings.competitors.length === 0 && <p className="quiet">{t('options_line_no_competitors')}</p>}
    </>
  ),
  email: () => null,
  soft: ({ line, put }) => (
    <Field
      label={t('options_soft_text')}
      placeholder={t('options_soft_example')}
      maxLength={500}
      value={line.text}
      onText={(text) => {
        if (text.trim() === '') return t('options_line_no_text');
        put({ ...line, text: text.trim() });
        return null;
      }}
    />
  ),
};

/** The inputs of one line, by what it is about. */
export function RequirementFields(props: Props) {
  const Fields = FIELDS[props.line.kind] as (props: Props) => ReactNode;
  return <Fields {...props} />;
}
