import { uiLanguage } from '../../../lib/i18n/text';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** "12.3 MB", of a thousand kB each as browsers count. */
export function sizeText(bytes: number): string {
  let step = 0;
  let left = bytes;
  while (left >= 999.5 && step < UNITS.length - 1) {
    left /= 1_000;
    step += 1;
  }
  return new Intl.NumberFormat(uiLanguage(), {
    style: 'unit',
    unit: UNITS[step],
    maximumSignificantDigits: 3,
  }).format(left);
}
