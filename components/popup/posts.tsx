import { formatPublished } from '../../lib/i18n/dates';
import { formatCompact, formatNumber, formatPercent } from '../../lib/i18n/numbers';
import { plural, t, type MessageKey } from '../../lib/i18n/text';
import type { Assessment } from '../../lib/model/assessment';
import type { Count } from '../../lib/model/count';
import type { Post } from '../../lib/model/post';
import type { Profile } from '../../lib/model/profile';
import { BarPlot } from '../ui/bar-plot';
import { countText, countTitle } from '../ui/followers';
import { Glyph } from '../ui/glyph';
import { labelSign } from '../ui/label-words';
import { plotPosts, type PlottedPost } from './plot-posts';

/** How the posts did, one bar each, and the numbers behind the bars. Nothing where fewer than two can be compared. */
export function Posts({ profile, assessment }: { profile: Profile; assessment: Assessment }) {
  const plot = plotPosts(profile, assessment);
  if (!plot) return null;
  const { measure, posts, line } = plot;
  const format = measure === 'engagement' ? formatPercent : formatCompact;
  const verdicts = new Map(assessment.disclosure?.posts.map(({ id, verdict }) => [id, verdict]));
  const adSign = ({ id }: Post) => {
    const verdict = verdicts.get(id);
    return verdict && verdict.commercial !== 'no' ? labelSign(verdict) : undefined;
  };
  const signs = new Set(posts.flatMap(({ post }) => adSign(post) ?? []));
  const values = posts.map(({ value }) => value).toSorted((a, b) => a - b);
  const middleValue = values[Math.floor(values.length / 2)] ?? 0;
  const summary = plural(
    'plot_summary',
    posts.length,
    format(values[0] ?? 0),
    format(values.at(-1) ?? 0),
    format(middleValue),
  );
  return (
    <section className="posts">
      <header>
        <h2>{t(measure === 'engagement' ? 'plot_engagement' : 'plot_views')}</h2>
        {line && (
          <p className="quiet">
            {t('plot_over_line', formatNumber(line.over), formatNumber(line.of), formatPercent(line.percent))}
          </p>
        )}
      </header>
      <BarPlot
        summary={summary}
        bars={posts.map(({ post, value, leftOut }) => {
          const mark = adSign(post);
          return {
            id: post.id,
            value,
            shown: format(value),
            title: titleOf(post),
            url: post.url,
            leftOut,
            mark,
            details: [formatPublished(post), mark ? t(MARKS[mark]) : '', leftOut ? t('post_left_out') : ''].filter(
              Boolean,
            ),
          };
        })}
        line={line && { value: line.percent, label: t('plot_line', formatPercent(line.percent)) }}
        ends={[t('plot_oldest'), t('plot_newest')]}
      />
      {signs.size > 0 && (
        <ul className="plot-marks quiet">
          {MARK_ORDER.filter((mark) => signs.has(mark)).map((mark) => (
            <li key={mark}>
              <Glyph of={mark} /> {t(MARKS[mark])}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('show_numbers')}</summary>
        <div className="posts-table">
          <PostTable posts={posts.toReversed()} withRate={measure === 'engagement'} />
        </div>
      </details>
    </section>
  );
}

const MARKS = {
  clear: 'plot_ad_clear',
  look: 'plot_ad_look',
  missing: 'plot_ad_missing',
  unclear: 'plot_ad_unclear',
} as const satisfies Record<string, MessageKey>;
const MARK_ORDER = ['clear', 'look', 'missing', 'unclear'] as const;

function titleOf({ title, caption }: Post): string {
  return (title ?? caption ?? '').trim().slice(0, 200) || t('post_untitled');
}

const COUNTS = [
  ['views', 'post_views'],
  ['likes', 'post_likes'],
  ['comments', 'post_comments'],
] as const satisfies [keyof Post, MessageKey][];

function PostTable({ posts, withRate }: { posts: PlottedPost[]; withRate: boolean }) {
  // A channel's grid has no likes and no comments: columns of nothing would say that they are missing.
  const counts = COUNTS.filter(([field]) => posts.some(({ post }) => post[field] !== undefined));
  return (
    <table aria-label={t('post_table')}>
      <thead>
        <tr>
          <th scope="col">{t('post')}</th>
          {counts.map(([field, label]) => (
            <th key={field} scope="col">
              {t(label)}
            </th>
          ))}
          {withRate && <th scope="col">{t('post_rate')}</th>}
        </tr>
      </thead>
      <tbody>
        {posts.map(({ post, value, leftOut }) => (
          <tr key={post.id} className={leftOut ? 'quiet' : undefined}>
            <th scope="row" title={[titleOf(post), formatPublished(post)].filter(Boolean).join(' · ')}>
              <a href={post.url} target="_blank" rel="noreferrer">
                <bdi>{titleOf(post)}</bdi>
              </a>
              {leftOut && <> ({t('post_left_out')})</>}
            </th>
            {counts.map(([field]) => (
              <CountCell key={field} count={post[field]} />
            ))}
            {withRate && <td>{formatPercent(value)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CountCell({ count }: { count: Count | 'hidden' | 'off' | undefined }) {
  if (count === undefined) {
    return (
      <td>
        <span className="spoken">{t('unknown')}</span>
      </td>
    );
  }
  if (typeof count === 'string') return <td>{t(count === 'hidden' ? 'count_hidden' : 'count_off')}</td>;
  return <td title={countTitle(count)}>{countText(count)}</td>;
}
