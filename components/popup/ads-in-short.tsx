import { formatNumber } from '../../lib/i18n/numbers';
import { plural, t, type MessageKey } from '../../lib/i18n/text';
import type { Comparison, Disclosure } from '../../lib/model/disclosure';

/** Folded: with whom, and how ads do beside other posts. Nothing where neither is known. */
export function AdsInShort({
  disclosure: { partners, paidEngagement, labelledEngagement },
}: {
  disclosure: Disclosure;
}) {
  if (partners.length === 0 && !paidEngagement && !labelledEngagement) return null;
  return (
    <details className="ads-in-short">
      <summary>{t('disclosure_more_about')}</summary>
      <ul>
        {partners.map(({ brand, posts }) => (
          <li key={brand}>
            <bdi>{brand}</bdi>
            <span className="quiet">
              {plural(
                'disclosure_partner_posts',
                posts.length,
                formatNumber(posts.filter(({ disclosed }) => disclosed).length),
              )}
            </span>
          </li>
        ))}
      </ul>
      <Compared sentence="disclosure_paid_engagement" of={paidEngagement} />
      <Compared sentence="disclosure_labelled_engagement" of={labelledEngagement} />
    </details>
  );
}

function Compared({ sentence, of }: { sentence: MessageKey; of: Comparison | null }) {
  if (!of) return null;
  return <p>{t(sentence, ...[of.median, of.n, of.otherMedian, of.otherN].map(formatNumber))}</p>;
}
