import { toVisits } from '../../lib/assess/visits';
import { reasonText } from '../../lib/i18n/reasons';
import { plural, t } from '../../lib/i18n/text';
import type { Assessment } from '../../lib/model/assessment';
import type { Growth } from '../../lib/model/growth';
import type { Profile } from '../../lib/model/profile';
import { Folded } from '../ui/folded';
import { growthRange, growthText } from '../ui/growth-words';
import { Visits } from '../ui/visits';
import { PersonHint } from './person-hint';
import type { Person } from './use-person';

const NOT_SAVED = 'growth_not_saved';

interface Props {
  profile: Profile;
  assessment: Assessment;
  person: Person;
}

/** How the followers change between the person's own visits. */
export function GrowthLine({ profile, assessment, person }: Props) {
  const { growth } = assessment;
  const rounded = assessment.notes.find(({ code }) => code === 'growth.rounded');
  return (
    <Folded label={t('growth')} result={growthText(growth)} onOpen={person.recall}>
      <p>{sentence(growth)}</p>
      {rounded && <p>{reasonText(rounded)}</p>}
      {growth.rising && <p>{t('growth_rising')}</p>}
      <Visits visits={toVisits(profile, person.kept?.snapshots ?? [])} />
      <PersonHint person={person} words={NOT_SAVED} />
    </Folded>
  );
}

function sentence(growth: Growth): string {
  const { state, days } = growth;
  if (state === 'not-enough-evidence' || days === undefined) return t('growth_needs');
  if (state === 'cannot-see') return plural('growth_seen_nothing', days);
  if (state === 'flat') return plural('growth_seen_flat', days);
  return plural(state === 'growing' ? 'growth_seen_more' : 'growth_seen_fewer', days, growthRange(growth));
}
