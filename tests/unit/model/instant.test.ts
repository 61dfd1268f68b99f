import { expect, it } from 'vitest';
import { toInstant, toUtc } from '../../../lib/model/instant';

it.each([
  ['2026-11-22T12:00:00Z', '2026-11-22T12:00:00.000Z'],
  ['2026-11-22T12:00Z', '2026-11-22T12:00:00.000Z'],
  ['2026-11-22T12:00:00.25+01:00', '2026-11-22T11:00:00.250Z'],
  ['2026-11-22T12:00:00-0730', '2026-11-22T19:30:00.000Z'],
  // Never the machine's own zone.
  ['2026-11-22T12:00:00', '2026-11-22T12:00:00.000Z'],
  ['2026-11-22', '2026-11-22'],
  ['2026-13-01', undefined],
  ['2026-11-22T25:00:00Z', undefined],
  ['22.11.2026', undefined],
  ['', undefined],
])('%s is %s in UTC', (iso, utc) => {
  expect(toUtc(iso)).toBe(utc);
  expect(toInstant(iso)).toBe(utc === undefined ? undefined : Date.parse(utc));
});
