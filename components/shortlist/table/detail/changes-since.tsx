import { formatExact, formatRelative } from '../../../../lib/i18n/dates';
import { t } from '../../../../lib/i18n/text';
import type { Changes } from '../../../../lib/model/changes';
import type { CountOrHidden } from '../../../../lib/model/count';
import { markSeen } from '../../../../lib/shortlist/changes';
import { countText } from '../../../ui/followers';
import type { Actions } from '../use-actions';

interface Props {
  id: string;
  changes: Changes;
  now: number;
  actions: Actions;
}

const counted = (count: CountOrHidden) => (count === 'hidden' ? t('count_hidden') : countText(count));

/** What is different since the person last looked, until they say that they have seen it. */
export function ChangesSince({ id, changes, now, actions: { keep } }: Props) {
  const { since, name, handle, followers, labels } = changes;
  return (
    <section className="detail-changes" aria-label={t('changed_since')}>
      <h3>
        <span aria-hidden="true">◆</span> {t('changed_since')}{' '}
        <span className="quiet" title={formatExact(since)}>
          {formatRelative(since, now)}
        </span>
      </h3>
      <ul>
        {name && <li>{t('change_of', t('field_name'), name[0], name[1])}</li>}
        {handle && <li>{t('change_of', t('field_handle'), `@${handle[0]}`, `@${handle[1]}`)}</li>}
        {followers && <li>{t('change_of', t('field_followers'), counted(followers[0]), counted(followers[1]))}</li>}
        {labels.map(({ postId, url, what }) => (
          <li key={postId}>
            {t(what === 'added' ? 'change_label_added' : 'change_label_removed')}{' '}
            <a href={url} target="_blank" rel="noreferrer">
              {t('disclosure_open_post')}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => void keep((at) => markSeen([id], at), t('changes_seen_done'))}>
        {t('changes_seen')}
      </button>
    </section>
  );
}
