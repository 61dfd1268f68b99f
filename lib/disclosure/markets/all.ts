import type { MarketCode } from '../../model/disclosure';
import { australia } from './australia';
import { canada } from './canada';
import { denmark } from './denmark';
import { finland } from './finland';
import { france } from './france';
import { germany } from './germany';
import { ireland } from './ireland';
import { italy } from './italy';
import { netherlands } from './netherlands';
import { norway } from './norway';
import { spain } from './spain';
import { sweden } from './sweden';
import { unitedKingdom } from './united-kingdom';
import { unitedStates } from './united-states';
import type { Market } from './market';

/** Every market that can be judged by. */
export const MARKETS: Readonly<Record<MarketCode, Market>> = {
  NO: norway,
  SE: sweden,
  DK: denmark,
  FI: finland,
  UK: unitedKingdom,
  IE: ireland,
  US: unitedStates,
  DE: germany,
  FR: france,
  NL: netherlands,
  ES: spain,
  IT: italy,
  CA: canada,
  AU: australia,
};
