import { plural, t } from '../../../../lib/i18n/text';
import type { Profile } from '../../../../lib/model/profile';
import { Folded } from '../../../ui/folded';
import { profileFacts } from '../../../ui/profile-facts';

/** Every fact that was read, and where. */
export function Facts({ profile }: { profile: Profile }) {
  const facts = profileFacts(profile);
  return (
    <Folded label={t('evidence_heading')} result={plural('facts', facts.length)}>
      <table className="facts-table" aria-label={t('evidence_heading')}>
        <tbody>
          {facts.map(({ key, label, value, title }) => (
            <tr key={key}>
              <th scope="row">{t(label)}</th>
              <td title={title}>
                <bdi>{value}</bdi>
              </td>
              <td className="quiet">{t(`seen_${profile.seen[key] ?? 'dom'}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Folded>
  );
}
