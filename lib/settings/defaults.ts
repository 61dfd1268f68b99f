import type { Settings } from '../model/settings';

/** The settings of somebody who has chosen nothing yet. */
export const DEFAULT_SETTINGS: Settings = { currentList: '', tierScheme: 'no-guide', referenceLine: 3 };
