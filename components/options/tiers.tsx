import { useId } from 'react';
import { SCHEMES } from '../../lib/assess/tiers';
import { schemeName } from '../../lib/i18n/names';
import { t } from '../../lib/i18n/text';
import type { Settings } from '../../lib/model/settings';
import { TIER_SCHEMES, type GuideScheme, type TierScheme } from '../../lib/model/tier';
import { BorderTable } from './border-table';
import { CustomTiers } from './custom-tiers';
import { Section } from './section';
import type { Say } from '../ui/use-say';
import type { Change } from './use-settings';

/** Who drew it, beside the name where the name does not say it. */
function GuideBorders({ scheme }: { scheme: GuideScheme }) {
  const { steps, source } = SCHEMES[scheme];
  return (
    <>
      <BorderTable steps={steps} />
      <p className="quiet">{t('options_source', source)}</p>
    </>
  );
}

/** Which scheme names a creator's tier first, with its borders; the person's own can be drawn here. */
export function Tiers({
  tierScheme,
  customTiers,
  change,
  say,
}: Pick<Settings, 'tierScheme' | 'customTiers'> & { change: Change; say: Say }) {
  const id = useId();
  const choose = (chosen: TierScheme) => {
    change((settings) => ({
      tierScheme: chosen,
      // One's own borders begin as those that were in force: an empty scheme would name no tier.
      ...(chosen === 'custom' &&
        settings.customTiers.length === 0 &&
        settings.tierScheme !== 'custom' && { customTiers: [...SCHEMES[settings.tierScheme].steps] }),
    }));
  };
  return (
    <Section id="tiers" title={t('options_tiers')} hint={t('options_tiers_hint')}>
      <div className="field">
        <label htmlFor={id}>{t('options_scheme')}</label>
        <select
          id={id}
          value={tierScheme}
          onChange={(event) => {
            const chosen = TIER_SCHEMES.find((scheme) => scheme === event.target.value);
            if (chosen) choose(chosen);
          }}
        >
          {TIER_SCHEMES.map((scheme) => (
            <option key={scheme} value={scheme}>
              {schemeName(scheme)}
            </option>
          ))}
        </select>
      </div>
      {tierScheme === 'custom' ? (
        <CustomTiers customTiers={customTiers} change={change} say={say} />
      ) : (
        <GuideBorders scheme={tierScheme} />
      )}
    </Section>
  );
}
