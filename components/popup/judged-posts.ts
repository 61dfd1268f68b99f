import type { Disclosure, PostDisclosure } from '../../lib/model/disclosure';
import type { Post } from '../../lib/model/post';

/** A post with what was said of its label. */
export interface Judged {
  post: Post;
  verdict: PostDisclosure;
}

export const FILTERS = ['look', 'ads', 'all'] as const;
/** Which posts are listed: those that a person should look at, all ads and what may be one, or every post that was read. */
export type Filter = (typeof FILTERS)[number];

const PASSES: Record<Filter, (verdict: PostDisclosure) => boolean> = {
  look: ({ commercial, label }) => commercial === 'unclear' || (commercial === 'yes' && label !== 'clear'),
  ads: ({ commercial }) => commercial !== 'no',
  all: () => true,
};

/** The posts that were judged, in the profile's order: newest first. */
export function judgedPosts({ posts }: Disclosure, recent: readonly Post[]): Judged[] {
  const verdicts = new Map(posts.map(({ id, verdict }) => [id, verdict]));
  return recent.flatMap((post) => {
    const verdict = verdicts.get(post.id);
    return verdict ? [{ post, verdict }] : [];
  });
}

/** Those that a filter lets through. */
export function filterPosts(judged: readonly Judged[], filter: Filter): Judged[] {
  return judged.filter(({ verdict }) => PASSES[filter](verdict));
}
