import { marketName } from '../../lib/i18n/names';
import { t } from '../../lib/i18n/text';
import type { MarketCode } from '../../lib/model/disclosure';
import { MARKET_CODES } from '../../lib/model/names';

interface Props {
  /** The market that was judged by; undefined where none is chosen and the browser's region names none. */
  market: MarketCode | undefined;
  onChoose: (market: MarketCode) => void;
}

/** Whose rules posts are judged by. A choice holds for every creator from then on. */
export function MarketChoice({ market, onChoose }: Props) {
  return (
    <select
      className="market-choice"
      aria-label={t('disclosure_market')}
      title={t('disclosure_market_title')}
      value={market ?? ''}
      onChange={(event) => {
        const chosen = MARKET_CODES.find((code) => code === event.target.value);
        if (chosen) onChoose(chosen);
      }}
    >
      {market === undefined && <option value="">{t('disclosure_market_none')}</option>}
      {MARKET_CODES.map((code) => (
        <option key={code} value={code}>
          {marketName(code)}
        </option>
      ))}
    </select>
  );
}
