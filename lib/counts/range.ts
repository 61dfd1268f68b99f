import type { Site } from '../model/site';

/** What the text shows: the number, and the size of its last digit that is shown (1 when it is written in full). */
export interface Shown {
  value: number;
  step: number;
  /** Power of ten of the unit; 0 when written in full. */
  exponent: number;
  /** Written with English K, M or B and a point, as TikTok's own formatter does. */
  english: boolean;
}

export type Range = [low: number, high: number];

function cutOff({ value, step }: Shown): Range {
  return [value, value + step - 1];
}

function nearest(value: number, step: number): Range {
  return [value - step / 2, value + step / 2 - 1];
}

// decisions.md 1: subscribers are cut to three significant digits from 1,000 up, written in full or not. A number with more
// digits than that has plainly not been cut there.
function subscribers(shown: Shown): Range {
  const { value } = shown;
  if (value < 1_000) return cutOff(shown);
  const step = 10 ** (String(value).length - 3);
  return value % step === 0 ? [value, value + step - 1] : cutOff(shown);
}

function youtube(shown: Shown, of: string | undefined): Range {
  if (of === 'followers') return subscribers(shown);
  if (of !== undefined) return cutOff(shown);
  return [shown.value, Math.max(subscribers(shown)[1], cutOff(shown)[1])];
}

// Below 10,000 the formatter writes every digit; above, one decimal of K, M or B, where ".0" is dropped. Numbers written
// in full can have been through it all the same, as the ones in the page's `stats` have.
function tiktok(shown: Shown): Range {
  const { value, step, exponent } = shown;
  if (exponent > 0) return shown.english ? nearest(value, Math.min(10 ** (exponent - 1), step)) : envelope(shown);
  if (value < 10_000) return [value, value];
  const formatter = value < 1_000_000 ? 100 : value < 1_000_000_000 ? 100_000 : 100_000_000;
  return value % formatter === 0 ? nearest(value, formatter) : [value, value];
}

function envelope({ value, step }: Shown): Range {
  return step === 1 ? [value, value] : [value - step / 2, value + step - 1];
}

/** Between which numbers the true one lies when a site shows this (decisions.md 1, numbers.md §2). */
export function toRange(shown: Shown, site: Site, of: string | undefined): Range {
  const [low, high] = site === 'youtube' ? youtube(shown, of) : site === 'tiktok' ? tiktok(shown) : envelope(shown);
  return [Math.max(0, Math.ceil(low)), Math.floor(high)];
}
