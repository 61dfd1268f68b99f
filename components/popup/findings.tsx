import { reasonText } from '../../lib/i18n/reasons';
import type { Assessment } from '../../lib/model/assessment';
import type { Site } from '../../lib/model/site';
import { noRateWords } from '../ui/no-rate-words';

/** The sentences behind the verdicts: what would make a rate, what to know about it, which posts do not count and why. */
export function Findings({ assessment, site }: { assessment: Assessment; site: Site }) {
  const { engagement, notes } = assessment;
  const sentences = [
    engagement.state === 'rated' ? undefined : noRateWords(engagement, site).sentence,
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
