import type { Context } from './context';
import { openedShop } from './opened-shop';
import { placesLeft } from './places-left';
import { signAt, WEIGHTS, type Sign } from './sign';
import { soldByJar } from './sold-by-jar';

/** The creator's own trade where no possessive word names it: places with a price, goods by the jar, a shop that has opened. */
export function ownTradeSigns(context: Context, persuasion: readonly Sign[]): Sign[] {
  const jar = soldByJar(context, persuasion);
  const place =
    placesLeft(context, persuasion) ?? (jar === undefined ? undefined : { from: jar, to: jar }) ?? openedShop(context);
  return signAt('own-business', WEIGHTS.doubtless, place);
}
