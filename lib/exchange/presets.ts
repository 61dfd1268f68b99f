import type { ShortlistColumn } from './column';
import { COLUMNS } from './columns';
import { fieldColumn, type OwnField } from './own-fields';
import { GRIN, HUBSPOT, UPFLUENCE } from './target-columns';

/** How a text file parts its cells and writes its numbers. */
export interface Dialect {
  delimiter: ',' | ';' | '\t';
  decimal: '.' | ',';
  /** Excel takes a file for UTF-8 only when it begins with a byte order mark; elsewhere the mark sticks to the first name. */
  bom: boolean;
  /** Is text that could be a formula made harmless (decision 20)? Otherwise each cell is checked by its type. */
  guard: boolean;
}

export type PresetId = 'excel-nordic' | 'excel' | 'sheets' | 'airtable' | 'notion' | 'hubspot' | 'upfluence' | 'grin';

/** A CSV as one program wants it. */
export interface Preset extends Dialect {
  id: PresetId;
  columns: readonly ShortlistColumn[];
  /** Do the person's own fields follow the columns? */
  ownFields: boolean;
}

// Both take the first column for the name of the record.
const NAME_FIRST = [
  ...COLUMNS.filter(({ name }) => name === 'name'),
  ...COLUMNS.filter(({ name }) => name !== 'name'),
] as const;

const english = { delimiter: ',', decimal: '.', bom: false, guard: true } as const;
const whole = { columns: COLUMNS, ownFields: true } as const;
const machine = { ...english, guard: false, ownFields: false } as const;

export const PRESETS: readonly Preset[] = [
  // In Norwegian, Swedish and Danish settings: a file with commas opens as one column.
  { id: 'excel-nordic', ...whole, delimiter: ';', decimal: ',', bom: true, guard: true },
  { id: 'excel', ...whole, ...english, bom: true },
  { id: 'sheets', ...whole, ...english },
  { id: 'airtable', ...english, columns: NAME_FIRST, ownFields: true },
  { id: 'notion', ...english, columns: NAME_FIRST, ownFields: true },
  { id: 'hubspot', ...machine, columns: HUBSPOT },
  { id: 'upfluence', ...machine, columns: UPFLUENCE },
  { id: 'grin', ...machine, columns: GRIN },
];

/** The preset with this name. */
export function presetOf(id: PresetId): Preset {
  const preset = PRESETS.find((one) => one.id === id);
  if (!preset) throw new Error(`no preset ${id}`);
  return preset;
}

/** The columns of a preset's file, the person's own fields last. */
export function columnsOf({ columns, ownFields }: Preset, fields: readonly OwnField[]): readonly ShortlistColumn[] {
  return ownFields && fields.length > 0 ? [...columns, ...fields.map(fieldColumn)] : columns;
}
