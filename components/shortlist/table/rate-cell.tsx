import { formulaText } from '../../../lib/i18n/formula';
import { formatPercent, formatRange } from '../../../lib/i18n/numbers';
import { reasonText } from '../../../lib/i18n/reasons';
import { plural } from '../../../lib/i18n/text';
import type { Site } from '../../../lib/model/site';
import { noRateWords } from '../../ui/no-rate-words';
import type { ShortRate } from './row';

/** A rate with its range in the title; how far the evidence goes where there is none. */
export function RateCell({ rate, site }: { rate: ShortRate; site: Site }) {
  if (rate.state === 'rated') {
    const parts = [formatRange(rate.low, rate.high), plural('posts_counted', rate.n), formulaText(rate.formula)];
    return <span title={parts.join(' · ')}>{formatPercent(rate.median)}</span>;
  }
  const { short, basis, sentence } = noRateWords(rate, site);
  const why = sentence ?? (rate.note && reasonText(rate.note)) ?? undefined;
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
