import type { Candidate } from '../model/candidate';
import type { Declined } from '../model/declined';
import type { Entry, List, Snapshot } from '../model/entry';
import type { Field } from '../model/field';
import type { KeptPost } from '../model/kept-post';
import type { View } from '../model/table-view';
import type { DaysRow, PostsRow } from './schema';

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

/** One thing that a step did. */
export type UndoItem =
  | { what: 'changed'; id: string; fields: FieldChange[] }
  | { what: 'removed'; removed: RemovedEntry }
  /** `updatedAt` as it was left: one that the person has worked on since is not taken away again. */
  | { what: 'added'; id: string; updatedAt: string }
  | { what: 'row'; store: 'lists'; key: string; before?: List }
  | { what: 'row'; store: 'fields'; key: string; before?: Field }
  | { what: 'row'; store: 'views'; key: string; before?: View }
  | { what: 'row'; store: 'declined'; key: string; before?: Declined }
  | { what: 'row'; store: 'candidates'; key: string; before?: Candidate }
  | { what: 'row'; store: 'erased'; key: string; before?: { hash: string } }
  | { what: 'row'; store: 'posts'; key: string; before?: PostsRow }
  | { what: 'row'; store: 'snapshots'; key: string; before?: DaysRow };

/** A piece of what a step did, so that no row is large. */
export interface UndoRow {
  step: string;
  place: number;
  items: UndoItem[];
}
