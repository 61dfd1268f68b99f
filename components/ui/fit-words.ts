import { formatNumber } from '../../lib/i18n/numbers';
import { t, uiLanguage } from '../../lib/i18n/text';
import type { Fit, Sighting } from '../../lib/model/fit';

function namesOf(sightings: readonly Sighting[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(sightings.map(({ word }) => word));
}

/** Which of the person’s own and competing brands were read in the posts, in the fewest words. */
export function fitText({ read, brands, competitors }: Fit): string {
  if (brands.length + competitors.length === 0) return t('fit_no_words_short');
  if (read === 0) return t('fit_nothing_read_short');
  const found = (all: readonly Sighting[]) => all.filter(({ posts }) => posts.length > 0);
  const [rivals, own] = [found(competitors), found(brands)];
  if (rivals.length > 0) return t('fit_competitor_seen', namesOf(rivals));
  if (own.length > 0) return t('fit_brand_seen', namesOf(own));
  return t('fit_none_seen', formatNumber(read));
}
