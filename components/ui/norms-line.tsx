import { t } from '../../lib/i18n/text';
import type { Engagement } from '../../lib/model/assessment';
import type { Profile } from '../../lib/model/profile';
import { Folded } from './folded';
import { NormList } from './norm-list';
import { normGlyph, NORM_WORDS } from './norm-words';

interface Props {
  profile: Profile;
  engagement: Engagement;
}

/** How the engagement rate stands to what is usual: the norm that the person has chosen, which comes first, and all of them unfolded. */
export function NormsLine({ profile, engagement }: Props) {
  if (engagement.state !== 'rated') return null;
  const [first] = Object.values(engagement.norms);
  if (!first) return null;
  return (
    <Folded label={t('norms')} result={t(NORM_WORDS[first])} glyph={normGlyph(first)}>
      <NormList profile={profile} engagement={engagement} />
    </Folded>
  );
}
