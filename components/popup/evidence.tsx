import { siteName } from '../../lib/i18n/names';
import { formatExact, formatRelative } from '../../lib/i18n/dates';
import { formatNumber } from '../../lib/i18n/numbers';
import { t, type MessageKey } from '../../lib/i18n/text';
import type { Assessment } from '../../lib/model/assessment';
import type { Count } from '../../lib/model/count';
import type { Profile } from '../../lib/model/profile';
import { countText, countTitle } from '../ui/followers';

interface Props {
  profile: Profile;
  assessment: Assessment;
  /** In milliseconds. */
  now: number;
}

/** What is told of a field: its value in short. */
interface Field {
  key: string;
  label: MessageKey;
  value: string;
  title?: string;
}

function count(value: Count | 'hidden' | undefined): Pick<Field, 'value' | 'title'> {
  if (value === undefined) return { value: '' };
  return value === 'hidden' ? { value: t('count_hidden') } : { value: countText(value), title: countTitle(value) };
}

function fieldsOf(profile: Profile): Field[] {
  const text = (value: string | undefined) => ({ value: value ?? '', title: value });
  return [
    { key: 'followers', label: 'field_followers', ...count(profile.followers) },
    { key: 'following', label: 'field_following', ...count(profile.following) },
    { key: 'postCount', label: 'field_postCount', ...count(profile.postCount) },
    { key: 'totalLikes', label: 'field_totalLikes', ...count(profile.totalLikes) },
    { key: 'totalViews', label: 'field_totalViews', ...count(profile.totalViews) },
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
}

/** When and from where each value was read, and by which method it was judged. Folded. */
export function Evidence({ profile, assessment, now }: Props) {
  const fields = fieldsOf(profile).filter(({ key, value }) => profile.seen[key] !== undefined && value !== '');
  const { method } = assessment;
  return (
    <details className="evidence">
      <summary>{t('evidence_heading')}</summary>
      <table aria-label={t('evidence_heading')}>
        <tbody>
          {fields.map(({ key, label, value, title }) => (
            <tr key={key}>
              <th scope="row">{t(label)}</th>
              <td title={title}>
                <bdi>{value}</bdi>
              </td>
              <td className="quiet">{t(`seen_${profile.seen[key] ?? 'dom'}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet" title={formatExact(profile.readAt)}>
        {t('evidence_read', formatRelative(profile.readAt, now), siteName(profile.site))}{' '}
        {t('evidence_method', method.id, method.version, profile.reader.version)}
      </p>
    </details>
  );
}
