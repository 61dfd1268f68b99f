import { formatDay } from '../../lib/i18n/dates';
import { formulaText } from '../../lib/i18n/formula';
import { languageName, marketName, schemeName, siteName, tierNames } from '../../lib/i18n/names';
import { formatCompact, formatNumber, formatPercent, formatRange } from '../../lib/i18n/numbers';
import { reasonText } from '../../lib/i18n/reasons';
import { stageName } from '../../lib/i18n/stages';
import { plural, t, uiLanguage } from '../../lib/i18n/text';
import type { Engagement, TierVerdict, ViewRate } from '../../lib/model/assessment';
import type { CountOrHidden } from '../../lib/model/count';
import type { Disclosure } from '../../lib/model/disclosure';
import type { Entry, List } from '../../lib/model/entry';
import type { Field, FieldValue } from '../../lib/model/field';
import { isExact } from '../../lib/model/interval';
import type { Profile, Seen } from '../../lib/model/profile';
import { isFromTable } from '../../lib/model/reading';
import { costText, kroner } from './cost-words';
import { countText, countTitle } from './followers';
import { fitText } from './fit-words';
import { growthText } from './growth-words';
import { noRateWords } from './no-rate-words';
import { requirementsText } from './requirements-words';
import { signsText } from './sign-words';

/** One thing that is known of a saved creator, in words. */
export interface CreatorFact {
  key: string;
  /** Read on a page, judged, or the person's own. */
  kind: 'fact' | 'verdict' | 'own';
  label: string;
  /** Empty where it is not known. */
  text: string;
  /** What stands behind it, in a sentence. */
  more?: string;
  /** What the number can be, where it is one. */
  range?: { low: number; high: number };
  /** What it is measured or judged by: two things with another basis cannot be held against each other. */
  basis?: string;
  /** Stands in a file that was imported, and was read on no page. */
  isOfFile?: true;
}

type Said = Omit<CreatorFact, 'key' | 'kind' | 'label'>;

const UNKNOWN: Said = { text: '' };
const words = (text: string | undefined): Said => ({ text: text ?? '' });
const list = (all: readonly string[]): Said => words(new Intl.ListFormat(uiLanguage(), { type: 'unit' }).format(all));

function count(value: CountOrHidden | undefined, seen: Seen | undefined): Said {
  if (value === undefined) return UNKNOWN;
  if (value === 'hidden') return words(t('count_hidden'));
  const isPlain = isExact(value) && seen !== 'file';
  return { text: countText(value), ...(!isPlain && { more: countTitle(value, seen) }), range: value };
}

function rate(of: Engagement | ViewRate, { site }: Profile): Said {
  if (of.state !== 'rated') {
    const { short, basis } = noRateWords(of, site);
    return { text: '', more: basis ? `${short}: ${basis}` : short };
  }
  const counted = plural(of.basis === 'views' || site === 'youtube' ? 'videos_counted' : 'posts_counted', of.n);
  return {
    text: `${formatPercent(of.median)} (${formatRange(of.low, of.high)})`,
    more: `${counted} · ${formulaText(of.formula)}`,
    range: of,
    basis: of.formula,
  };
}

function labelling(disclosure: Disclosure | null): Said {
  if (!disclosure) return UNKNOWN;
  const { commercial, clear, unclear, share, market, reasons, postsRead } = disclosure;
  const more = `${marketName(market)}: ${reasons.map(reasonText).filter(Boolean).join(' ')}`;
  if (postsRead === 0) return { text: '', more };
  if (commercial === 0 || !share) {
    return { text: unclear > 0 ? plural('disclosure_unclear', unclear) : t('disclosure_no_ads'), more, basis: market };
  }
  const range = `${formatNumber(share.low)}–${formatPercent(Math.round(share.high))}`;
  return {
    text: `${t('disclosure_of', formatNumber(clear), formatNumber(commercial))} (${range})`,
    more,
    range: share,
    basis: market,
  };
}

function median(value: number | undefined): Said {
  return value === undefined ? UNKNOWN : { text: formatCompact(value), range: { low: value, high: value } };
}

function line({ engagement }: Entry['assessment']): Said {
  const found = engagement.state === 'rated' ? engagement.line : null;
  if (!found) return UNKNOWN;
  return words(t('plot_over_line', formatNumber(found.over), formatNumber(found.of), formatPercent(found.percent)));
}

function tierOf({ tiers, scheme }: TierVerdict): Said {
  if (tiers.length === 0) return { text: '', more: t('tier_none') };
  return { text: tierNames(tiers), more: t('tier_in_scheme', schemeName(scheme)), basis: scheme };
}

/** What stands in one of the person's own fields, in words. */
function fieldText(value: FieldValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  return typeof value === 'number'
    ? new Intl.NumberFormat(uiLanguage(), { maximumFractionDigits: 6 }).format(value)
    : value;
}

/** Where nothing is said of the field itself, it goes by where the newest of the facts came from. */
function isOfFile(profile: Profile, field: string): boolean {
  const seen = profile.seen[field];
  return seen === undefined ? isFromTable(profile) : seen === 'file';
}

/** Facts, verdicts and the person's own words on a saved creator, in one order for all; what is not known is there, empty. */
export function creatorFacts(
  entry: Entry,
  { lists, fields }: { lists: readonly List[]; fields: readonly Field[] },
): CreatorFact[] {
  const { profile, assessment, summary } = entry;
  const { tier, signs, requirements } = assessment;
  const fact = (key: string, label: string, said: Said): CreatorFact => ({
    key,
    kind: 'fact',
    label,
    ...said,
    ...(isOfFile(profile, key) && { isOfFile: true }),
  });
  const verdict = (key: string, label: string, said: Said): CreatorFact => ({ key, kind: 'verdict', label, ...said });
  const own = (key: string, label: string, said: Said): CreatorFact => ({ key, kind: 'own', label, ...said });
  const names = lists.filter(({ id }) => entry.lists.includes(id)).map(({ name }) => name);
  return [
    // Who it is, whatever it was read from.
    { key: 'platform', kind: 'fact', label: t('column_platform'), text: siteName(profile.site) },
    fact('followers', t('field_followers'), count(profile.followers, profile.seen['followers'])),
    fact('likes', t('fact_likes'), median(summary.medianLikes)),
    fact('comments', t('fact_comments'), median(summary.medianComments)),
    fact('views', t('fact_views'), median(summary.medianViews)),
    fact('last-post', t('column_last_post'), words(summary.lastPostAt && formatDay(summary.lastPostAt))),
    fact('language', t('column_language'), words(profile.language && languageName(profile.language))),
    fact('country', t('field_country'), words(profile.country)),
    fact('email', t('field_email'), words(profile.email)),
    fact('read', t('column_read'), words(formatDay(profile.readAt))),
    verdict('tier', t('tier'), tierOf(tier)),
    verdict('engagement', t('engagement_rate'), rate(assessment.engagement, profile)),
    verdict('line', t('fact_line'), line(assessment)),
    verdict('view-rate', t('view_rate'), rate(assessment.viewRate, profile)),
    verdict('disclosure', t('disclosure_tile'), labelling(assessment.disclosure)),
    verdict('requirements', t('requirements'), words(requirements ? requirementsText(requirements) : undefined)),
    verdict('signs', t('signs'), words(signsText(signs))),
    verdict('growth', t('growth'), words(growthText(assessment.growth))),
    verdict('fit', t('fit'), words(fitText(assessment.fit))),
    verdict('price', t('price'), words(assessment.cost ? costText(assessment.cost) : undefined)),
    own('status', t('column_status'), words(stageName(entry.status))),
    own('reason', t('fact_reason'), words(entry.reason)),
    own('quote', t('column_quote'), entry.quote === undefined ? UNKNOWN : words(kroner(entry.quote))),
    own('lists', t('column_lists'), list(names)),
    own('tags', t('column_tags'), list(entry.tags)),
    own('contact', t('contact'), words(entry.contact)),
    ...fields.map(({ id, name }) => own(`field:${id}`, name, words(fieldText(entry.fields[id])))),
    own('note', t('column_note'), words(entry.note)),
  ];
}
