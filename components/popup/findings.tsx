import { plural, t, uiLanguage, type PluralKey } from '../../lib/i18n/text';
import { reasonText } from '../../lib/i18n/reasons';
import type { Assessment, LeftOut } from '../../lib/model/assessment';
import type { Site } from '../../lib/model/site';
import { noRateWords } from '../ui/no-rate-words';

/** The sentences behind the verdicts: why there is none, what to know about it, and which posts do not count and why. */
export function Findings({ assessment, site }: { assessment: Assessment; site: Site }) {
  const { engagement, viewRate, notes } = assessment;
  const sentences = [
    engagement.state === 'rated'
      ? leftOutText('engagement_rate', engagement.leftOut)
      : noRateWords(engagement, site).sentence,
    viewRate.state === 'rated' && leftOutText('view_rate', viewRate.leftOut),
    ...notes.map(reasonText),
  ].filter((sentence) => typeof sentence === 'string');
  if (sentences.length === 0) return null;
  return (
    <ul className="findings">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

const LEFT_OUT: Record<keyof LeftOut, PluralKey> = {
  pinned: 'left_out_pinned',
  notOwn: 'left_out_notOwn',
  tooNew: 'left_out_tooNew',
  hidden: 'left_out_hidden',
  noNumber: 'left_out_noNumber',
  noViews: 'left_out_noViews',
  noComments: 'left_out_noComments',
};

/** "Engagement rate, left out: 2 pinned and 1 newer than two days." Null when every post counts. */
function leftOutText(measure: 'engagement_rate' | 'view_rate', leftOut: LeftOut): string | null {
  const reasons = (Object.keys(LEFT_OUT) as (keyof LeftOut)[])
    .filter((why) => leftOut[why] > 0)
    .map((why) => plural(LEFT_OUT[why], leftOut[why]));
  if (reasons.length === 0) return null;
  const list = new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(reasons);
  return t('left_out', t(measure), list);
}
