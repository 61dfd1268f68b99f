import { formatNumber } from '../../lib/i18n/numbers';
import { plural, t } from '../../lib/i18n/text';
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
      {paidEngagement && <p>{t('disclosure_paid_engagement', ...figures(paidEngagement))}</p>}
      {labelledEngagement && <p>{t('disclosure_labelled_engagement', ...figures(labelledEngagement))}</p>}
    </details>
  );
}

function figures({ median, n, otherMedian, otherN }: Comparison): string[] {
  return [median, n, otherMedian, otherN].map(formatNumber);
}
