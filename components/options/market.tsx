import { useId } from 'react';
import { marketName } from '../../lib/i18n/names';
import { t, uiLanguage } from '../../lib/i18n/text';
import { MARKETS } from '../../lib/disclosure/markets/all';
import { marketOf, toMarket } from '../../lib/disclosure/region';
import { MARKET_CODES } from '../../lib/model/disclosure';
import type { Settings } from '../../lib/model/settings';
import { Section } from './section';
import type { Change } from './use-settings';

/** Whose rules posts are judged by. */
export function Market({ market, change }: Pick<Settings, 'market'> & { change: Change }) {
  const id = useId();
  const own = marketOf(uiLanguage());
  const inForce = market === '' ? own : market;
  const named = MARKET_CODES.map((code) => ({ code, name: marketName(code) }));
  const sorted = named.toSorted((a, b) => a.name.localeCompare(b.name, uiLanguage()));
  return (
    <Section id="market" title={t('options_market')} hint={t('options_market_hint')}>
      <div className="field">
        <label htmlFor={id}>{t('options_market')}</label>
        <select
          id={id}
          value={market}
          aria-describedby={`${id}-about`}
          onChange={(event) => {
            const chosen = toMarket(event.target.value) ?? '';
            change(() => ({ market: chosen }));
          }}
        >
          <option value="">{own ? t('options_market_region', marketName(own)) : t('options_market_no_region')}</option>
          {sorted.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <p id={`${id}-about`} className={inForce ? 'quiet' : 'problem'}>
          {inForce ? t('options_market_authority', MARKETS[inForce].authority) : t('options_market_unknown')}
        </p>
      </div>
    </Section>
  );
}
