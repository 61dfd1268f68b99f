import type { Assessment } from '../model/assessment';
import type { KeptVerdict } from '../model/kept-post';
import type { Post } from '../model/post';

/** The assessment as an entry keeps it: its verdicts on single posts are kept beside the posts. */
export function slimAssessment(assessment: Assessment): Assessment {
  const { disclosure } = assessment;
  if (!disclosure) return assessment;
  const partners = disclosure.partners.map(({ brand }) => ({ brand, posts: [] }));
  return { ...assessment, disclosure: { ...disclosure, partners, posts: [] } };
}

/** The assessment's verdicts on single posts, by post id. */
export function verdictsOf({ disclosure, judgedAt }: Assessment, readAt: string): Map<string, KeptVerdict> {
  if (!disclosure) return new Map();
  const { market, rulesVersion, posts } = disclosure;
  return new Map(posts.map(({ id, verdict }) => [id, { market, rulesVersion, judgedAt, readAt, verdict }]));
}

interface Told {
  post: Post;
  disclosure?: KeptVerdict;
}

/**
 * Which of two readings' verdicts is that of the post as it is kept now: the newer, unless it was given on less of the text
 * than is known. A grid that cuts captions off may not see the label that the whole caption has.
 */
export function verdictOn(post: Post, older: Told, newer: Told): KeptVerdict | undefined {
  const isOnAll = ({ post: { caption, title } }: Told) => caption === post.caption && title === post.title;
  const isOlderBetter = older.disclosure !== undefined && isOnAll(older) && !isOnAll(newer);
  return isOlderBetter ? older.disclosure : (newer.disclosure ?? older.disclosure);
}
