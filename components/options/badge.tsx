import { siteName } from '../../lib/i18n/names';
import { t } from '../../lib/i18n/text';
import type { Settings } from '../../lib/model/settings';
import { Check } from './check';
import { readSites } from './read-sites';
import { Section } from './section';
import type { Change } from './use-settings';

/** Whether the badge is shown, everywhere or site by site. */
export function Badge({ badge, badgeOff, change }: Pick<Settings, 'badge' | 'badgeOff'> & { change: Change }) {
  return (
    <Section id="badge" title={t('options_badge')} hint={t('options_badge_hint')}>
      <Check checked={badge} onChange={(shown) => change(() => ({ badge: shown }))}>
        {t('options_badge_show')}
      </Check>
      <fieldset disabled={!badge}>
        <legend>{t('options_badge_sites')}</legend>
        <div className="checks">
          {readSites().map((site) => (
            <Check
              key={site}
              checked={!badgeOff.includes(site)}
              onChange={(shown) =>
                change(({ badgeOff: off }) => ({
                  badgeOff: [...off.filter((other) => other !== site), ...(shown ? [] : [site])],
                }))
              }
            >
              {siteName(site)}
            </Check>
          ))}
        </div>
      </fieldset>
    </Section>
  );
}
