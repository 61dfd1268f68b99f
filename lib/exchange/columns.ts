import type { Entry } from '../model/entry';
import type { Engagement, LeftOut, ViewRate } from '../model/assessment';
import type { Disclosure } from '../model/disclosure';
import { bound, joined, time, written, type Cell } from './cells';
import type { ExportRow, ShortlistColumn } from './column';
import { MORE_COLUMNS } from './more-columns';

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
export const COLUMNS: readonly ShortlistColumn[] = [
  { name: 'platform', holds: 'fact', cell: ({ entry }) => entry.profile.site },
  { name: 'handle', holds: 'fact', cell: ({ entry }) => entry.profile.handle },
  { name: 'name', holds: 'fact', cell: ({ entry }) => entry.profile.name },
  { name: 'url', holds: 'fact', shows: 'link', cell: ({ entry }) => entry.profile.url },
  { name: 'followers', holds: 'fact', cell: ({ entry }) => written(entry.profile.followers) },
  { name: 'followers_low', holds: 'fact', cell: ({ entry }) => bound(entry.profile.followers, 'low') },
  { name: 'followers_high', holds: 'fact', cell: ({ entry }) => bound(entry.profile.followers, 'high') },
  { name: 'following', holds: 'fact', cell: ({ entry }) => written(entry.profile.following) },
  { name: 'posts', holds: 'fact', cell: ({ entry }) => written(entry.profile.postCount) },
  { name: 'verified', holds: 'fact', cell: ({ entry }) => entry.profile.verified },
  { name: 'country', holds: 'fact', cell: ({ entry }) => entry.profile.country },
  { name: 'category', holds: 'fact', cell: ({ entry }) => entry.profile.category },
  { name: 'email', holds: 'fact', cell: ({ entry }) => entry.profile.email },
  { name: 'links', holds: 'fact', cell: ({ entry }) => joined(entry.profile.links) },
  { name: 'tier', holds: 'judged', cell: ({ entry }) => joined(entry.assessment.tier.tiers) },
  { name: 'tier_scheme', holds: 'judged', cell: ({ entry }) => entry.assessment.tier.scheme },
  { name: 'engagement_rate', holds: 'judged', cell: ({ entry }) => ofRate(entry.assessment.engagement, 'median') },
  { name: 'engagement_low', holds: 'judged', cell: ({ entry }) => ofRate(entry.assessment.engagement, 'low') },
  { name: 'engagement_high', holds: 'judged', cell: ({ entry }) => ofRate(entry.assessment.engagement, 'high') },
  { name: 'engagement_basis', holds: 'judged', cell: ({ entry }) => ofRate(entry.assessment.engagement, 'formula') },
  { name: 'view_rate', holds: 'judged', cell: ({ entry }) => ofRate(entry.assessment.viewRate, 'median') },
  { name: 'view_rate_low', holds: 'judged', cell: ({ entry }) => ofRate(entry.assessment.viewRate, 'low') },
  { name: 'view_rate_high', holds: 'judged', cell: ({ entry }) => ofRate(entry.assessment.viewRate, 'high') },
  { name: 'posts_used', holds: 'judged', cell: (row) => counted(row).n },
  { name: 'posts_left_out', holds: 'judged', cell: (row) => total(counted(row).leftOut) },
  { name: 'median_likes', holds: 'fact', cell: ({ entry }) => likes(entry) },
  { name: 'median_comments', holds: 'fact', cell: ({ entry }) => entry.summary.medianComments },
  { name: 'median_views', holds: 'fact', cell: ({ entry }) => entry.summary.medianViews },
  { name: 'last_post_at', holds: 'fact', shows: 'time', cell: ({ entry }) => time(entry.summary.lastPostAt) },
  { name: 'read_at', holds: 'fact', shows: 'time', cell: ({ entry }) => time(entry.profile.readAt) },
  { name: 'saved_at', holds: 'own', shows: 'time', cell: ({ entry }) => time(entry.savedAt) },
  { name: 'list', holds: 'own', cell: ({ lists }) => joined(lists) },
  { name: 'tags', holds: 'own', cell: ({ entry }) => joined(entry.tags) },
  { name: 'status', holds: 'own', cell: ({ entry }) => entry.status },
  { name: 'note', holds: 'own', cell: ({ entry }) => entry.note },
  {
    name: 'method',
    holds: 'judged',
    cell: ({ entry }) => `${entry.assessment.method.id} ${entry.assessment.method.version}`,
  },
  { name: 'market', holds: 'judged', cell: ({ entry }) => entry.assessment.disclosure?.market },
  { name: 'commercial_posts', holds: 'judged', cell: ({ entry }) => posts(entry, 'commercial') },
  { name: 'clearly_labelled', holds: 'judged', cell: ({ entry }) => posts(entry, 'clear') },
  { name: 'insufficient_wording', holds: 'judged', cell: ({ entry }) => posts(entry, 'insufficientWording') },
  { name: 'bad_placement', holds: 'judged', cell: ({ entry }) => posts(entry, 'badPlacement') },
  { name: 'unlabelled', holds: 'judged', cell: ({ entry }) => posts(entry, 'missing') },
  { name: 'unclear_posts', holds: 'judged', cell: ({ entry }) => posts(entry, 'unclear') },
  { name: 'disclosure_low', holds: 'judged', cell: ({ entry }) => entry.assessment.disclosure?.share?.low },
  { name: 'disclosure_high', holds: 'judged', cell: ({ entry }) => entry.assessment.disclosure?.share?.high },
  { name: 'partners', holds: 'judged', cell: ({ entry }) => partners(entry.assessment.disclosure) },
  { name: 'disclosure_rules_version', holds: 'judged', cell: ({ entry }) => entry.assessment.disclosure?.rulesVersion },
  { name: 'requirements_list', holds: 'judged', cell: ({ entry }) => entry.assessment.requirements?.list },
  { name: 'requirements_met', holds: 'judged', cell: ({ entry }) => entry.assessment.requirements?.met },
  { name: 'requirements_not_met', holds: 'judged', cell: ({ entry }) => entry.assessment.requirements?.notMet },
  { name: 'requirements_open', holds: 'judged', cell: ({ entry }) => entry.assessment.requirements?.open },
  { name: 'signs_unusual', holds: 'judged', cell: ({ entry }) => joined(entry.assessment.signs.unusual) },
  { name: 'signs_checked', holds: 'judged', cell: ({ entry }) => entry.assessment.signs.checked },
  { name: 'growth_30d_low', holds: 'judged', cell: ({ entry }) => entry.assessment.growth.low },
  { name: 'growth_30d_high', holds: 'judged', cell: ({ entry }) => entry.assessment.growth.high },
  { name: 'cost_low', holds: 'judged', cell: ({ entry }) => entry.assessment.cost?.low },
  // An open band has no upper end.
  { name: 'cost_high', holds: 'judged', cell: ({ entry }) => entry.assessment.cost?.high ?? undefined },
  { name: 'cost_guide_line', holds: 'judged', cell: ({ entry }) => entry.assessment.cost?.guideLine },
  { name: 'cost_currency', holds: 'judged', cell: ({ entry }) => entry.assessment.cost?.currency },
  { name: 'quote', holds: 'own', cell: ({ entry }) => entry.quote },
  { name: 'cost_per_engagement', holds: 'judged', cell: ({ entry }) => entry.assessment.cost?.quote?.perEngagement },
  { name: 'competitors_seen', holds: 'judged', cell: ({ entry }) => competitors(entry) },
  { name: 'content_language', holds: 'fact', cell: ({ entry }) => entry.profile.language },
  ...MORE_COLUMNS,
];
