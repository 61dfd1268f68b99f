import type { ReactNode } from 'react';
import { toVisits } from '../../../../lib/assess/visits';
import { formulaText } from '../../../../lib/i18n/formula';
import { languageName, marketName, schemeName, tierNames } from '../../../../lib/i18n/names';
import { formatPercent, formatRange } from '../../../../lib/i18n/numbers';
import { reasonText } from '../../../../lib/i18n/reasons';
import { plural, t } from '../../../../lib/i18n/text';
import type { Assessment } from '../../../../lib/model/assessment';
import type { Site } from '../../../../lib/model/site';
import { costText } from '../../../ui/cost-words';
import { fitText } from '../../../ui/fit-words';
import { Folded } from '../../../ui/folded';
import { Glyph } from '../../../ui/glyph';
import { growthText } from '../../../ui/growth-words';
import { noRateWords, SAID_IN_BASIS } from '../../../ui/no-rate-words';
import { NormsLine } from '../../../ui/norms-line';
import {
  REQUIREMENT_STATES,
  requirementsGlyph,
  requirementsText,
  requirementText,
} from '../../../ui/requirements-words';
import { SignList } from '../../../ui/sign-list';
import { SIGNS_GLYPHS, signsText } from '../../../ui/sign-words';
import { Visits } from '../../../ui/visits';
import type { Kept } from './use-detail';

/** What Vett says of the creator, and on what that rests. */
export function Verdicts({ entry: { profile, assessment }, snapshots }: Kept) {
  const { tier, disclosure, requirements, signs, growth, cost, fit, notes } = assessment;
  const sentences = notes
    .filter(({ code }) => /^(tier|er|vr)\./.test(code) && !SAID_IN_BASIS.includes(code))
    .map(reasonText)
    .filter((sentence) => sentence !== null);
  const labelling = (disclosure?.reasons ?? []).map(reasonText).filter((sentence) => sentence !== null);
  return (
    <section>
      <h3>{t('verdicts')}</h3>
      <dl className="facts">
        <Line label={t('tier')}>
          {tierNames(tier.tiers) || t('tier_none')} <span className="quiet">{schemeName(tier.scheme)}</span>
        </Line>
        <Line label={t('engagement_rate')}>
          <Rate assessment={assessment} measure="engagement" site={profile.site} />
        </Line>
        <Line label={t('view_rate')}>
          <Rate assessment={assessment} measure="viewRate" site={profile.site} />
        </Line>
        {disclosure && (
          <Line label={t('column_disclosure')}>
            {labelling.join(' ')} <span className="quiet">{marketName(disclosure.market)}</span>
          </Line>
        )}
        {profile.language !== undefined && <Line label={t('column_language')}>{languageName(profile.language)}</Line>}
      </dl>
      {sentences.length > 0 && (
        <ul className="sentences">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <NormsLine profile={profile} engagement={assessment.engagement} />
      {requirements && (
        <Folded
          label={t('requirements')}
          result={requirementsText(requirements)}
          glyph={requirementsGlyph(requirements)}
        >
          <ul className="sentences">
            {requirements.each.map(({ requirement, state }) => {
              const [glyph, words] = REQUIREMENT_STATES[state];
              return (
                <li key={requirement.id}>
                  <Glyph of={glyph} /> <bdi>{requirementText(requirement)}</bdi>{' '}
                  <span className="quiet">{t(words)}</span>
                </li>
              );
            })}
          </ul>
        </Folded>
      )}
      <Folded label={t('signs')} result={signsText(signs)} glyph={SIGNS_GLYPHS[signs.level]}>
        <SignList profile={profile} assessment={assessment} />
      </Folded>
      <Folded label={t('growth')} result={growthText(growth)}>
        <Visits visits={toVisits(profile, snapshots)} />
      </Folded>
      <dl className="facts">
        <Line label={t('price')}>{costText(cost)}</Line>
        <Line label={t('fit')}>{fitText(fit)}</Line>
      </dl>
    </section>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface RateProps {
  assessment: Assessment;
  measure: 'engagement' | 'viewRate';
  site: Site;
}

function Rate({ assessment, measure, site }: RateProps) {
  const rate = assessment[measure];
  if (rate.state !== 'rated') {
    const { short, basis } = noRateWords(rate, site);
    return [short, basis].filter(Boolean).join(', ');
  }
  const rests = [formatRange(rate.low, rate.high), plural('posts_counted', rate.n), formulaText(rate.formula)];
  return (
    <>
      {formatPercent(rate.median)} <span className="quiet">{rests.join(' · ')}</span>
    </>
  );
}
