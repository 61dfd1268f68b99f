import { labelText } from '../../../lib/i18n/disclosure';
import { formatDay, formatExact, formatPublished } from '../../../lib/i18n/dates';
import { siteName, tierNames } from '../../../lib/i18n/names';
import { formatNumber, formatPercent, formatRange } from '../../../lib/i18n/numbers';
import { t, type MessageKey } from '../../../lib/i18n/text';
import type { BackupRecord } from '../../../lib/model/backup';
import type { Entry, List, Snapshot } from '../../../lib/model/entry';
import type { Field } from '../../../lib/model/field';
import type { KeptPost } from '../../../lib/model/kept-post';
import type { RequirementList } from '../../../lib/model/requirement';
import type { PersonRecord } from '../../../lib/shortlist/record-of';
import type { Place } from '../../../lib/shortlist/traces';
import { countText } from '../../ui/followers';
import { profileFacts } from '../../ui/profile-facts';
import { ownLines } from './own-lines';

/** One thing that is stored, in words. */
export interface RecordLine {
  label: string;
  value: string;
  url?: string;
}

export interface RecordPart {
  title: string;
  lines: RecordLine[];
  /** There may be so many that they are folded. */
  isLong?: boolean;
}

/** What is known of the names that a record only refers to by id. */
export interface RecordContext {
  records: readonly BackupRecord[];
  places: PersonRecord['places'];
  /** The ids of entries that nobody has saved: what this browser session has seen. */
  unsaved?: ReadonlySet<string>;
  lists: readonly List[];
  fields: readonly Field[];
  requirementLists: readonly RequirementList[];
}

/** A text's beginning, enough to know it by. */
const LONGEST = 160;

function shown(text: string): string {
  const tidy = text.trim().replace(/\s+/g, ' ');
  return tidy.length > LONGEST ? `${tidy.slice(0, LONGEST)}…` : tidy;
}

function pageLines({ id, profile, keys, savedAt, updatedAt }: Entry, { unsaved }: RecordContext): RecordLine[] {
  const lines: RecordLine[] = [
    { label: t('column_platform'), value: siteName(profile.site) },
    { label: t('record_address'), value: profile.url, url: profile.url },
  ];
  for (const { key, label, value, title } of profileFacts(profile)) {
    // The posts are kept apart.
    if (key !== 'recent') lines.push({ label: t(label), value: title ?? value });
  }
  lines.push(
    { label: t('record_keys'), value: keys.join(', ') },
    { label: t('record_read'), value: formatExact(profile.readAt) },
  );
  if (unsaved?.has(id)) return lines;
  lines.push(
    { label: t('column_saved'), value: formatExact(savedAt) },
    { label: t('record_updated'), value: formatExact(updatedAt) },
  );
  return lines;
}

function judgedLines({ assessment }: Entry): RecordLine[] {
  const { tier, engagement, disclosure, judgedAt, method } = assessment;
  const lines: RecordLine[] = [{ label: t('tier'), value: tierNames(tier.tiers) || t('unknown') }];
  if (engagement.state === 'rated') {
    const { median, low, high } = engagement;
    lines.push({ label: t('engagement_rate'), value: `${formatPercent(median)} (${formatRange(low, high)})` });
  }
  if (disclosure && disclosure.postsRead > 0) {
    const { clear, commercial } = disclosure;
    lines.push({
      label: t('column_disclosure'),
      value:
        commercial === 0 ? t('disclosure_no_ads') : t('record_labelled', formatNumber(clear), formatNumber(commercial)),
    });
  }
  lines.push({
    label: t('record_judged'),
    value: t('record_judged_by', formatExact(judgedAt), `${method.id} ${method.version}`),
  });
  return lines;
}

function postLine({ post, disclosure, readAt }: KeptPost): RecordLine {
  const verdict = disclosure && labelText(disclosure.verdict);
  const words = shown(post.title ?? post.caption ?? '') || t('post_untitled');
  return {
    label: formatPublished(post) || formatDay(readAt),
    value: verdict === undefined ? words : `${words} (${verdict})`,
    url: post.url,
  };
}

function dayLine({ day, followers, engagement }: Snapshot): RecordLine {
  const words = [
    followers === undefined ? t('unknown') : followers === 'hidden' ? t('count_hidden') : countText(followers),
    ...(engagement ? [formatPercent(engagement.median)] : []),
  ];
  return { label: formatDay(day), value: words.join(' · ') };
}

const PLACES: Record<Place, MessageKey> = {
  entries: 'place_entries',
  undo: 'place_undo',
  declined: 'place_declined',
  candidates: 'place_candidates',
  staged: 'place_staged',
  session: 'place_session',
};

/** Where something is kept, and how much. */
function placeLines({ places }: RecordContext): RecordLine[] {
  return (Object.keys(PLACES) as Place[]).flatMap((place) => {
    const count = places[place];
    return count === undefined ? [] : [{ label: t(PLACES[place]), value: formatNumber(count) }];
  });
}

function entryParts(entry: Entry, context: RecordContext): RecordPart[] {
  return [
    { title: t('record_page'), lines: pageLines(entry, context) },
    { title: t('record_verdict'), lines: judgedLines(entry) },
    { title: t('record_own'), lines: ownLines(entry, context) },
    {
      title: t('record_elsewhere'),
      lines: Object.entries(entry.elsewhere ?? {}).map(([label, value]) => ({ label, value })),
    },
  ];
}

/** What is kept twice, beside the shortlist too, is said once. */
function each(lines: readonly RecordLine[]): RecordLine[] {
  return [...new Map(lines.map((line) => [[line.label, line.value, line.url].join('\n'), line])).values()];
}

/** Everything that is stored about one person, in words, part by part; parts with nothing in them are left out. */
export function recordParts(context: RecordContext): RecordPart[] {
  const { records } = context;
  const of = <Kind extends BackupRecord['kind']>(kind: Kind) =>
    records.flatMap((record) =>
      record.kind === kind ? [record.value as Extract<BackupRecord, { kind: Kind }>['value']] : [],
    );
  const [entry, ...copies] = of('entry');
  const parts: RecordPart[] = [
    { title: t('record_where'), lines: placeLines(context) },
    ...(entry ? entryParts(entry, context) : []),
    {
      title: t('record_copies'),
      isLong: true,
      lines: copies.flatMap((copy) => [...pageLines(copy, context), ...ownLines(copy, context)]),
    },
  ];
  parts.push(
    {
      title: t('record_declined'),
      lines: of('declined').map(({ at, reason, url }) => ({ label: formatExact(at), value: reason || url, url })),
    },
    {
      title: t('record_queue'),
      lines: of('candidate').map(({ addedAt, given, url }) => ({ label: formatExact(addedAt), value: given, url })),
    },
    { title: t('record_days'), isLong: true, lines: each(of('snapshot').map(dayLine)) },
    { title: t('data_posts'), isLong: true, lines: each(of('post').map(postLine)) },
  );
  return parts.filter(({ lines }) => lines.length > 0);
}
