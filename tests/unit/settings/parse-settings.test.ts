import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Settings } from '../../../lib/model/settings';
import { DEFAULT_SETTINGS } from '../../../lib/settings/defaults';
import { parseSettings } from '../../../lib/settings/parse-settings';

const SUMMER = { id: 'l1', name: 'Summer', requirements: [{ kind: 'email', id: 'r1' }] };

/** Somebody who has chosen in every field. */
const CHOSEN: Settings = {
  currentList: 'l9',
  tierScheme: 'custom',
  customTiers: [
    { from: 0, tier: 'nano' },
    { from: 20_000, tier: 'macro' },
  ],
  referenceLine: 2.5,
  market: 'SE',
  normSet: 'published-2024-2026',
  brands: ['Fjelltoppen'],
  competitors: ['Nordvik', '@havblikk'],
  requirementLists: [{ id: 'l1', name: 'Summer', requirements: [{ kind: 'email', id: 'r1' }] }],
  currentRequirements: 'l1',
  badge: false,
  badgeOff: ['tiktok'],
  keepVisits: false,
  stages: ['ny', 'avtalt'],
  retentionDays: 180,
};

it('keep what is sound as it is', () => {
  expect(parseSettings(structuredClone(CHOSEN))).toEqual(CHOSEN);
  expect(parseSettings({})).toEqual(DEFAULT_SETTINGS);
});

it.each(Object.keys(DEFAULT_SETTINGS))('a damaged %s costs none of the others', (field) => {
  for (const damage of [{ a: 1 }, null, Number.NaN])
    expect(parseSettings({ ...CHOSEN, [field]: damage })).toEqual({
      ...CHOSEN,
      [field]: DEFAULT_SETTINGS[field as keyof Settings],
    });
});

describe('custom borders', () => {
  it.each([
    ['do not start from 0', [{ from: 1_000, tier: 'nano' }]],
    [
      'do not rise',
      [
        { from: 0, tier: 'nano' },
        { from: 5_000, tier: 'micro' },
        { from: 5_000, tier: 'macro' },
      ],
    ],
    [
      'name a tier twice',
      [
        { from: 0, tier: 'nano' },
        { from: 5_000, tier: 'nano' },
      ],
    ],
    [
      'name a larger tier first',
      [
        { from: 0, tier: 'macro' },
        { from: 5_000, tier: 'micro' },
      ],
    ],
    [
      'are no whole numbers',
      [
        { from: 0, tier: 'nano' },
        { from: 0.5, tier: 'micro' },
      ],
    ],
    ['name an unknown tier', [{ from: 0, tier: 'giga' }]],
  ])('that %s are none', (_, customTiers) => {
    expect(parseSettings({ customTiers }).customTiers).toEqual([]);
  });
});

it.each(['', 'NO', 'SE', 'DK', 'FI', 'UK', 'IE', 'US', 'DE', 'FR', 'NL', 'ES', 'IT', 'CA', 'AU'])(
  'the market “%s” is one',
  (market) => {
    expect(parseSettings({ market }).market).toBe(market);
  },
);

it.each(['XX', 'no', 'GB', '__proto__', 7])('the market %s is none: the browser’s region decides', (market) => {
  expect(parseSettings({ market }).market).toBe('');
});

it('one damaged requirement list, word or site is left out alone', () => {
  const broken = { id: 'l2', name: 'Broken', requirements: [{ kind: 'shoe-size', id: 'r2', min: 40 }] };
  expect(parseSettings({ requirementLists: [broken, SUMMER, null] }).requirementLists).toEqual([SUMMER]);
  expect(parseSettings({ brands: ['Fjelltoppen', '', 7, 'Havblikk'] }).brands).toEqual(['Fjelltoppen', 'Havblikk']);
  expect(parseSettings({ badgeOff: ['youtube', 'myspace'] }).badgeOff).toEqual(['youtube']);
});

it('whatever was stored, the settings are valid and have every field', () => {
  const fields = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), '__proto__', 'constructor', 'toString');
  const tier = fc.record({ from: fc.integer({ min: -1, max: 9 }), tier: fc.constantFrom('nano', 'micro', 'x') });
  const values = fc.oneof(fc.jsonValue(), fc.array(tier), fc.array(fc.oneof(fc.constant(SUMMER), fc.jsonValue())));
  fc.assert(
    fc.property(fc.array(fc.tuple(fields, values)), (pairs) => {
      const stored: Record<string, unknown> = JSON.parse(
        `{${pairs.map(([field, value]) => `${JSON.stringify(field)}:${JSON.stringify(value)}`).join(',')}}`,
      );
      const settings = parseSettings(stored);
      expect(Settings.parse(settings)).toEqual(settings);
      expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
    }),
    { numRuns: 500 },
  );
});
