import type { Count } from '../model/count';
import type { Entry } from '../model/entry';
import { toUtc } from '../model/instant';
import type { Engagement, LeftOut, ViewRate } from '../model/assessment';

/** A saved creator and the names of the lists it is on. */
export interface ExportRow {
  entry: Entry;
  lists: string[];
}

/** What a cell holds. Text is guarded against formulas when it is written, numbers are not; undefined is an empty cell. */
export type Cell = string | number | boolean | undefined;

export interface Column {
  /** The same in every language, and never renamed (decision 21). */
  name: string;
  cell: (row: ExportRow) => Cell;
}

function joined(values: readonly string[]): string {
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

function time(iso: string | undefined): Cell {
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
];
