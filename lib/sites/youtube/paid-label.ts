import { textAt, type JsonObject } from '../json';

/** Whether a notice over the player speaks of a paid promotion; undefined when nothing tells. */
function speaksOfPromotion(notice: JsonObject): boolean | undefined {
  const url = textAt(notice, 'navigationEndpoint', 'urlEndpoint', 'url');
  const icon = textAt(notice, 'icon', 'iconType');
  if (icon === 'MONEY_HAND' || (url !== undefined && /[?&]p=ppp(?:&|$)/.test(url))) return true;
  return icon === undefined && url === undefined ? undefined : false;
}

/**
 * YouTube's own label, "Includes paid promotion". Other notices (on vaccines, 2022) came through the same renderer in
 * `playerDisclosure`, told apart by their icon and by where they lead. A page without any notice tells nothing: the web
 * player does not always get it.
 */
export function paidLabel(inPlayer: JsonObject | undefined, notice: JsonObject | undefined): boolean | undefined {
  if (inPlayer) return speaksOfPromotion(inPlayer) ?? true;
  return notice && speaksOfPromotion(notice);
}
