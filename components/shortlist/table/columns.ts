import { t, type MessageKey } from '../../../lib/i18n/text';
import type { Field } from '../../../lib/model/field';

/** The columns there are, in the order in which they are offered. */
const COLUMNS = [
  'creator',
  'platform',
  'followers',
  'tier',
  'engagement',
  'viewRate',
  'disclosure',
  'requirements',
  'signs',
  'growth',
  'status',
  'lists',
  'tags',
  'note',
  'quote',
  'contact',
  'email',
  'country',
  'language',
  'lastPost',
  'read',
  'saved',
] as const;
export type NamedColumn = (typeof COLUMNS)[number];
type OwnColumn = `field:${string}`;
export type Column = NamedColumn | OwnColumn;

/** Those that are shown until the person has chosen. */
export const DEFAULT_COLUMNS: readonly Column[] = [
  'creator',
  'platform',
  'followers',
  'tier',
  'engagement',
  'viewRate',
  'disclosure',
  'status',
  'lists',
  'note',
  'read',
];

const HEADINGS: Record<NamedColumn, MessageKey> = {
  creator: 'column_creator',
  platform: 'column_platform',
  followers: 'field_followers',
  tier: 'tier',
  engagement: 'column_engagement',
  viewRate: 'view_rate',
  disclosure: 'column_disclosure',
  requirements: 'requirements',
  signs: 'signs',
  growth: 'growth',
  status: 'column_status',
  lists: 'column_lists',
  tags: 'column_tags',
  note: 'column_note',
  quote: 'column_quote',
  contact: 'contact',
  email: 'field_email',
  country: 'field_country',
  language: 'column_language',
  lastPost: 'column_last_post',
  read: 'column_read',
  saved: 'column_saved',
};

/**
 * Pixels; the rest of a wide window goes to all of them in equal parts. Those that are shown until the person has chosen fit
 * into a window of 1280 together, beside its scroll bar, the checkboxes and the buttons.
 */
const WIDTHS: Partial<Record<Column, number>> = {
  creator: 176,
  platform: 84,
  followers: 84,
  tier: 104,
  engagement: 108,
  viewRate: 104,
  disclosure: 132,
  requirements: 128,
  growth: 176,
  status: 96,
  lists: 84,
  quote: 88,
  note: 84,
  read: 132,
  lastPost: 112,
};
const USUAL_WIDTH = 120;

/** Columns of numbers, set flush with their ends. */
const FLUSH: ReadonlySet<Column> = new Set(['followers', 'engagement', 'viewRate', 'quote']);

/** The id of the person's own field that a column shows. */
export function fieldIdOf(column: Column): string | undefined {
  return column.startsWith('field:') ? column.slice('field:'.length) : undefined;
}

/** Every column there is, the person's own fields last. */
export function allColumns(fields: readonly Field[]): Column[] {
  return [...COLUMNS, ...fields.map(({ id }): OwnColumn => `field:${id}`)];
}

/** A column's name, in the person's language; a field has the person's own. */
export function columnName(column: Column, fields: readonly Field[]): string {
  const id = fieldIdOf(column);
  if (id !== undefined) return fields.find((field) => field.id === id)?.name ?? '';
  return t(HEADINGS[column as NamedColumn]);
}

/** The class of a column's cells. */
export function columnClass(column: Column): string {
  const name = fieldIdOf(column) === undefined ? column : 'field';
  return FLUSH.has(column) ? `col-${name} col-flush` : `col-${name}`;
}

/** Pixels that a column asks for. */
export function widthOf(column: Column): number {
  return WIDTHS[column] ?? USUAL_WIDTH;
}

/**
 * Columns as they were kept, which may name a field that is gone: those that there are, each once, the creator always and
 * first. Anything else than a list gives the default.
 */
export function toColumns(kept: unknown, fields: readonly Field[]): Column[] {
  if (!Array.isArray(kept)) return [...DEFAULT_COLUMNS];
  const known = new Set<unknown>(allColumns(fields));
  const chosen = kept.filter((column): column is Column => known.has(column));
  return [...new Set<Column>(['creator', ...chosen])];
}
