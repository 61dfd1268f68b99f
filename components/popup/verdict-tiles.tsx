import { useId, useState } from 'react';
import { formatPercent, formatRange } from '../../lib/i18n/numbers';
import { schemeName, tierNames } from '../../lib/i18n/names';
import { formulaText } from '../../lib/i18n/formula';
import { plural, t } from '../../lib/i18n/text';
import type { Assessment, Engagement, TierVerdict, ViewRate } from '../../lib/model/assessment';
import { TIER_SCHEMES } from '../../lib/model/names';
import type { Profile } from '../../lib/model/profile';
import { Glyph } from '../ui/glyph';
import { noRateWords } from '../ui/no-rate-words';
import { LabellingTile } from './labelling-tile';
import { Tile } from './tile';

interface Props {
  profile: Profile;
  assessment: Assessment;
  onChooseMarket: () => void;
}

/** The verdicts side by side, of equal weight: the word or figure, and under it what it rests on. */
export function VerdictTiles({ profile, assessment, onChooseMarket }: Props) {
  const [othersShown, setOthersShown] = useState(false);
  const othersId = useId();
  const { tier, engagement, viewRate, disclosure } = assessment;
  const isViewRated = viewRate.state === 'rated';
  return (
    <section className="verdicts">
      <div className={isViewRated ? 'tiles tiles-of-four' : 'tiles'}>
        <Tile heading={t('tier')}>
          {tier.tiers.length === 0 ? (
            <>
              <p className="tile-words">{t('tier_none')}</p>
              <p>{t('tier_none_hint')}</p>
            </>
          ) : (
            <>
              <p className={tier.tiers.length > 1 ? 'tile-words' : 'tile-value'}>{tierNames(tier.tiers)}</p>
              <button
                type="button"
                className="button-link"
                aria-expanded={othersShown}
                aria-controls={othersId}
                onClick={() => setOthersShown(!othersShown)}
              >
                {schemeName(tier.scheme)}
                {'\u00a0'}
                <span aria-hidden="true">{othersShown ? '▴' : '▾'}</span>
              </button>
            </>
          )}
        </Tile>
        <RateTile heading={t('engagement_rate')} rate={engagement} profile={profile} />
        {isViewRated && <RateTile heading={t('view_rate')} rate={viewRate} profile={profile} />}
        <LabellingTile disclosure={disclosure} profile={profile} onChooseMarket={onChooseMarket} />
      </div>
      <div id={othersId} hidden={!othersShown}>
        <OtherSchemes tier={tier} />
      </div>
    </section>
  );
}

function RateTile({ heading, rate, profile }: { heading: string; rate: Engagement | ViewRate; profile: Profile }) {
  if (rate.state !== 'rated') {
    const { short, basis } = noRateWords(rate, profile.site);
    return (
      <Tile heading={heading}>
        <p className="tile-words">
          <Glyph of="unclear" /> {short}
        </p>
        {basis && <p>{basis}</p>}
      </Tile>
    );
  }
  const counted = plural(
    rate.basis === 'views' || profile.site === 'youtube' ? 'videos_counted' : 'posts_counted',
    rate.n,
  );
  const [median, low, high] = [rate.median, rate.low, rate.high].map(formatPercent);
  return (
    <Tile heading={heading}>
      <p className="tile-value" title={t('rate_title', median ?? '', low ?? '', high ?? '')}>
        {median}
      </p>
      <p>
        <span>{formatRange(rate.low, rate.high)} ·</span> <span>{counted}</span>
      </p>
      <p>{formulaText(rate.formula)}</p>
    </Tile>
  );
}

function OtherSchemes({ tier }: { tier: TierVerdict }) {
  const others = TIER_SCHEMES.filter((scheme) => scheme !== tier.scheme && (tier.others[scheme]?.length ?? 0) > 0);
  return (
    <dl className="other-schemes" aria-label={t('tier_others_heading')}>
      {others.map((scheme) => (
        <div key={scheme}>
          <dt>{schemeName(scheme)}</dt>
          <dd>{tierNames(tier.others[scheme] ?? [])}</dd>
        </div>
      ))}
    </dl>
  );
}
