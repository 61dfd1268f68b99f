import { t } from '../../lib/i18n/text';
import type { Settings } from '../../lib/model/settings';
import { Check } from './check';
import { Section } from './section';
import type { Change } from './use-settings';

/** Whether visits to saved creators leave their numbers behind (decision 18). */
export function Visits({ keepVisits, change }: Pick<Settings, 'keepVisits'> & { change: Change }) {
  return (
    <Section id="visits" title={t('options_visits')} hint={t('options_visits_hint')}>
      <Check checked={keepVisits} onChange={(keep) => change(() => ({ keepVisits: keep }))}>
        {t('options_visits_keep')}
      </Check>
    </Section>
  );
}
