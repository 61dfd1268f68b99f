import { formatExact } from '../../lib/i18n/dates';
import { t } from '../../lib/i18n/text';
import { isExact, known } from '../../lib/model/interval';
import type { Profile } from '../../lib/model/profile';
import { isFromTable } from '../../lib/model/reading';
import type { CreatorFact } from '../ui/creator-facts';
import { profileFacts } from '../ui/profile-facts';

const COUNTS = ['followers', 'following', 'postCount', 'totalLikes', 'totalViews'] as const;
/** What is worked out of the posts, and so has no place on a page of its own. */
const FROM_POSTS = ['likes', 'comments', 'views', 'last-post'];

/** The number is rounded or out of a file: what it can be, and what was written, stands in the title. */
function isToExplain(profile: Profile, key: string): boolean {
  const field = COUNTS.find((one) => one === key);
  const count = field && known(profile[field]);
  return count !== undefined && (!isExact(count) || profile.seen[key] === 'file');
}

/** When it was read; what comes out of a file nobody here has read on a page. */
function readAt(profile: Profile): string {
  const at = formatExact(profile.readAt);
  if (isFromTable(profile)) return t('report_file_at', at);
  return t(Object.values(profile.seen).includes('file') ? 'report_newest_at' : 'report_read_at', at);
}

/** What was read: each value, where it stood, and when. */
export function Facts({ profile, facts }: { profile: Profile; facts: readonly CreatorFact[] }) {
  const shown = profileFacts(profile);
  const isOfFile = shown.length > 0 && shown.every(({ key }) => profile.seen[key] === 'file');
  const fromPosts = facts.filter(({ key, text }) => FROM_POSTS.includes(key) && text !== '');
  return (
    <section>
      <h3>{t(isOfFile ? 'report_facts_file' : 'compare_facts')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('report_what')}</th>
            <th scope="col">{t('report_value')}</th>
            <th scope="col">{t('report_source')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, label, value, title }) => (
            <tr key={key}>
              <th scope="row">{t(label)}</th>
              <td>
                <bdi>{value}</bdi>
                {isToExplain(profile, key) && <p className="quiet small">{title}</p>}
              </td>
              <td className="quiet">{t(`seen_${profile.seen[key] ?? 'dom'}`)}</td>
            </tr>
          ))}
          {fromPosts.map(({ key, label, text }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>{text}</td>
              <td className="quiet">{t('report_from_posts')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet small">{readAt(profile)}</p>
    </section>
  );
}
