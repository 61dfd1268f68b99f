import { beforeEach, describe, expect, it } from 'vitest';
import { formatCompact, formatInterval, formatNumber, formatPercent, formatRange } from '../../../lib/i18n/numbers';
import { speak } from '../components/locale';

beforeEach(() => speak('en'));

/** Languages set off the sign and the thousands by a space that does not break. */
const spaces = (text: string) => text.replace(/\s/g, ' ');

describe('percent', () => {
  it.each([
    [4.123, '4.1%'],
    [4.02, '4.0%'],
    [3, '3%'],
    [18.24, '18.2%'],
    [127.6, '128%'],
    [0.42, '0.42%'],
    [0.05, '0.05%'],
    [0.0042, '0.004%'],
    [0, '0%'],
  ])('%d is %s', (n, text) => expect(formatPercent(n)).toBe(text));

  it('has the sign as the language writes it', () => {
    speak('nb');
    expect(spaces(formatPercent(4.123))).toBe('4,1 %');
    speak('sv');
    expect(spaces(formatPercent(0.05))).toBe('0,05 %');
  });
});

describe('a range', () => {
  it.each([
    [3, 5.04, '3.0–5.0'],
    [0.42, 1.26, '0.42–1.3'],
    [88.2, 131, '88.2–131'],
  ])('%d to %d is %s', (low, high, text) => expect(formatRange(low, high)).toBe(text));
});

describe('counts', () => {
  it('are grouped, or cut to three digits', () => {
    expect(formatNumber(24_380)).toBe('24,380');
    expect(formatCompact(24_380)).toBe('24.4k'); // British English has a small k
    expect(formatCompact(987)).toBe('987');
    speak('nb');
    expect(spaces(formatNumber(24_380))).toBe('24 380');
  });

  it('are an interval where the page rounds', () => {
    expect(formatInterval({ low: 24_350, high: 24_499 })).toBe('24,350–24,499');
    expect(formatInterval({ low: 812, high: 812, value: 812 })).toBe('812');
  });
});
