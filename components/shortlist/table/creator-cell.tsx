import { siteName } from '../../../lib/i18n/names';
import { plural, t } from '../../../lib/i18n/text';
import type { Creator } from './creators';

interface Props {
  creator: Creator;
  onOpen: (id: string) => void;
}

/** Name and handle, as the way to the profile, what is to be known before all else, and the way to the rest. */
export function CreatorCell({ creator: { row, others }, onOpen }: Props) {
  return (
    <div className="creator-cell">
      <span>
        {row.isChanged && (
          <span className="changed" title={t('changed_since')}>
            <span aria-hidden="true">◆</span>
            <span className="spoken">{t('changed_since')}: </span>
          </span>
        )}
        <a href={row.url} target="_blank" rel="noreferrer" title={row.name}>
          <bdi>{row.name}</bdi>
        </a>
        {others.length > 0 && (
          <span
            className="joined quiet"
            title={others.map(({ site, handle, name }) => `${siteName(site)}: ${handle ?? name}`).join('\n')}
          >
            {plural('profiles_more', others.length)}
          </span>
        )}
        {row.handle && <bdi className="quiet">@{row.handle}</bdi>}
      </span>
      <button
        type="button"
        className="open-details"
        aria-label={t('open_details', row.name)}
        title={t('details')}
        onClick={() => onOpen(row.id)}
      />
    </div>
  );
}
