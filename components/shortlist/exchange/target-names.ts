import { TARGETS_TO_CHOOSE, type Target } from '../../../lib/exchange/targets';
import { siteName } from '../../../lib/i18n/names';
import { t, type MessageKey } from '../../../lib/i18n/text';
import { SITES } from '../../../lib/model/names';

const NAMES: Partial<Record<Target, MessageKey>> = {
  skip: 'import_to_nothing',
  elsewhere: 'import_to_elsewhere',
  handle: 'field_handle',
  url: 'record_address',
  platform: 'column_platform',
  name: 'field_name',
  first_name: 'target_first_name',
  last_name: 'target_last_name',
  followers: 'field_followers',
  following: 'field_following',
  posts: 'field_postCount',
  total_likes: 'field_totalLikes',
  total_views: 'field_totalViews',
  email: 'field_email',
  country: 'field_country',
  category: 'field_category',
  bio: 'field_bio',
  links: 'field_links',
  content_language: 'target_language',
  verified: 'field_verified',
  joined: 'field_joined',
  note: 'column_note',
  tags: 'record_tags',
  list: 'column_lists',
  status: 'record_status',
  decision_reason: 'record_reason',
  contact: 'contact',
  quote: 'price_quote',
  likes_per_post: 'record_likes',
  read_at: 'target_read',
  saved_at: 'column_saved',
};

const KINDS = {
  text: 'target_field_text',
  number: 'target_field_number',
  choice: 'target_field_choice',
  tick: 'target_field_tick',
} as const satisfies Record<string, MessageKey>;

/** What a column can become, in the person's language; what only our own files have by the column's own name. */
export function targetName(target: Target): string {
  const key = NAMES[target];
  if (key) return t(key);
  if (target.startsWith('on_')) {
    const site = SITES.find((one) => target === `on_${one}`);
    return site ? t('target_on', siteName(site)) : target;
  }
  const [, kind, name] = /^field:(\w+):(.*)$/s.exec(target) ?? [];
  return kind && kind in KINDS ? t(KINDS[kind as keyof typeof KINDS], name ?? '') : target;
}

/** What a column with this name can become, as it is offered: by what it is about. */
export function targetsFor(column: string): { title: MessageKey; targets: Target[] }[] {
  const field = column.trim().slice(0, 200);
  return [
    { title: 'target_group_rest', targets: ['elsewhere', 'skip'] },
    { title: 'target_group_person', targets: [...TARGETS_TO_CHOOSE, 'first_name', 'last_name'] },
    { title: 'target_group_sites', targets: SITES.map((site): Target => `on_${site}`) },
    {
      title: 'target_group_field',
      targets: field === '' ? [] : [`field:text:${field}`, `field:number:${field}`, `field:tick:${field}`],
    },
  ];
}
