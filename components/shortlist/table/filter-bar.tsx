import { useCallback, useState, type ReactNode } from 'react';
import { siteName, tierName } from '../../../lib/i18n/names';
import { formatNumber } from '../../../lib/i18n/numbers';
import { stageName } from '../../../lib/i18n/stages';
import { t, type MessageKey } from '../../../lib/i18n/text';
import { TIERS } from '../../../lib/model/names';
import type { Site } from '../../../lib/model/site';
import { CheckList } from './check-list';
import {
  LABEL_STATES,
  LINE_STATES,
  NO_FILTER,
  REQUIREMENT_STATES,
  linesOf,
  type Filter,
  type LabelState,
  type RequirementResult,
} from './filter';
import { FilterMore, moreOf } from './filter-more';
import { Menu } from './menu';
import { NumberField } from './number-field';
import type { LineStanding } from './row';
import type { Own } from './use-own';

interface Props {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  own: Own;
  /** What is on the shortlist at all. */
  sites: readonly Site[];
  tags: readonly string[];
  statuses: readonly string[];
}

const LINE = {
  meets: 'filter_line_meets',
  unclear: 'filter_line_unclear',
  below: 'filter_line_below',
  unknown: 'filter_line_unknown',
} as const satisfies Record<LineStanding, MessageKey>;

const LABELS = {
  labelled: 'filter_labels_labelled',
  weak: 'filter_labels_weak',
  missing: 'filter_labels_missing',
  unclear: 'filter_labels_unclear',
  'no-ads': 'disclosure_no_ads',
  unread: 'filter_labels_unread',
} as const satisfies Record<LabelState, MessageKey>;

const RESULTS = {
  met: 'filter_requirements_met',
  open: 'filter_requirements_open',
  'not-met': 'filter_requirements_not_met',
  none: 'filter_requirements_none',
} as const satisfies Record<RequirementResult, MessageKey>;

const named = <T extends string>(values: readonly T[], name: (value: T) => string) =>
  values.map((value) => ({ value, label: name(value) }));

/** What is asked for stays on offer, also when the last creator with it is gone: else nobody could take it back. */
const withChosen = <T extends string>(offered: readonly T[], chosen: readonly T[]): T[] => [
  ...new Set([...offered, ...chosen]),
];

/** What the table is narrowed down by, one button a line; each shows how much is chosen in it. */
export function FilterBar({ filter, onFilter, own, sites, tags, statuses }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const allTags = withChosen(tags, filter.tags);
  const change = (part: Partial<Filter>) => onFilter({ ...filter, ...part });
  const toggle = useCallback((name: string, isOpen: boolean) => {
    setOpen((before) => (isOpen ? name : before === name ? null : before));
  }, []);
  const menu = (name: string, label: MessageKey, count: number, content: ReactNode) => (
    <FilterMenu key={name} name={name} label={t(label)} count={count} isOpen={open === name} onOpen={toggle}>
      {content}
    </FilterMenu>
  );
  const list = <K extends 'sites' | 'tiers' | 'labels' | 'lists' | 'statuses' | 'tags' | 'requirements'>(
    line: K,
    label: MessageKey,
    options: readonly { value: Filter[K][number]; label: string }[],
  ) =>
    menu(
      line,
      label,
      filter[line].length,
      <CheckList<string>
        legend={t(label)}
        options={options}
        chosen={filter[line]}
        onChange={(chosen) => change({ [line]: chosen })}
      />,
    );

  return (
    <div className="filter-bar" role="group" aria-label={t('filters')}>
      {list('sites', 'column_platform', named(withChosen(sites, filter.sites), siteName))}
      {list('tiers', 'tier', named(TIERS, tierName))}
      {menu(
        'line',
        'column_engagement',
        filter.line.length + (filter.minEngagement === undefined ? 0 : 1),
        <>
          <CheckList
            legend={t('filter_line')}
            options={named(LINE_STATES, (state) => t(LINE[state]))}
            chosen={filter.line}
            onChange={(line) => change({ line })}
          />
          <NumberField
            label={t('filter_min_engagement')}
            value={filter.minEngagement}
            onChange={(minEngagement) => change({ minEngagement })}
          />
        </>,
      )}
      {list(
        'labels',
        'column_disclosure',
        named(LABEL_STATES, (state) => t(LABELS[state])),
      )}
      {list('statuses', 'column_status', named(withChosen(statuses, filter.statuses), stageName))}
      {list('lists', 'column_lists', [
        ...own.lists.map(({ id, name }) => ({ value: id, label: name })),
        { value: '', label: t('filter_no_list') },
      ])}
      {allTags.length > 0 &&
        list(
          'tags',
          'column_tags',
          named(allTags, (tag) => tag),
        )}
      {list(
        'requirements',
        'requirements',
        named(REQUIREMENT_STATES, (state) => t(RESULTS[state])),
      )}
      {menu(
        'more',
        'filter_more',
        moreOf(filter),
        <FilterMore filter={filter} fields={own.fields} onChange={change} />,
      )}
      {linesOf(filter) > 0 && (
        <button type="button" className="button-link" onClick={() => onFilter({ ...NO_FILTER, text: filter.text })}>
          {t('filters_clear')}
        </button>
      )}
    </div>
  );
}

interface MenuProps {
  name: string;
  label: string;
  count: number;
  isOpen: boolean;
  onOpen: (name: string, isOpen: boolean) => void;
  children: ReactNode;
}

function FilterMenu({ name, label, count, isOpen, onOpen, children }: MenuProps) {
  const open = useCallback((isNow: boolean) => onOpen(name, isNow), [name, onOpen]);
  return (
    <Menu
      label={
        <>
          {label}
          {count > 0 && <span className="menu-count">{formatNumber(count)}</span>}
        </>
      }
      isOn={count > 0}
      isOpen={isOpen}
      onOpen={open}
    >
      {children}
    </Menu>
  );
}
