import { plural, t } from '../../lib/i18n/text';
import type { MarketCode } from '../../lib/model/disclosure';
import type { Post } from '../../lib/model/post';

interface Props {
  market: MarketCode | undefined;
  /** Those that were judged. */
  posts: readonly Post[];
  open?: boolean;
}

/** What no caption can tell, said once. */
export function NotAssessed({ market, posts, open = false }: Props) {
  const titles = posts.filter(({ caption, title }) => caption === undefined && title !== undefined).length;
  return (
    <details className="not-assessed" open={open}>
      <summary>{t('disclosure_not_assessed')}</summary>
      <ul>
        <li>{t('disclosure_not_assessed_picture')}</li>
        <li>{t('disclosure_not_assessed_comments')}</li>
        <li>{t('disclosure_not_assessed_links')}</li>
        {market === 'NO' && <li>{t('disclosure_not_assessed_retouch')}</li>}
        {titles > 0 && <li>{plural('disclosure_not_assessed_titles', titles)}</li>}
      </ul>
    </details>
  );
}
