import type { ReactNode } from 'react';
import type { Market } from '../../lib/disclosure/markets/market';
import { formatPublished } from '../../lib/i18n/dates';
import { verdictSentences } from '../../lib/i18n/reasons';
import { t } from '../../lib/i18n/text';
import type { PostDisclosure } from '../../lib/model/disclosure';
import type { Post } from '../../lib/model/post';
import { Caption } from './caption';
import { LabelWords } from './label-words';
import { RuleSource } from './rule-source';
import './judged-post.css';

interface Props {
  post: Post;
  verdict: PostDisclosure;
  /** Undefined until it is read. */
  market: Market | undefined;
  /** For paper: whole captions, addresses in full. */
  printed?: boolean;
  children?: ReactNode;
}

/** One post: the verdict, the words it rests on in their place, why, and by which rule. */
export function JudgedPost({ post, verdict, market, printed = false, children }: Props) {
  const { findings, partners } = verdict;
  const of = (where: 'title' | undefined) => findings.filter((found) => found.in === where);
  return (
    <article className="judged-post">
      <header>
        <LabelWords verdict={verdict} />
        <a className="judged-day" href={post.url} target="_blank" rel="noreferrer">
          {formatPublished(post) || t('disclosure_open_post')}
        </a>
      </header>
      {post.title && <Caption text={post.title} findings={of('title')} whole={printed} />}
      {post.caption && <Caption text={post.caption} findings={of(undefined)} whole={printed} />}
      <p>{verdictSentences(verdict).join(' ')}</p>
      {market && <RuleSource market={market} rule={verdict.rule} printed={printed} />}
      {partners.length > 0 && (
        <p className="quiet">
          {t('disclosure_partners')}{' '}
          {partners.map((partner, at) => (
            <span key={partner}>
              {at > 0 && ', '}
              <bdi>{partner}</bdi>
            </span>
          ))}
        </p>
      )}
      {children}
    </article>
  );
}
