import { languageName, siteName, tierNames } from '../../lib/i18n/names';
import { formatNumber, formatPercent } from '../../lib/i18n/numbers';
import { plural, t, uiLanguage, type MessageKey } from '../../lib/i18n/text';
import type { Requirement, Requirements, RequirementState } from '../../lib/model/requirement';

const NAMES = {
  followers: 'requirement_followers',
  tiers: 'requirement_tiers',
  platforms: 'requirement_platforms',
  engagement: 'requirement_engagement',
  disclosure: 'requirement_disclosure',
  frequency: 'requirement_frequency',
  language: 'requirement_language',
  'no-competitor': 'requirement_competitor',
  email: 'requirement_email',
  soft: 'requirement_soft',
} as const satisfies Record<Requirement['kind'], MessageKey>;

const orList = (names: string[]) => new Intl.ListFormat(uiLanguage(), { type: 'disjunction' }).format(names);
const atLeast = (words: string) => `${t('options_at_least')} ${words}`;

function amount(line: Requirement): string {
  switch (line.kind) {
    case 'followers':
      return [
        line.min === undefined ? '' : atLeast(formatNumber(line.min)),
        line.max === undefined ? '' : `${t('options_at_most')} ${formatNumber(line.max)}`,
      ]
        .filter(Boolean)
        .join(', ');
    case 'tiers':
      return tierNames(line.tiers);
    case 'platforms':
      return orList(line.sites.map(siteName));
    case 'engagement':
    case 'disclosure':
      return atLeast(formatPercent(line.min));
    case 'frequency':
      return atLeast(formatNumber(line.perMonth));
    case 'language':
      return orList(line.languages.map(languageName));
    case 'no-competitor':
      return plural('requirement_in_newest', line.posts);
    case 'email':
    case 'soft':
      return '';
  }
}

/** A line of a requirement list in words: "Followers: at least 25,000"; a question of the person's own as they wrote it. */
export function requirementText(line: Requirement): string {
  if (line.kind === 'soft') return line.text;
  const words = amount(line);
  return words === '' ? t(NAMES[line.kind]) : t('requirement_line', t(NAMES[line.kind]), words);
}

/** What became of a list: "Summer: 5 met, 1 open". */
export function requirementsText({ list, met, notMet, open }: Requirements): string {
  const counts = [
    plural('requirements_met', met),
    notMet > 0 ? plural('requirements_not_met', notMet) : '',
    open > 0 ? plural('requirements_open', open) : '',
  ].filter(Boolean);
  return t('requirements_short', list, counts.join(', '));
}

/** The sign that stands beside those words. */
export function requirementsGlyph({ notMet, open }: Requirements): 'look' | 'unclear' | 'clear' {
  if (notMet > 0) return 'look';
  return open > 0 ? 'unclear' : 'clear';
}

/** Sign and words of a line’s state. */
export const REQUIREMENT_STATES = {
  met: ['clear', 'requirements_state_met'],
  'not-met': ['look', 'requirements_state_not_met'],
  'cannot-tell': ['unclear', 'requirements_state_cannot_tell'],
  ask: ['unclear', 'requirements_state_ask'],
} as const satisfies Record<RequirementState, readonly ['clear' | 'look' | 'unclear', MessageKey]>;
