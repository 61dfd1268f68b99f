import type { Count } from '../model/count';
import type { Entry } from '../model/entry';
import { toUtc } from '../model/instant';
import type { Engagement, LeftOut, ViewRate } from '../model/assessment';
import type { Disclosure } from '../model/disclosure';

/** A saved creator and the names of the lists it is on. */
export interface ExportRow {
  entry: Entry;
  lists: string[];
}

/** What a cell holds. Text is guarded against formulas when it is written, numbers are not; undefined is an empty cell. */
export type Cell = string | number | boolean | undefined;

export interface Column<Row = ExportRow> {
  /** The same in every language, and never renamed (decision 21). */
  name: string;
  cell: (row: Row) => Cell;
}

/** Several values in one cell. */
export function joined(values: readonly string[]): string {
  return values.join('; ');
}

/** The number as the page writes it. */
function written(count: Count | 'hidden' | undefined): Cell {
  if (count === undefined || count === 'hidden') return count;
  return count.value ?? (count.low === count.high ? count.low : undefined);
}

// A hidden count has no interval: "hidden" stands in its own column alone.
function bound(count: Count | 'hidden' | undefined, end: 'low' | 'high'): Cell {
  return typeof count === 'object' ? count[end] : undefined;
}

/** A moment in UTC. */
export function time(iso: string | undefined): Cell {
  return iso === undefined ? undefined : toUtc(iso);
}

function ofRate<K extends 'median' | 'low' | 'high' | 'formula'>(rate: Engagement | ViewRate, key: K) {
  return rate.state === 'rated' ? rate[key] : undefined;
}

/** The rate that the counted posts belong to: engagement, unless there is none and a view rate stands in the row. */
function counted({ entry: { assessment } }: ExportRow): Engagement | ViewRate {
  const { engagement, viewRate } = assessment;
  return engagement.state !== 'rated' && viewRate.state === 'rated' ? viewRate : engagement;
}

function total(leftOut: LeftOut): number {
  return Object.values(leftOut).reduce((sum, count) => sum + count, 0);
}

function likes({ summary, assessment }: Entry): Cell {
  return summary.medianLikes ?? (assessment.engagement.leftOut.hidden > 0 ? 'hidden' : undefined);
}

/** A count of posts; unknown, not 0, where no words were read. */
function posts<K extends 'commercial' | 'clear' | 'insufficientWording' | 'badPlacement' | 'missing' | 'unclear'>(
  { assessment: { disclosure } }: Entry,
  key: K,
): Cell {
  return disclosure && disclosure.postsRead > 0 ? disclosure[key] : undefined;
}

function competitors({ assessment: { fit } }: Entry): Cell {
  return joined(fit.competitors.filter((seen) => seen.posts.length > 0).map(({ word }) => word));
}

function partners(disclosure: Disclosure | null): Cell {
  return disclosure ? joined(disclosure.partners.map(({ brand }) => brand)) : undefined;
}

/** The columns of the export, in order. Later ones are appended; none is renamed or moved. */
export const COLUMNS: readonly Column[] = [
  { name: 'platform', cell: ({ entry }) => entry.profile.site },
  { name: 'handle', cell: ({ entry }) => entry.profile.handle },
  { name: 'name', cell: ({ entry }) => entry.profile.name },
  { name: 'url', cell: ({ entry }) => entry.profile.url },
  { name: 'followers', cell: ({ entry }) => written(entry.profile.followers) },
  { name: 'followers_low', cell: ({ entry }) => bound(entry.profile.followers, 'low') },
  { name: 'followers_high', cell: ({ entry }) => bound(entry.profile.followers, 'high') },
  { name: 'following', cell: ({ entry }) => written(entry.profile.following) },
  { name: 'posts', cell: ({ entry }) => written(entry.profile.postCount) },
  { name: 'verified', cell: ({ entry }) => entry.profile.verified },
  { name: 'country', cell: ({ entry }) => entry.profile.country },
  { name: 'category', cell: ({ entry }) => entry.profile.category },
  { name: 'email', cell: ({ entry }) => entry.profile.email },
  { name: 'links', cell: ({ entry }) => joined(entry.profile.links) },
  { name: 'tier', cell: ({ entry }) => joined(entry.assessment.tier.tiers) },
  { name: 'tier_scheme', cell: ({ entry }) => entry.assessment.tier.scheme },
  { name: 'engagement_rate', cell: ({ entry }) => ofRate(entry.assessment.engagement, 'median') },
  { name: 'engagement_low', cell: ({ entry }) => ofRate(entry.assessment.engagement, 'low') },
  { name: 'engagement_high', cell: ({ entry }) => ofRate(entry.assessment.engagement, 'high') },
  { name: 'engagement_basis', cell: ({ entry }) => ofRate(entry.assessment.engagement, 'formula') },
  { name: 'view_rate', cell: ({ entry }) => ofRate(entry.assessment.viewRate, 'median') },
  { name: 'view_rate_low', cell: ({ entry }) => ofRate(entry.assessment.viewRate, 'low') },
  { name: 'view_rate_high', cell: ({ entry }) => ofRate(entry.assessment.viewRate, 'high') },
  { name: 'posts_used', cell: (row) => counted(row).n },
  { name: 'posts_left_out', cell: (row) => total(counted(row).leftOut) },
  { name: 'median_likes', cell: ({ entry }) => likes(entry) },
  { name: 'median_comments', cell: ({ entry }) => entry.summary.medianComments },
  { name: 'median_views', cell: ({ entry }) => entry.summary.medianViews },
  { name: 'last_post_at', cell: ({ entry }) => time(entry.summary.lastPostAt) },
  { name: 'read_at', cell: ({ entry }) => time(entry.profile.readAt) },
  { name: 'saved_at', cell: ({ entry }) => time(entry.savedAt) },
  { name: 'list', cell: ({ lists }) => joined(lists) },
  { name: 'tags', cell: ({ entry }) => joined(entry.tags) },
  { name: 'status', cell: ({ entry }) => entry.status },
  { name: 'note', cell: ({ entry }) => entry.note },
  { name: 'method', cell: ({ entry }) => `${entry.assessment.method.id} ${entry.assessment.method.version}` },
  { name: 'market', cell: ({ entry }) => entry.assessment.disclosure?.market },
  { name: 'commercial_posts', cell: ({ entry }) => posts(entry, 'commercial') },
  { name: 'clearly_labelled', cell: ({ entry }) => posts(entry, 'clear') },
  { name: 'insufficient_wording', cell: ({ entry }) => posts(entry, 'insufficientWording') },
  { name: 'bad_placement', cell: ({ entry }) => posts(entry, 'badPlacement') },
  { name: 'unlabelled', cell: ({ entry }) => posts(entry, 'missing') },
  { name: 'unclear_posts', cell: ({ entry }) => posts(entry, 'unclear') },
  { name: 'disclosure_low', cell: ({ entry }) => entry.assessment.disclosure?.share?.low },
  { name: 'disclosure_high', cell: ({ entry }) => entry.assessment.disclosure?.share?.high },
  { name: 'partners', cell: ({ entry }) => partners(entry.assessment.disclosure) },
  { name: 'disclosure_rules_version', cell: ({ entry }) => entry.assessment.disclosure?.rulesVersion },
  { name: 'requirements_list', cell: ({ entry }) => entry.assessment.requirements?.list },
  { name: 'requirements_met', cell: ({ entry }) => entry.assessment.requirements?.met },
  { name: 'requirements_not_met', cell: ({ entry }) => entry.assessment.requirements?.notMet },
  { name: 'requirements_open', cell: ({ entry }) => entry.assessment.requirements?.open },
  { name: 'signs_unusual', cell: ({ entry }) => joined(entry.assessment.signs.unusual) },
  { name: 'signs_checked', cell: ({ entry }) => entry.assessment.signs.checked },
  { name: 'growth_30d_low', cell: ({ entry }) => entry.assessment.growth.low },
  { name: 'growth_30d_high', cell: ({ entry }) => entry.assessment.growth.high },
  { name: 'cost_low', cell: ({ entry }) => entry.assessment.cost?.low },
  // An open band has no upper end.
  { name: 'cost_high', cell: ({ entry }) => entry.assessment.cost?.high ?? undefined },
  { name: 'cost_guide_line', cell: ({ entry }) => entry.assessment.cost?.guideLine },
  { name: 'cost_currency', cell: ({ entry }) => entry.assessment.cost?.currency },
  { name: 'quote', cell: ({ entry }) => entry.quote },
  { name: 'cost_per_engagement', cell: ({ entry }) => entry.assessment.cost?.quote?.perEngagement },
  { name: 'competitors_seen', cell: ({ entry }) => competitors(entry) },
  { name: 'content_language', cell: ({ entry }) => entry.profile.language },
];
