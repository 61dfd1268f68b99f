import { useEffect, useRef } from 'react';
import { formatExact, formatRelative } from '../../../../lib/i18n/dates';
import { failureText } from '../../../../lib/i18n/failures';
import { siteName } from '../../../../lib/i18n/names';
import { t } from '../../../../lib/i18n/text';
import { evidencePage } from '../../evidence-page';
import { reportPage } from '../../report/report-page';
import type { Creator } from '../creators';
import type { Actions } from '../use-actions';
import type { Own } from '../use-own';
import { ChangesSince } from './changes-since';
import { Elsewhere } from './elsewhere';
import { Facts } from './facts';
import { OwnWords } from './own-words';
import { Posts } from './posts';
import { Profiles } from './profiles';
import { useDetail } from './use-detail';
import { Verdicts } from './verdicts';
import './detail.css';

interface Props {
  creator: Creator;
  own: Own;
  /** Every tag that there is. */
  tags: readonly string[];
  actions: Actions;
  now: number;
  onClose: () => void;
}

/** All that is known of one creator, beside the table; on a small screen in front of it. */
export function Detail({ creator, own, tags, actions, now, onClose }: Props) {
  const { row, others } = creator;
  const { kept, failed } = useDetail(row.id);
  const heading = useRef<HTMLHeadingElement>(null);
  // Where the person asked for it, and not with every row that the keys pass.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  return (
    <aside className="detail" aria-label={t('details_of', row.name)}>
      <header className="detail-head">
        <h2 ref={heading} tabIndex={-1}>
          <bdi>{row.name}</bdi>
        </h2>
        <button type="button" aria-label={t('close')} title={t('close')} onClick={onClose}>
          ✕
        </button>
        <p>
          {row.handle && (
            <>
              <bdi>@{row.handle}</bdi>
              {' · '}
            </>
          )}
          {siteName(row.site)}
          {' · '}
          <a href={row.url} target="_blank" rel="noreferrer">
            {t('open_profile')}
          </a>
          {' · '}
          <a href={reportPage([row.id])} target="_blank" rel="noreferrer">
            {t('report_open')}
          </a>
          {' · '}
          <a href={evidencePage([row.id])} target="_blank" rel="noreferrer">
            {t('evidence_open')}
          </a>
        </p>
      </header>
      {failed && <p role="alert">{failureText(failed)}</p>}
      {kept && (
        <div className="detail-body" key={row.id}>
          {kept.entry.changes && <ChangesSince id={row.id} changes={kept.entry.changes} now={now} actions={actions} />}
          <OwnWords entry={kept.entry} others={others} own={own} tags={tags} actions={actions} />
          <Profiles creator={creator} actions={actions} />
          <Verdicts {...kept} />
          <Posts posts={kept.posts} />
          <Facts profile={kept.entry.profile} />
          {kept.entry.elsewhere && <Elsewhere columns={kept.entry.elsewhere} />}
          <p className="quiet small" title={formatExact(kept.entry.profile.readAt)}>
            {t('evidence_read', formatRelative(kept.entry.profile.readAt, now), siteName(row.site))}{' '}
            {t(
              'evidence_method',
              kept.entry.assessment.method.id,
              kept.entry.assessment.method.version,
              kept.entry.profile.reader.version,
            )}{' '}
            {t('saved_on', formatExact(kept.entry.savedAt), formatExact(kept.entry.profile.readAt))}
          </p>
        </div>
      )}
    </aside>
  );
}
