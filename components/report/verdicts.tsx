import { schemeName, tierNames } from '../../lib/i18n/names';
import { reasonText } from '../../lib/i18n/reasons';
import { t } from '../../lib/i18n/text';
import type { Entry } from '../../lib/model/entry';
import { TIER_SCHEMES } from '../../lib/model/names';
import type { CreatorFact } from '../ui/creator-facts';
import { NormList } from '../ui/norm-list';
import { noRateWords, SAID_IN_BASIS } from '../ui/no-rate-words';

interface Props {
  facts: readonly CreatorFact[];
  entry: Entry;
}

/** Each verdict with what it rests on, and the sentences behind them. */
export function Verdicts({ facts, entry: { profile, assessment } }: Props) {
  const { engagement, notes, tier } = assessment;
  const sentences = [
    engagement.state === 'rated' ? undefined : noRateWords(engagement, profile.site).sentence,
    ...notes.filter(({ code }) => /^(tier|er|vr|growth)\./.test(code) && !SAID_IN_BASIS.includes(code)).map(reasonText),
  ].filter((sentence) => typeof sentence === 'string');
  const isBesideNorms = engagement.state === 'rated' && Object.keys(engagement.norms).length > 0;
  const others = TIER_SCHEMES.filter((scheme) => (tier.others[scheme]?.length ?? 0) > 0);
  return (
    <section>
      <h3>{t('compare_verdicts')}</h3>
      <table>
        <tbody>
          {facts
            // The list of norms has the person's own line, too.
            .filter(({ key, text, more }) => (text !== '' || more) && !(isBesideNorms && key === 'line'))
            .map(({ key, label, text, more }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>
                  <bdi>{text}</bdi>
                  {more && <p className="quiet small">{more}</p>}
                </td>
              </tr>
            ))}
          {others.length > 0 && (
            <tr>
              <th scope="row">{t('tier_others_heading')}</th>
              <td>
                {others.map((scheme) => `${schemeName(scheme)}: ${tierNames(tier.others[scheme] ?? [])}`).join(' · ')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {isBesideNorms && (
        <>
          <h4>{t('norms')}</h4>
          <NormList profile={profile} engagement={engagement} />
        </>
      )}
      {sentences.length > 0 && (
        <ul className="report-list">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
