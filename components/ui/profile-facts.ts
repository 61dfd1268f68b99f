import { formatNumber } from '../../lib/i18n/numbers';
import { t, type MessageKey } from '../../lib/i18n/text';
import type { Count } from '../../lib/model/count';
import type { Profile, Seen } from '../../lib/model/profile';
import { countText, countTitle } from './followers';

/** What is told of a field: its value in short. */
export interface ProfileFact {
  key: string;
  label: MessageKey;
  value: string;
  title?: string;
}

function count(value: Count | 'hidden' | undefined, seen: Seen | undefined): Pick<ProfileFact, 'value' | 'title'> {
  if (value === undefined) return { value: '' };
  return value === 'hidden'
    ? { value: t('count_hidden') }
    : { value: countText(value), title: countTitle(value, seen) };
}

/** What was read of a creator, field by field; the keys are those of `Profile.seen`. What was not read is left out. */
export function profileFacts(profile: Profile): ProfileFact[] {
  const text = (value: string | undefined) => ({ value: value ?? '', title: value });
  const facts: ProfileFact[] = [
    { key: 'followers', label: 'field_followers', ...count(profile.followers, profile.seen['followers']) },
    { key: 'following', label: 'field_following', ...count(profile.following, profile.seen['following']) },
    { key: 'postCount', label: 'field_postCount', ...count(profile.postCount, profile.seen['postCount']) },
    { key: 'totalLikes', label: 'field_totalLikes', ...count(profile.totalLikes, profile.seen['totalLikes']) },
    { key: 'totalViews', label: 'field_totalViews', ...count(profile.totalViews, profile.seen['totalViews']) },
    { key: 'recent', label: 'field_recent', value: formatNumber(profile.recent.length) },
    { key: 'name', label: 'field_name', ...text(profile.name) },
    { key: 'handle', label: 'field_handle', ...text(profile.handle && `@${profile.handle}`) },
    { key: 'accountId', label: 'field_accountId', ...text(profile.accountId) },
    {
      key: 'verified',
      label: 'field_verified',
      value: profile.verified === undefined ? '' : t(profile.verified ? 'yes' : 'no'),
    },
    { key: 'category', label: 'field_category', ...text(profile.category) },
    { key: 'country', label: 'field_country', ...text(profile.country) },
    { key: 'joined', label: 'field_joined', ...text(profile.joined) },
    { key: 'email', label: 'field_email', ...text(profile.email) },
    { key: 'links', label: 'field_links', ...text(profile.links.join(', ')) },
    { key: 'bio', label: 'field_bio', ...text(profile.bio) },
  ];
  return facts.filter(({ key, value }) => profile.seen[key] !== undefined && value !== '');
}
