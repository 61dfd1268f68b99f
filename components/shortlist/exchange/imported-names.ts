import type { Imported } from '../../../lib/exchange/csv-import';
import type { BackupRecord } from '../../../lib/model/backup';
import type { Entry, List } from '../../../lib/model/entry';
import { Field } from '../../../lib/model/field';

const keyOf = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Finds the lists and own fields that a table names, and makes those that are not there yet. */
export class ImportedNames {
  private readonly lists: Map<string, List>;
  private readonly fields: Map<string, Field>;
  private readonly made = new Map<string, BackupRecord>();

  constructor(
    lists: readonly List[],
    fields: readonly Field[],
    /** When those that are new are made, ISO time. */
    private readonly now: string,
  ) {
    this.lists = new Map(lists.map((list) => [keyOf(list.name), list]));
    this.fields = new Map(fields.map((field) => [keyOf(field.name), field]));
  }

  /** The ids of lists by their names. */
  listIds(names: readonly string[]): string[] {
    const named = names.map((name) => name.trim()).filter((name) => name !== '');
    return [...new Set(named.map((name) => this.list(name).id))];
  }

  /**
   * What own fields say, by their ids. Where there is a field of that name and another kind, or none can be called so, it
   * goes to `elsewhere`.
   */
  values(imported: Imported['fields']): Pick<Entry, 'fields'> & { elsewhere: Record<string, string> } {
    const fields: Entry['fields'] = {};
    const elsewhere: Record<string, string> = {};
    for (const { name, kind, value } of imported) {
      const field = this.field(name.trim(), kind);
      if (field?.kind !== kind) elsewhere[name] = String(value);
      else fields[this.withChoice(field, value).id] = value;
    }
    return { fields, elsewhere };
  }

  /** The lists and fields that are new or have got choices. */
  records(): BackupRecord[] {
    return [...this.made.values()];
  }

  private list(name: string): List {
    const known = this.lists.get(keyOf(name));
    if (known) return known;
    const value = { id: crypto.randomUUID(), name, createdAt: this.now };
    this.lists.set(keyOf(name), value);
    this.made.set(value.id, { kind: 'list', value });
    return value;
  }

  private field(name: string, kind: Field['kind']): Field | undefined {
    const known = this.fields.get(keyOf(name));
    if (known) return known;
    if (!Field.shape.name.safeParse(name).success) return undefined;
    const made: Field = {
      id: crypto.randomUUID(),
      name,
      kind,
      ...(kind === 'choice' && { choices: [] }),
      createdAt: this.now,
    };
    return this.keep(made);
  }

  private withChoice(field: Field, value: Entry['fields'][string]): Field {
    const { choices = [] } = field;
    if (field.kind !== 'choice' || typeof value !== 'string' || choices.includes(value)) return field;
    return this.keep({ ...field, choices: [...choices, value] });
  }

  private keep(value: Field): Field {
    this.fields.set(keyOf(value.name), value);
    this.made.set(value.id, { kind: 'field', value });
    return value;
  }
}
