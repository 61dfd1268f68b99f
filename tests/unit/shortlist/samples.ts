import type { Assessment } from '../../../lib/model/assessment';
import type { Post } from '../../../lib/model/post';
import type { Profile } from '../../../lib/model/profile';
import type { NewFacts } from '../../../lib/shortlist/merge';
import { assessment as whole, noRate } from '../components/samples';

// Invented creators. A test says only what it is about.

export const exact = (n: number) => ({ low: n, high: n, value: n });

/** "Havtåke", of whom the page tells little: known by handle alone. */
export function profile(given: Partial<Profile> = {}): Profile {
  return {
    site: 'instagram',
    handle: 'havtaake',
    url: 'https://www.instagram.com/havtaake/',
    links: [],
    recent: [],
    seen: {},
    readAt: '2026-11-22T12:00:00Z',
    reader: { site: 'instagram', version: '1.0.0' },
    ...given,
  };
}

export function post(id: string, given: Partial<Post> = {}): Post {
  return { id, url: `https://www.instagram.com/p/${id}/`, kind: 'image', partners: [], ...given };
}

/** Micro, and no rate. */
export function assessment(given: Partial<Assessment> = {}): Assessment {
  return { ...whole(), engagement: noRate(), viewRate: noRate(), ...given };
}

/** A save of that creator, read and judged at noon of the given day of November 2026. */
export function facts(about: Partial<Profile>, day = 22, given: Partial<NewFacts> = {}): NewFacts {
  const now = `2026-11-${String(day).padStart(2, '0')}T12:00:00Z`;
  return {
    profile: profile({ readAt: now, ...about }),
    assessment: assessment({ judgedAt: now }),
    summary: {},
    now,
    ...given,
  };
}
