import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Candidate } from '../model/candidate';
import type { Declined } from '../model/declined';
import type { Entry, List, Snapshot } from '../model/entry';
import type { Field } from '../model/field';
import type { KeptPost } from '../model/kept-post';
import type { View } from '../model/table-view';
import type { Rank } from './rank';
import type { StagedRow } from './staged';
import type { UndoRow, UndoStep } from './undo-step';

/** An entry with its place in the default order, which an index needs in the row itself. */
export type EntryRow = Entry & { rank: Rank };

/** The posts of one entry, by id. */
export interface PostsRow {
  entryId: string;
  /** How many there are. */
  size: number;
  posts: KeptPost[];
}

/** The snapshots of one entry, earliest day first. */
export interface DaysRow {
  entryId: string;
  days: Snapshot[];
}

/** What the database holds, in its newest version. How it came to that is in `upgrades.ts`. */
export interface Schema extends DBSchema {
  /**
   * One slim row a creator: all that the table shows, sorts and exports. `keys` finds it; a key belongs to one entry only.
   * `person` has only the profiles that are joined with others.
   */
  entries: { key: string; value: EntryRow; indexes: { keys: string; rank: Rank; person: string } };
  /**
   * One row a creator, read for one creator at a time: twenty rows each take four times as long to write. `size` counts all
   * posts without reading them.
   */
  posts: { key: string; value: PostsRow; indexes: { size: number } };
  /** One row a creator too. */
  snapshots: { key: string; value: DaysRow };
  lists: { key: string; value: List };
  fields: { key: string; value: Field };
  views: { key: string; value: View };
  declined: { key: string; value: Declined; indexes: { keys: string } };
  candidates: { key: string; value: Candidate; indexes: { key: string; url: string; batch: string } };
  /** SHA-256 of the keys of the erased, and nothing else of them. */
  erased: { key: string; value: { hash: string } };
  /** What can be undone, and in `undo` with what. */
  steps: { key: string; value: UndoStep & { place: number } };
  undo: { key: [step: string, place: number]; value: UndoRow };
  /** An import that is read and not yet merged. */
  staged: { key: [kind: string, place: number]; value: StagedRow };
  /** Single facts about the database. */
  meta: { key: string; value: { key: string; value: string | number } };
}

export type StoreName =
  | 'entries'
  | 'posts'
  | 'snapshots'
  | 'lists'
  | 'fields'
  | 'views'
  | 'declined'
  | 'candidates'
  | 'erased'
  | 'steps'
  | 'undo'
  | 'staged'
  | 'meta';
export type Database = IDBPDatabase<Schema>;
export type Reading<Name extends StoreName> = IDBPTransaction<Schema, Name[], 'readonly'>;
export type Writing<Name extends StoreName> = IDBPTransaction<Schema, Name[], 'readwrite'>;

/** The rows of one step, or of one kind: in a store whose key begins with it. */
export function rowsOf(id: string): IDBKeyRange {
  // An array sorts after every number, so this is the end of all second halves.
  return IDBKeyRange.bound([id], [id, []]);
}
