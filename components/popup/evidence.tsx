import { siteName } from '../../lib/i18n/names';
import { formatExact, formatRelative } from '../../lib/i18n/dates';
import { t } from '../../lib/i18n/text';
import type { Assessment } from '../../lib/model/assessment';
import type { Profile } from '../../lib/model/profile';
import { profileFacts } from '../ui/profile-facts';

interface Props {
  profile: Profile;
  assessment: Assessment;
  /** In milliseconds. */
  now: number;
}

/** When and from where each value was read, and by which method it was judged. Folded. */
export function Evidence({ profile, assessment, now }: Props) {
  const { method } = assessment;
  return (
    <details className="evidence">
      <summary>{t('evidence_heading')}</summary>
      <table aria-label={t('evidence_heading')}>
        <tbody>
          {profileFacts(profile).map(({ key, label, value, title }) => (
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
