import type { Candidate } from '../model/candidate';
import type { Declined } from '../model/declined';
import type { Entry, List, Snapshot } from '../model/entry';
import type { Field } from '../model/field';
import type { KeptPost } from '../model/kept-post';
import type { View } from '../model/table-view';
import type { StoreName } from './schema';

/** What was done. */
export type UndoKind =
  | 'add-tags'
  | 'remove-tags'
  | 'add-to-list'
  | 'remove-from-list'
  | 'set-status'
  | 'remove-entries'
  | 'remove-list'
  | 'remove-field'
  | 'join-profiles'
  | 'part-profile'
  | 'import';

/** Something done that can be undone. */
export interface UndoStep {
  /** Empty where nothing was changed: then there is nothing to undo, and no step is kept. */
  id: string;
  kind: UndoKind;
  /** How many creators it has changed. */
  count: number;
  /** ISO time. */
  at: string;
}

/** An entry that was taken off the shortlist, with all that is needed to put it back. Survives JSON. */
export interface RemovedEntry {
  entry: Entry;
  posts: KeptPost[];
  snapshots: Snapshot[];
}

/** What a step did to one field of an entry. Absent: there was nothing, or is nothing. */
export interface FieldChange {
  field: keyof Entry;
  before?: unknown;
  /** For facts, whose values are large, the times that they have instead. */
  after?: unknown;
}

/** A row that a step has written, changed or taken away. Absent: there was none, or is none. */
interface RowChange<Name extends StoreName, Row> {
  what: 'row';
  store: Name;
  key: string;
  before?: Row;
  /** As the step left it: what is different by now has been changed since. */
  after?: Row;
}

/** What a step did to a list or a field. */
export type NameItem = (RowChange<'lists', List> | RowChange<'fields', Field>) & {
  /** It has become one with that one, whose id counts now. */
  movedTo?: string;
};

/** What a step did to any other row. */
export type OtherRowItem =
  | RowChange<'views', View>
  | RowChange<'declined', Declined>
  | RowChange<'candidates', Candidate>
  /** `of`: the key, where the person has asked its owner back. */
  | (RowChange<'erased', { hash: string }> & { of?: string });

/** What a step did to some of an entry's posts or snapshots: those that are different, as they were and as it left them. */
export type PartsItem =
  | { what: 'posts'; id: string; before: KeptPost[]; after: KeptPost[] }
  | { what: 'snapshots'; id: string; before: Snapshot[]; after: Snapshot[] };

/** What a step did to an entry that was there before. */
export interface ChangedItem {
  what: 'changed';
  id: string;
  fields: FieldChange[];
}

/** What a step did to an entry that has another id since. */
export interface MovedItem {
  what: 'moved';
  id: string;
  /** The id that it had. */
  from: string;
  fields: FieldChange[];
}

/** `updatedAt` as it was left: one that the person has worked on since is not taken away again. */
export interface AddedItem {
  what: 'added';
  id: string;
  updatedAt: string;
}

/** One thing that a step did. */
export type UndoItem =
  | ChangedItem
  | MovedItem
  | AddedItem
  | { what: 'removed'; removed: RemovedEntry }
  | PartsItem
  | NameItem
  | OtherRowItem;

/** A piece of what a step did, so that no row is large. */
export interface UndoRow {
  step: string;
  place: number;
  items: UndoItem[];
}
