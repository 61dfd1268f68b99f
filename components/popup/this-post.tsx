import { t } from '../../lib/i18n/text';
import type { Market } from '../../lib/disclosure/markets/market';
import { JudgedPost } from '../ui/judged-post';
import type { Judged } from './judged-posts';

interface Props {
  /** Undefined where its caption could not be read. */
  judged: Judged | undefined;
  market: Market | undefined;
}

/** On a single post's page: what is to be said of that post. */
export function ThisPost({ judged, market }: Props) {
  return (
    <section className="this-post">
      <h2>{t('disclosure_this_post')}</h2>
      {judged ? (
        <JudgedPost post={judged.post} verdict={judged.verdict} market={market} />
      ) : (
        <p className="quiet">{t('disclosure_this_post_unread')}</p>
      )}
    </section>
  );
}
