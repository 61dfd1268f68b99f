import type { Rate } from '../model/assessment';
import type { Statement, Verdict } from '../model/verdict';
import { schemeName, tierNames } from './names';
import { formatNumber, formatPercent, formatRange } from './numbers';
import { plural, t } from './text';

/** What a badge says of tier, rate and ads, in its order; what is unknown is left out. */
export function badgeFacts({ profile, assessment }: Verdict): Statement[] {
  const { tier, engagement, viewRate, disclosure } = assessment;
  const parts: Statement[] = [];
  if (tier.tiers.length > 0) {
    const names = tierNames(tier.tiers);
    parts.push({ text: names, title: t('badge_tier_title', names, schemeName(tier.scheme)) });
  }
  const videos = profile.site === 'youtube';
  if (engagement.state === 'rated') {
    parts.push({
      text: rateText(engagement),
      title: t('badge_engagement_title', ...rateWords(engagement, videos || engagement.basis === 'views')),
    });
  } else if (viewRate.state === 'rated') {
    parts.push({
      text: t('badge_views', rateText(viewRate)),
      title: t('badge_views_title', ...rateWords(viewRate, true)),
    });
  }
  // No ad seen is nothing to say: it is neither praise nor blame.
  if (disclosure?.commercial) {
    const counts = [disclosure.clear, disclosure.commercial].map(formatNumber);
    parts.push({ text: t('badge_ads', ...counts), title: t('badge_ads_title', ...counts) });
  }
  return parts;
}

function rateText({ median, low, high }: Rate): string {
  return `${formatPercent(median)} (${formatRange(low, high)})`;
}

function rateWords({ median, low, high, n }: Rate, videos: boolean): string[] {
  const counted = plural(videos ? 'videos_counted' : 'posts_counted', n);
  return [formatPercent(median), formatPercent(low), formatPercent(high), counted];
}
