import type { FindingKind } from '../../model/disclosure';
import type { Brand } from '../brands';
import type { LabelHit } from '../label-hit';
import type { Disclaimer } from '../labels';
import type { CaptionReading } from '../reading';

/** One reason to think that a post is commercial. `weight`: see `WEIGHTS`. */
export interface Sign {
  kind: FindingKind;
  weight: number;
  from: number;
  to: number;
  brand?: Brand;
  /** A brand's name that stands nowhere in the caption as such: the shop behind an affiliate link. */
  destination?: string;
}

/** A price, not another offer. */
export function isPriceSign({ kind, from }: Sign, { digits }: CaptionReading): boolean {
  return kind === 'offer' && digits.includes(from);
}

/** All that a caption tells of being commercial or not. */
export interface Signs {
  signs: readonly Sign[];
  labels: readonly LabelHit[];
  disclaimers: readonly Disclaimer[];
  /** Everybody tagged but the creator, friends and photographers too. */
  tags: readonly Sign[];
  /** The creator speaks of her employer, by name or not. */
  employer: 'named' | 'unnamed' | undefined;
}

/** Weights add up: 10 is beyond doubt, below 4 nothing to speak of. From `SURE` on, no disclaimer helps (disclosure-signals.md §1). */
export const WEIGHTS = { sure: 100, doubtless: 10, percentOff: 8, slight: 4 } as const;

/** A sign of this kind where a phrase stands; none where there is no phrase. */
export function signAt(kind: FindingKind, weight: number, place: { from: number; to: number } | undefined): Sign[] {
  return place ? [{ kind, weight, from: place.from, to: place.to }] : [];
}
