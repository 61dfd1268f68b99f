import { findingText } from '../../lib/i18n/disclosure';
import { formatNumber } from '../../lib/i18n/numbers';
import { t } from '../../lib/i18n/text';
import type { PostDisclosure } from '../../lib/model/disclosure';
import type { Post } from '../../lib/model/post';

/** Where a post is, and each quotation with its place in the text. */
export function PostFacts({ post, verdict }: { post: Post; verdict: PostDisclosure }) {
  const quoted = verdict.findings.filter(({ text }) => text !== '');
  return (
    <>
      <p className="evidence-address">
        <bdi>{post.url}</bdi>
      </p>
      {quoted.length > 0 && (
        <ul className="quiet" aria-label={t('evidence_positions')}>
          {quoted.map(({ kind, text, start, end, in: where }) => (
            <li key={`${kind} ${where ?? ''} ${start} ${end}`}>
              {/* Counted as people count: the first character is 1, and the last is named. */}
              {t(
                where === 'title' ? 'evidence_position_title' : 'evidence_position',
                findingText(kind),
                text,
                formatNumber(start + 1),
                formatNumber(end),
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
