import { formulaText } from '../../lib/i18n/formula';
import { formatPercent, formatRange } from '../../lib/i18n/numbers';
import { plural } from '../../lib/i18n/text';
import type { Assessment } from '../../lib/model/assessment';
import type { Site } from '../../lib/model/site';
import { firstSentence, noRateWords } from '../ui/no-rate-words';

interface Props {
  assessment: Assessment;
  measure: 'engagement' | 'viewRate';
  site: Site;
}

/** A rate with its range in the title; how far the evidence goes where there is none. */
export function RateCell({ assessment, measure, site }: Props) {
  const rate = assessment[measure];
  if (rate.state === 'rated') {
    const parts = [formatRange(rate.low, rate.high), plural('posts_counted', rate.n), formulaText(rate.formula)];
    return <span title={parts.join(' · ')}>{formatPercent(rate.median)}</span>;
  }
  const { short, basis, sentence } = noRateWords(rate, site);
  const why = sentence ?? firstSentence(assessment.notes, measure === 'engagement' ? 'er' : 'vr');
  return (
    <span className="quiet" title={why}>
      {basis ? (
        <>
          <span className="spoken">{short}, </span>
          {basis}
        </>
      ) : (
        <span className="spoken">{short}</span>
      )}
    </span>
  );
}
