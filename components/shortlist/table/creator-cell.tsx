import { siteName } from '../../../lib/i18n/names';
import { plural, t } from '../../../lib/i18n/text';
import type { Creator } from './creators';

/** Name and handle, as the way to the profile, and what is to be known before all else. */
export function CreatorCell({ creator: { row, others } }: { creator: Creator }) {
  return (
    <>
      {row.isChanged && (
        <span className="changed" title={t('changed_since')}>
          <span aria-hidden="true">◆</span>
          <span className="spoken">{t('changed_since')}: </span>
        </span>
      )}
      <a href={row.url} target="_blank" rel="noreferrer" title={row.name}>
        <bdi>{row.name}</bdi>
      </a>
      {row.handle && <bdi className="quiet">@{row.handle}</bdi>}
      {others.length > 0 && (
        <span
          className="joined quiet"
          title={others.map(({ site, handle, name }) => `${siteName(site)}: ${handle ?? name}`).join('\n')}
        >
          {plural('profiles_more', others.length)}
        </span>
      )}
    </>
  );
}
