import { reasonText } from '../../lib/i18n/reasons';
import type { Assessment } from '../../lib/model/assessment';
import type { Site } from '../../lib/model/site';
import { noRateWords } from '../ui/no-rate-words';

/**
 * The sentences behind tier and rates: what would make a rate, what to know about it, which posts do not count and why. Those
 * of the signs and of growth stand in their own lines.
 */
export function Findings({ assessment, site }: { assessment: Assessment; site: Site }) {
  const { engagement, notes } = assessment;
  const sentences = [
    engagement.state === 'rated' ? undefined : noRateWords(engagement, site).sentence,
    ...notes.filter(({ code }) => /^(tier|er|vr)\./.test(code)).map(reasonText),
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
