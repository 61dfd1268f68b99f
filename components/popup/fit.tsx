import { RelativeTime } from '../ui/relative-time';
import { formatDay } from '../../lib/i18n/dates';
import { formatNumber } from '../../lib/i18n/numbers';
import { t } from '../../lib/i18n/text';
import type { Fit, Sighting } from '../../lib/model/fit';
import { fitText } from '../ui/fit-words';
import { Folded } from '../ui/folded';

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
          const newest = posts.find(({ at }) => at !== undefined)?.at;
          return (
            <li key={word}>
              <bdi>
                <b>{word}</b>
              </bdi>{' '}
              {t('fit_in_posts', formatNumber(posts.length), formatNumber(read))}
              {newest !== undefined && (
                <>
                  {' · '}
                  {t('fit_last_seen')} <RelativeTime iso={newest} now={now} />
                </>
              )}
              <span className="post-links">
                {posts.map(({ id, url, at }, index) => (
                  <a key={id} href={url} target="_blank" rel="noreferrer">
                    {at === undefined ? t('fit_post', formatNumber(index + 1)) : formatDay(at)}
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
