import { useState } from 'react';
import { formatPublished } from '../../../../lib/i18n/dates';
import { plural, t } from '../../../../lib/i18n/text';
import { formatNumber } from '../../../../lib/i18n/numbers';
import type { CountOrHidden, CountOrOff } from '../../../../lib/model/count';
import type { Post } from '../../../../lib/model/post';
import type { JudgedPost as Kept } from '../../../../lib/shortlist/posts';
import { Caption } from '../../../ui/caption';
import { countText } from '../../../ui/followers';
import { JudgedPost } from '../../../ui/judged-post';
import { useMarket } from '../../../ui/use-market';

/** So many at first; more when asked. */
const AT_FIRST = 5;

/** The posts that were seen, newest first: numbers, words, and what was found of a label. */
export function Posts({ posts }: { posts: readonly Kept[] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? posts : posts.slice(0, AT_FIRST);
  return (
    <section>
      <h3>
        {t('field_recent')} <span className="quiet">{formatNumber(posts.length)}</span>
      </h3>
      {posts.length === 0 && <p className="quiet">{t('no_posts')}</p>}
      <ol className="detail-posts">
        {shown.map((kept) => (
          <li key={kept.post.id}>
            <OnePost kept={kept} />
            <p className="quiet small">{numbersOf(kept.post)}</p>
          </li>
        ))}
      </ol>
      {shown.length < posts.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {plural('disclosure_show_more', posts.length - shown.length)}
        </button>
      )}
    </section>
  );
}

function OnePost({ kept: { post, disclosure } }: { kept: Kept }) {
  const market = useMarket(disclosure?.market);
  if (disclosure && disclosure.verdict.commercial !== 'no') {
    return <JudgedPost post={post} verdict={disclosure.verdict} market={market} />;
  }
  return (
    <article className="judged-post">
      <a className="judged-day" href={post.url} target="_blank" rel="noreferrer">
        {formatPublished(post) || t('disclosure_open_post')}
      </a>
      {post.title && <Caption text={post.title} findings={[]} />}
      {post.caption && <Caption text={post.caption} findings={[]} />}
    </article>
  );
}

function numbersOf({ likes, comments, views }: Post): string {
  const told = (label: string, count: CountOrHidden | CountOrOff | undefined) => {
    if (count === undefined) return '';
    const value = count === 'hidden' ? t('count_hidden') : count === 'off' ? t('count_off') : countText(count);
    return `${label} ${value}`;
  };
  return [told(t('post_views'), views), told(t('post_likes'), likes), told(t('post_comments'), comments)]
    .filter(Boolean)
    .join(' · ');
}
