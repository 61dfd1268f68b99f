import { formatDay } from '../../lib/i18n/dates';
import { marketName, siteName } from '../../lib/i18n/names';
import { reasonText } from '../../lib/i18n/reasons';
import { t } from '../../lib/i18n/text';
import type { Market } from '../../lib/disclosure/markets/market';
import type { MarketCode } from '../../lib/model/disclosure';
import type { JudgedPost as Kept } from '../../lib/shortlist/posts';
import { JudgedPost } from '../ui/judged-post';
import { PostFacts } from '../ui/post-facts';
import type { ShownCreator } from './shown-creator';

interface Props {
  creator: ShownCreator;
  markets: Readonly<Record<MarketCode, Market>>;
}

/** Everything that was found of one creator: the score, then every ad and every post that may be one. */
export function Creator({ creator: { entry, posts, judged }, markets }: Props) {
  const { profile, assessment } = entry;
  const { name, handle, accountId, site, url } = profile;
  const sentences = (assessment.disclosure?.reasons ?? []).map(reasonText).filter(Boolean);
  return (
    <section className="evidence-creator">
      <h2>
        <bdi>{name ?? handle ?? accountId}</bdi>
      </h2>
      <p>
        {handle && (
          <>
            <bdi>@{handle}</bdi>
            {' · '}
          </>
        )}
        {siteName(site)}
        {' · '}
        <a href={url} target="_blank" rel="noreferrer">
          <bdi>{url}</bdi>
        </a>
      </p>
      {judged > 0 && assessment.disclosure && (
        <p>
          {marketName(assessment.disclosure.market)}
          {': '}
          {sentences.join(' ')}
        </p>
      )}
      {judged === 0 && <p>{t('evidence_unjudged')}</p>}
      {judged > 0 && posts.length === 0 && <p>{t('evidence_none')}</p>}
      <ol>
        {posts.map((kept) => (
          <Post key={kept.post.id} kept={kept} markets={markets} />
        ))}
      </ol>
    </section>
  );
}

function Post({ kept: { post, disclosure }, markets }: { kept: Kept; markets: Props['markets'] }) {
  if (!disclosure) return null;
  const { verdict, market, readAt, judgedAt, rulesVersion } = disclosure;
  return (
    <li>
      <JudgedPost post={post} verdict={verdict} market={markets[market]} printed>
        <PostFacts post={post} verdict={verdict} />
        <p className="quiet">
          {t('evidence_judged', formatDay(readAt), formatDay(judgedAt), marketName(market), rulesVersion)}
        </p>
      </JudgedPost>
    </li>
  );
}
