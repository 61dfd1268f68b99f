import { compensation, type Advice } from '../../lib/assess/compensation';
import { formatNumber, formatSome } from '../../lib/i18n/numbers';
import { t } from '../../lib/i18n/text';
import type { Assessment } from '../../lib/model/assessment';
import type { Quote, Roi } from '../../lib/model/cost';
import { known, middle } from '../../lib/model/interval';
import type { Profile } from '../../lib/model/profile';
import { costBand, costText, kroner, QUOTE_AGAINST } from '../ui/cost-words';
import { Folded } from '../ui/folded';
import { PersonHint } from './person-hint';
import { PersonNumber } from './person-number';
import type { Person } from './use-person';

interface Props {
  profile: Profile;
  assessment: Assessment;
  person: Person;
}

/** What the guides say of price and pay, and the person's own quote against them. */
export function Money({ profile, assessment, person }: Props) {
  const { cost, roi } = assessment;
  const followers = known(profile.followers);
  const advice = compensation(followers, assessment);
  return (
    <Folded label={t('price')} result={costText(cost)} onOpen={person.recall}>
      <p>{cost ? t('price_band', costBand(cost)) : t('price_none_hint')}</p>
      {cost?.guideLine !== undefined && followers && (
        <p>{t('price_line', formatNumber(middle(followers)), kroner(rounded(cost.guideLine)))}</p>
      )}
      <p>{t(roi === null ? 'price_roi_none' : ROI[roi])}</p>
      {advice.length > 0 && (
        <ul className="plain-list" aria-label={t('price_advice')}>
          {advice.map((one) => (
            <li key={one}>{t(ADVICE[one])}</li>
          ))}
        </ul>
      )}
      <PersonNumber
        label={t('price_quote')}
        value={person.kept?.words.quote}
        disabled={!person.kept}
        onChange={(quote) => person.say({ quote })}
      />
      {cost?.quote && (
        <ul className="plain-list">
          {quoteWords(cost.quote).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <PersonHint person={person} />
    </Folded>
  );
}

const ROI = {
  '18:1': 'price_roi_18',
  'nearly 6:1': 'price_roi_6',
  '5:1': 'price_roi_5',
} as const satisfies Record<NonNullable<Roi>, string>;

const ADVICE = {
  products: 'price_advice_products',
  per_post: 'price_advice_per_post',
  flat_fee: 'price_advice_flat_fee',
  by_result: 'price_advice_by_result',
} as const satisfies Record<Advice, string>;

/** Two digits: the line between two round figures is no finer than they are. */
function rounded(n: number): number {
  return Number(n.toPrecision(2));
}

function quoteWords({ against, perEngagement, perThousandViews }: Quote): string[] {
  return [
    t('price_quote_is', t(QUOTE_AGAINST[against])),
    perEngagement === undefined ? '' : t('price_per_engagement', formatSome(perEngagement)),
    perThousandViews === undefined ? '' : t('price_per_views', formatSome(perThousandViews)),
  ].filter(Boolean);
}
