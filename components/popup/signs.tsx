import { t } from '../../lib/i18n/text';
import type { Assessment } from '../../lib/model/assessment';
import type { Profile } from '../../lib/model/profile';
import { Folded } from '../ui/folded';
import { SignList } from '../ui/sign-list';
import { SIGNS_GLYPHS, signsText } from '../ui/sign-words';

interface Props {
  profile: Profile;
  assessment: Assessment;
}

/** The six warning signs: what they come to, and unfolded each one. */
export function SignsLine({ profile, assessment }: Props) {
  const { signs } = assessment;
  return (
    <Folded label={t('signs')} result={signsText(signs)} glyph={SIGNS_GLYPHS[signs.level]}>
      <SignList profile={profile} assessment={assessment} />
    </Folded>
  );
}
