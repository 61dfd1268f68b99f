import { STAGES } from '../model/names';
import type { Settings } from '../model/settings';

/** The settings of somebody who has chosen nothing yet. */
export const DEFAULT_SETTINGS: Settings = {
  currentList: '',
  tierScheme: 'no-guide',
  customTiers: [],
  referenceLine: 3,
  market: '',
  normSet: 'guide-000-2024',
  brands: [],
  competitors: [],
  requirementLists: [],
  currentRequirements: '',
  badge: true,
  badgeOff: [],
  keepVisits: true,
  stages: [...STAGES],
  retentionDays: 365,
};
