import type { Assessment } from '../model/assessment';
import type { KeptVerdict } from '../model/kept-post';
import type { Post } from '../model/post';
import { latest } from './latest';

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

interface Judged {
  post: Post;
  disclosure?: KeptVerdict;
}

/**
 * Which of two readings' verdicts is that of the post as it is kept now: the newer, unless it was given on less of the text
 * than is known. A grid that cuts captions off may not see the label that the whole caption has. With `isTie` neither
 * reading is the newer.
 */
export function verdictOn(post: Post, older: Judged, newer: Judged, isTie = false): KeptVerdict | undefined {
  if (!older.disclosure || !newer.disclosure) return newer.disclosure ?? older.disclosure;
  const isOnAll = ({ post: { caption, title } }: Judged) => caption === post.caption && title === post.title;
  if (isOnAll(older) !== isOnAll(newer)) return (isOnAll(older) ? older : newer).disclosure;
  if (!isTie) return newer.disclosure;
  const told = [older, newer].map(({ disclosure }) => ({ at: disclosure?.judgedAt, value: disclosure }));
  return latest(told, 'value');
}
