import { MARKETS } from '../../lib/disclosure/markets/all';
import { formatDay, formatPublished } from '../../lib/i18n/dates';
import { marketName } from '../../lib/i18n/names';
import { reasonText, verdictSentences } from '../../lib/i18n/reasons';
import { t } from '../../lib/i18n/text';
import type { Assessment } from '../../lib/model/assessment';
import type { MarketCode } from '../../lib/model/disclosure';
import type { JudgedPost } from '../../lib/shortlist/posts';
import { LabelWords } from '../ui/label-words';
import { PostFacts } from '../ui/post-facts';
import { RuleSource } from '../ui/rule-source';

interface Props {
  ads: readonly JudgedPost[];
  assessment: Assessment;
}

/** How ads are labelled: the score, then each ad with the words that were found and why, and the rules they are judged by. */
export function Ads({ ads, assessment: { disclosure } }: Props) {
  if (!disclosure) {
    return (
      <section>
        <h3>{t('report_labelling')}</h3>
        <p>{t('disclosure_no_market')}</p>
      </section>
    );
  }
  const sentences = disclosure.reasons.map(reasonText).filter(Boolean);
  return (
    <section>
      <h3>{t('report_labelling')}</h3>
      <p>
        {marketName(disclosure.market)}
        {': '}
        {sentences.join(' ')}
      </p>
      {ads.length > 0 && (
        <ol className="report-ads">
          {ads.map((ad) => (
            <Ad key={ad.post.id} ad={ad} />
          ))}
        </ol>
      )}
      <Rules ads={ads} />
      {disclosure.partners.length > 0 && (
        <p>
          {t('disclosure_partners')}{' '}
          {disclosure.partners.map(({ brand }, at) => (
            <span key={brand}>
              {at > 0 && ', '}
              <bdi>{brand}</bdi>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function Ad({ ad: { post, disclosure } }: { ad: JudgedPost }) {
  if (!disclosure) return null;
  const { verdict, readAt, judgedAt, market, rulesVersion } = disclosure;
  const published = formatPublished(post);
  return (
    <li>
      <p>
        <LabelWords verdict={verdict} />
        {published && ` · ${published}`}
      </p>
      <PostFacts post={post} verdict={verdict} />
      <p>{verdictSentences(verdict).join(' ')}</p>
      <p className="quiet small">
        {t('evidence_judged', formatDay(readAt), formatDay(judgedAt), marketName(market), rulesVersion)}
      </p>
    </li>
  );
}

/** Each rule that a verdict names, once, with its source. */
function Rules({ ads }: { ads: readonly JudgedPost[] }) {
  const named = new Map<string, { market: MarketCode; rule: string }>();
  for (const { disclosure } of ads) {
    if (!disclosure) continue;
    const { market, verdict } = disclosure;
    if (MARKETS[market].rules[verdict.rule]) named.set(`${market} ${verdict.rule}`, { market, rule: verdict.rule });
  }
  if (named.size === 0) return null;
  return (
    <ul className="report-list" aria-label={t('report_rules')}>
      {[...named].map(([key, { market, rule }]) => (
        <li key={key}>
          <RuleSource market={MARKETS[market]} rule={rule} printed />
        </li>
      ))}
    </ul>
  );
}
