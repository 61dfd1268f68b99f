import type { FieldKind } from '../model/field';
import type { SITES } from '../model/names';

/** What a column can be read as, by the names of our own columns: first what other people's tables have too. */
export const TARGETS = [
  'handle',
  'url',
  'platform',
  'name',
  'followers',
  'following',
  'posts',
  'total_likes',
  'total_views',
  'email',
  'country',
  'category',
  'bio',
  'links',
  'content_language',
  'verified',
  'joined',
  'note',
  'tags',
  'list',
  'status',
  'decision_reason',
  'contact',
  'quote',
  'likes_per_post',
  'read_at',
  'saved_at',
  'followers_low',
  'followers_high',
  'following_low',
  'following_high',
  'posts_low',
  'posts_high',
  'total_likes_low',
  'total_likes_high',
  'total_views_low',
  'total_views_high',
  'counts_shown',
  'account_id',
  'read_from',
  'reader',
  'median_likes',
  'median_comments',
  'median_views',
  'last_post_at',
  'updated_at',
  'person',
  'answers',
  'checklist',
  'authenticity',
] as const;
type OwnTarget = (typeof TARGETS)[number];

/** Those that make sense to choose for a column of another program. */
export const TARGETS_TO_CHOOSE = TARGETS.slice(0, TARGETS.indexOf('followers_low'));

/** `skip`: leave the column out; `elsewhere`: keep it as what somebody else has judged. `on_…`: handles or addresses on a site. */
export type Target =
  | OwnTarget
  | 'first_name'
  | 'last_name'
  | `on_${(typeof SITES)[number]}`
  | `field:${FieldKind}:${string}`
  | 'elsewhere'
  | 'skip';
