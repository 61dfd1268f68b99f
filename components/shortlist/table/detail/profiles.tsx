import { siteName } from '../../../../lib/i18n/names';
import { t } from '../../../../lib/i18n/text';
import { partProfile } from '../../../../lib/shortlist/person';
import { countText } from '../../../ui/followers';
import type { Creator } from '../creators';
import type { Actions } from '../use-actions';

interface Props {
  creator: Creator;
  actions: Actions;
}

/** The profiles that are joined in this row, each with a way out of it. Nothing for a creator with one. */
export function Profiles({ creator: { row, others }, actions: { act } }: Props) {
  if (others.length === 0) return null;
  return (
    <section>
      <h3>{t('profiles')}</h3>
      <ul className="profiles">
        {[row, ...others].map(({ id, site, url, handle, name, followers }) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noreferrer">
              <bdi>{handle ? `@${handle}` : name}</bdi>
            </a>
            <span className="quiet">
              {[siteName(site), typeof followers === 'object' ? countText(followers) : ''].filter(Boolean).join(' · ')}
            </span>
            <button type="button" onClick={() => void act((now) => partProfile(id, now))}>
              {t('profiles_part')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
