import type * as z from 'zod/mini';
import { RequirementList } from '../model/requirement';
import { BrandWord, Settings, Stage } from '../model/settings';
import { Site } from '../model/site';
import { DEFAULT_SETTINGS } from './defaults';

type Field = keyof Settings;
const FIELDS = Object.keys(DEFAULT_SETTINGS) as Field[];

// Fields that hold what the person has typed, piece by piece: a damaged piece must not take the others with it.
const PIECES: { [F in Field]?: z.ZodMiniType } = {
  brands: BrandWord,
  competitors: BrandWord,
  badgeOff: Site,
  stages: Stage,
  requirementLists: RequirementList,
};

function parseField(field: Field, stored: unknown): unknown {
  const schema: z.ZodMiniType = Settings.shape[field];
  const whole = schema.safeParse(stored);
  if (whole.success) return whole.data;
  const piece = PIECES[field];
  if (!piece || !Array.isArray(stored)) return DEFAULT_SETTINGS[field];
  const sound = schema.safeParse(stored.filter((one) => piece.safeParse(one).success));
  return sound.success ? sound.data : DEFAULT_SETTINGS[field];
}

/**
 * Settings from whatever was stored: never throws, and one bad field costs none of the others. What is damaged within a
 * list of words, sites or requirement lists is left out alone.
 */
export function parseSettings(stored: Record<string, unknown>): Settings {
  return Object.fromEntries(
    FIELDS.map((field) => [field, parseField(field, Object.hasOwn(stored, field) ? stored[field] : undefined)]),
  ) as Settings;
}
