import { useState } from 'react';
import { formatNumber } from '../../lib/i18n/numbers';
import { plural, t, type MessageKey } from '../../lib/i18n/text';
import type { Market } from '../../lib/disclosure/markets/market';
import type { Disclosure } from '../../lib/model/disclosure';
import { JudgedPost } from '../ui/judged-post';
import { NotAssessed } from '../ui/not-assessed';
import { AdsInShort } from './ads-in-short';
import { filterPosts, FILTERS, type Filter, type Judged } from './judged-posts';

interface Props {
  disclosure: Disclosure;
  judged: readonly Judged[];
  market: Market | undefined;
}

const FILTER_WORDS: Record<Filter, MessageKey> = {
  look: 'disclosure_filter_look',
  ads: 'disclosure_filter_ads',
  all: 'disclosure_filter_all',
};

/** Posts shown before more are asked for. */
const FIRST_POSTS = 4;

/** Which posts need a look and why, and on demand every other that was read. Open only where something asks for a person. */
export function Labelling({ disclosure, judged, market }: Props) {
  const look = filterPosts(judged, 'look').length;
  return (
    <details className="labelling" open={look > 0}>
      <summary>
        <h2>{heading(look, disclosure)}</h2>
      </summary>
      <PostList key={disclosure.market} judged={judged} market={market} />
      <AdsInShort disclosure={disclosure} />
      <NotAssessed market={disclosure.market} posts={judged.map(({ post }) => post)} />
      <p className="quiet">{t('disclosure_guidance')}</p>
    </details>
  );
}

function heading(look: number, { commercial, clear }: Disclosure): string {
  if (look > 0) return plural('disclosure_look', look);
  return commercial > 0 && commercial === clear ? plural('disclosure_all_clear', clear) : t('disclosure_look_none');
}

function PostList({ judged, market }: Pick<Props, 'judged' | 'market'>) {
  const [filter, setFilter] = useState<Filter>(
    () => FILTERS.find((one) => filterPosts(judged, one).length > 0) ?? 'all',
  );
  const [most, setMost] = useState(FIRST_POSTS);
  const shown = filterPosts(judged, filter);
  const hidden = shown.length - most;
  return (
    <>
      <label className="labelling-filter">
        <span className="quiet">{t('disclosure_show')}</span>
        <select
          value={filter}
          onChange={(event) => {
            setFilter(FILTERS.find((one) => one === event.target.value) ?? 'all');
            setMost(FIRST_POSTS);
          }}
        >
          {FILTERS.map((one) => (
            <option key={one} value={one}>
              {t(FILTER_WORDS[one], formatNumber(filterPosts(judged, one).length))}
            </option>
          ))}
        </select>
      </label>
      {shown.length === 0 && <p className="quiet">{t('disclosure_none_shown')}</p>}
      <ol className="judged-posts">
        {shown.slice(0, most).map(({ post, verdict }) => (
          <li key={post.id}>
            <JudgedPost post={post} verdict={verdict} market={market} />
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" onClick={() => setMost(most + 20)}>
          {plural('disclosure_show_more', Math.min(hidden, 20))}
        </button>
      )}
    </>
  );
}
