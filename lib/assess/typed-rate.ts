import { known, middle } from '../model/interval';
import type { Profile } from '../model/profile';
import { FORMULAS } from './formulas';
import { countPosts, generalExclusions } from './posts';
import { divisor, median } from './rate';

/** Likes that somebody told, over what the page shows. Percent. */
export interface TypedRate {
  formula: string;
  low: number;
  high: number;
}

/**
 * What a number that the creator told would make of the engagement: typical likes a post over followers, or over typical
 * views where the site is rated by views. Undefined where what to divide by is unknown. It is shown as what it is and never
 * takes the place of a measured rate.
 */
export function typedRate(profile: Profile, likesPerPost: number): TypedRate | undefined {
  const basis = FORMULAS[profile.site]?.basis;
  if (basis === 'followers') {
    const followers = divisor(profile.followers);
    if (!followers) return undefined;
    const [low, high] = [100 * (likesPerPost / followers.high), 100 * (likesPerPost / followers.low)];
    return { formula: 'likes/followers', low, high };
  }
  if (basis !== 'views') return undefined;
  const { used } = countPosts(profile.recent, generalExclusions(profile));
  const views = median(
    used.flatMap((post) => {
      const count = known(post.views);
      return count ? [middle(count)] : [];
    }),
  );
  if (!views) return undefined;
  const rate = 100 * (likesPerPost / views);
  return { formula: 'likes/views', low: rate, high: rate };
}
