import { lastSeen } from '../../lib/assess/fit';
import { formatDay, formatPublished } from '../../lib/i18n/dates';
import { formatNumber } from '../../lib/i18n/numbers';
import { t } from '../../lib/i18n/text';
import type { Fit, Sighting } from '../../lib/model/fit';
import { fitText } from '../ui/fit-words';
import { Folded } from '../ui/folded';
import { RelativeTime } from '../ui/relative-time';

interface Props {
  fit: Fit;
  /** In milliseconds. */
  now: number;
  onSettings: () => void;
}

/** The person's own brands and their competitors in the posts that were read: where and when, and no verdict. */
export function FitLine({ fit, now, onSettings }: Props) {
  const { read, brands, competitors } = fit;
  const seen = competitors.filter(({ posts }) => posts.length > 0);
  const hasWords = brands.length + competitors.length > 0;
  return (
    <Folded label={t('fit')} result={fitText(fit)} glyph={seen.length > 0 ? 'look' : undefined}>
      {!hasWords && <p>{t('fit_no_words')}</p>}
      {hasWords && read === 0 && <p>{t('fit_nothing_read')}</p>}
      {hasWords && read > 0 && (
        <>
          <Sightings heading={t('options_competitors')} sightings={competitors} read={read} now={now} />
          <Sightings heading={t('options_own_brands')} sightings={brands} read={read} now={now} />
        </>
      )}
      <p>
        <button type="button" className="button-link" onClick={onSettings}>
          {t('fit_settings')}
        </button>
      </p>
    </Folded>
  );
}

interface SightingsProps {
  heading: string;
  sightings: readonly Sighting[];
  read: number;
  now: number;
}

function Sightings({ heading, sightings, read, now }: SightingsProps) {
  if (sightings.length === 0) return null;
  const seen = sightings.filter(({ posts }) => posts.length > 0);
  return (
    <section>
      <h3>{heading}</h3>
      {seen.length === 0 && <p className="quiet">{t('fit_none_seen', formatNumber(read))}</p>}
      <ul className="plain-list">
        {seen.map(({ word, posts }) => {
          const last = lastSeen(posts);
          return (
            <li key={word}>
              <bdi>
                <b>{word}</b>
              </bdi>{' '}
              {t('fit_in_posts', formatNumber(posts.length), formatNumber(read))}
              {last && (
                <>
                  {' · '}
                  <LastSeen from={last[0]} to={last[1]} now={now} />
                </>
              )}
              <span className="post-links">
                {posts.map(({ id, url, at, between }, index) => (
                  <a key={id} href={url} target="_blank" rel="noreferrer">
                    {formatPublished({ publishedAt: at, publishedBetween: between }) ||
                      t('fit_post', formatNumber(index + 1))}
                  </a>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A rough time stays rough: two days, not the one in the middle. */
function LastSeen({ from, to, now }: { from: string; to: string; now: number }) {
  const [first, last] = [formatDay(from), formatDay(to)];
  if (from === to || first === last) {
    return (
      <>
        {t('fit_last_seen')} <RelativeTime iso={to} now={now} />
      </>
    );
  }
  return <>{t('fit_last_seen_between', first, last)}</>;
}
