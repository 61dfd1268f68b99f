import type { Field, FieldKind } from '../model/field';
import type { ShortlistColumn } from './column';

/** A column that the person has made, as an export names it. */
export type OwnField = Pick<Field, 'id' | 'name' | 'kind'>;

/** The column of one of the person's own fields: its kind is part of the name, so that "5" comes back as the text it was. */
export function fieldColumn({ id, name, kind }: OwnField): ShortlistColumn {
  return { name: `own_${kind}: ${name}`, holds: 'own', cell: ({ entry }) => entry.fields[id] };
}

/** The name and the kind of an own field out of its column's name; undefined for any other column. */
export function fieldOf(column: string): { name: string; kind: FieldKind } | undefined {
  const [, kind, name] = /^own_(text|number|choice|tick): (.+)$/s.exec(column) ?? [];
  return name === undefined ? undefined : { name, kind: kind as FieldKind };
}
