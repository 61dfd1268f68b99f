import { useEffect, useState } from 'react';
import type { Market } from '../../lib/disclosure/markets/market';
import type { MarketCode } from '../../lib/model/disclosure';

/** A market's rules with their sources; undefined until they are there. Most of the weight of all markets, so not in the first load. */
export function useMarket(code: MarketCode | undefined): Market | undefined {
  const [market, setMarket] = useState<Market>();
  useEffect(() => {
    if (code === undefined) return undefined;
    let gone = false;
    void import('../../lib/disclosure/markets/all').then(({ MARKETS }) => {
      if (!gone) setMarket(MARKETS[code]);
    });
    return () => {
      gone = true;
    };
  }, [code]);
  return market?.code === code ? market : undefined;
}
