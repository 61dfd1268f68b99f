import type { Count } from '../../../lib/model/count';
import type { Post } from '../../../lib/model/post';
import type { Profile } from '../../../lib/model/profile';
import { exactCount } from '../../../lib/model/interval';

// Invented creators, judged at noon on 22 November 2026.

export const NOW = '2026-11-22T12:00:00Z';
export const SETTINGS = { tierScheme: 'no-guide', referenceLine: 3 } as const;

export function exact(n: number): Count {
  return exactCount(n);
}

/** A time so many hours before `NOW`. */
export function hoursAgo(hours: number): string {
  return new Date(Date.parse(NOW) - hours * 3_600_000).toISOString();
}

let made = 0;

/** A picture of unknown age without any number. */
export function post(given: Partial<Post> = {}): Post {
  made += 1;
  return { id: `p${made}`, url: `https://www.instagram.com/p/p${made}/`, kind: 'image', partners: [], ...given };
}

/** As many posts with exact likes, and comments where given; newest first, three days apart, the newest three days old. */
export function posts(likes: readonly number[], given: Partial<Post> = {}): Post[] {
  return likes.map((n, index) =>
    post({
      likes: exact(n),
      publishedAt: hoursAgo(72 * (index + 1)),
      ...(given.comments ? {} : { comments: exact(0) }),
      ...given,
    }),
  );
}

/** "Fjord og fart" on Instagram, 20,000 followers, no post. */
export function profile(given: Partial<Profile> = {}): Profile {
  const site = given.site ?? 'instagram';
  return {
    site,
    handle: 'fjordogfart',
    url: `https://www.example.com/${site}/fjordogfart`,
    links: [],
    followers: exact(20_000),
    recent: [],
    seen: {},
    readAt: NOW,
    reader: { site, version: '1.0.0' },
    ...given,
  };
}
