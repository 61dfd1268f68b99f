import { marketName, schemeName } from '../../lib/i18n/names';
import { t, uiLanguage } from '../../lib/i18n/text';
import { marketOf, toMarket } from '../../lib/disclosure/region';
import { GUIDE_SCHEMES, MARKET_CODES } from '../../lib/model/names';
import type { Settings } from '../../lib/model/settings';

interface Props {
  settings: Settings;
  onChoose: (part: Partial<Settings>) => void;
}

/** Whose rules ads are held against, and who draws the borders of the tiers. */
export function Choices({ settings, onChoose }: Props) {
  const own = marketOf(uiLanguage());
  const markets = MARKET_CODES.map((code) => ({ code, name: marketName(code) }));
  const sorted = markets.toSorted((a, b) => a.name.localeCompare(b.name, uiLanguage()));
  // Borders of one's own are drawn in the settings.
  const schemes = settings.tierScheme === 'custom' ? [...GUIDE_SCHEMES, 'custom' as const] : GUIDE_SCHEMES;
  return (
    <div className="choices">
      <label>
        <span>{t('options_market')}</span>
        <select value={settings.market} onChange={(event) => onChoose({ market: toMarket(event.target.value) ?? '' })}>
          <option value="">{own ? t('options_market_region', marketName(own)) : t('options_market_no_region')}</option>
          {sorted.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('options_tiers')}</span>
        <select
          value={settings.tierScheme}
          onChange={(event) => {
            const tierScheme = schemes.find((scheme) => scheme === event.target.value);
            if (tierScheme) onChoose({ tierScheme });
          }}
        >
          {schemes.map((scheme) => (
            <option key={scheme} value={scheme}>
              {schemeName(scheme)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
