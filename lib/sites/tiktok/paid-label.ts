import { at, textAt } from '../json';

/**
 * What a post's data say of TikTok's own label. `commission`: labelled as a sale on commission, which the player shows in
 * some countries only. Undefined when these data cannot tell.
 */
export type Label = 'paid' | 'commission' | 'none';

/** Where the player shows a label for sales on commission, by its code of 2024-11. */
const COMMISSION_COUNTRIES = ['US', 'GB'];

/**
 * The label by the rules of TikTok's player (2024-11): `adLabelVersion` 2 is "Paid partnership", `brandOrganicType` above 0
 * "Promotional content". `isAd` and `adAuthorization` tell how a post is delivered, not what its creator has declared.
 * `leavesOutFalse`: keys that are false are left out, as they are from 2025 on; then a whole item without the keys, known by
 * its `isAd`, has no label.
 */
export function toLabel(item: unknown, leavesOutFalse: boolean): Label | undefined {
  const version = Number(at(item, 'adLabelVersion') ?? Number.NaN);
  const ownBrand = Number(at(item, 'brandOrganicType') ?? Number.NaN);
  if (ownBrand > 0) return 'paid';
  if (version === 2) return Number(at(item, 'isECVideo') ?? 0) > 0 ? 'commission' : 'paid';
  if (!Number.isNaN(version)) return 'none';
  return leavesOutFalse && typeof at(item, 'isAd') === 'boolean' ? 'none' : undefined;
}

/** The label as it is shown in the visitor's country; undefined when that decides and is not known. */
export function isShown(label: Label | undefined, country: string | undefined): boolean | undefined {
  if (label === 'commission') return country === undefined ? undefined : COMMISSION_COUNTRIES.includes(country);
  return label === undefined ? undefined : label === 'paid';
}

/** The tagged brand's handle. */
export function partnersOf(item: unknown): string[] {
  const brand = textAt(item, 'BAInfo')?.replace(/^@/, '');
  return brand && brand.length <= 200 ? [brand] : [];
}
