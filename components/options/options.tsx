import { useEffect } from 'react';
import { failureText } from '../../lib/i18n/failures';
import { t } from '../../lib/i18n/text';
import type { Settings } from '../../lib/model/settings';
import { Outcome } from '../ui/outcome';
import { useSay, type Say } from '../ui/use-say';
import { Badge } from './badge';
import { Brands } from './brands';
import { Engagement } from './engagement';
import { Market } from './market';
import { RequirementLists } from './requirement-lists';
import { Status } from './status';
import { Tiers } from './tiers';
import { useSettings, type Change } from './use-settings';
import { Visits } from './visits';
import './options.css';

interface SectionsProps {
  settings: Settings;
  change: Change;
  say: Say;
}

function Sections({ settings, change, say }: SectionsProps) {
  // An address such as options.html#requirements: what it names was not there yet when the browser looked for it.
  useEffect(() => {
    const wanted = window.location.hash.slice(1);
    if (wanted !== '') document.getElementById(wanted)?.scrollIntoView();
  }, []);
  return (
    <>
      <Market market={settings.market} change={change} />
      <Tiers tierScheme={settings.tierScheme} customTiers={settings.customTiers} change={change} say={say} />
      <Engagement normSet={settings.normSet} referenceLine={settings.referenceLine} change={change} />
      <RequirementLists settings={settings} change={change} say={say} />
      <Brands brands={settings.brands} competitors={settings.competitors} change={change} />
      <Badge badge={settings.badge} badgeOff={settings.badgeOff} change={change} />
      <Visits keepVisits={settings.keepVisits} change={change} />
    </>
  );
}

/** The page with everything a person can choose. Every change is saved as it is made. */
export function Options() {
  const { loaded, load, change, outcome } = useSettings();
  const { said, say, hush } = useSay();

  return (
    <div className="options">
      <header className="options-head">
        <h1>{t('options_title')}</h1>
        <Status outcome={outcome} />
      </header>
      <main>
        {loaded.state === 'loading' && <p className="quiet">{t('options_loading')}</p>}
        {loaded.state === 'failed' && (
          <section role="alert">
            <p>{failureText(loaded.code)}</p>
            <button type="button" onClick={() => void load()}>
              {t('try_again')}
            </button>
          </section>
        )}
        {loaded.state === 'ready' && <Sections settings={loaded.settings} change={change} say={say} />}
      </main>
      <Outcome said={said} onGone={hush} />
    </div>
  );
}
