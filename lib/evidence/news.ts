import type { Entry } from '../model/entry';
import type { KeptPost } from '../model/kept-post';
import { canonicalText } from '../shortlist/canonical';
import { byText } from '../shortlist/latest';
import { renewEntry, type NewFacts } from '../shortlist/merge';
import { keptPostsOf, toKept, withPosts } from '../shortlist/posts';

/**
 * Would a save of these facts leave more than other moments of reading and judging behind? Saving what is known already costs
 * a write for nothing. Throws a `Failure`.
 */
export async function tellsNews(entry: Entry, facts: NewFacts): Promise<boolean> {
  // The first page that shows somebody who came in a file.
  if (entry.source !== undefined) return true;
  const { profile, assessment } = facts;
  if (textOf(renewEntry(entry, [], facts)) !== textOf(entry)) return true;
  const before = await keptPostsOf(entry.id);
  const after = withPosts(entry.id, before, toKept(entry.id, profile, assessment));
  return textOfPosts(after) !== textOfPosts(before);
}

function textOf({ profile, assessment, summary }: Pick<Entry, 'profile' | 'assessment' | 'summary'>): string {
  return canonicalText({
    profile: { ...profile, readAt: undefined },
    assessment: { ...assessment, judgedAt: undefined },
    summary,
  });
}

/** Without what follows from the moment of reading: a relative time ("3 weeks ago") is narrowed at every reading, and may change places with another. */
function textOfPosts(kept: readonly KeptPost[]): string {
  const posts = kept.map(({ post }) => ({ ...post, publishedBetween: undefined }));
  return canonicalText(posts.toSorted((a, b) => byText(a.id, b.id)));
}
