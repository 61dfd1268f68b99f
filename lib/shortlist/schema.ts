import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Entry, List, Snapshot } from '../model/entry';
import type { Post } from '../model/post';
import type { KeptVerdict } from './verdicts';

/** A post as it is kept for an entry, with what is needed to tell which of two readings of it is the newer. */
export interface KeptPost {
  entryId: string;
  postId: string;
  /** When the page that showed it was read. */
  readAt: string;
  /** Its place on that page, the first is 0: the only order there is for posts whose time is not told. */
  place: number;
  post: Post;
  /** Absent where no market was chosen, and where there was nothing to read. */
  disclosure?: KeptVerdict;
}

/** What the database holds, in its newest version. How it came to that is in `upgrades.ts`. */
export interface Schema extends DBSchema {
  /** One slim row a creator: all that the table shows, sorts and exports. `keys` finds it; a key belongs to one entry only. */
  entries: { key: string; value: Entry; indexes: { keys: string } };
  /** By entry and post: read for one creator at a time. */
  posts: { key: [entryId: string, postId: string]; value: KeptPost };
  /** By entry and UTC day. */
  snapshots: { key: [entryId: string, day: string]; value: Snapshot };
  lists: { key: string; value: List };
}

export type StoreName = 'entries' | 'posts' | 'snapshots' | 'lists';
export type Database = IDBPDatabase<Schema>;
export type Reading<Name extends StoreName> = IDBPTransaction<Schema, Name[], 'readonly'>;
export type Writing<Name extends StoreName> = IDBPTransaction<Schema, Name[], 'readwrite'>;

/** The rows of one entry, in a store whose key begins with the entry's id. */
export function rowsOf(entryId: string): IDBKeyRange {
  // An array sorts after every string, so this is the end of all second halves.
  return IDBKeyRange.bound([entryId], [entryId, []]);
}
