import { lastBackup } from './backup';
import { read } from './database';
import type { Reading } from './schema';

/** How the shortlist is kept. What the browser does not tell is absent. */
export interface StorageHealth {
  entries: number;
  posts: number;
  usedBytes?: number;
  quotaBytes?: number;
  /** May the browser clear it when the disk is full? Undefined: it does not say. */
  persisted: boolean | undefined;
  /** ISO time. */
  lastBackup?: string;
}

/** How much is kept and how safely. Throws a `Failure` when the database does. */
export async function storageHealth(): Promise<StorageHealth> {
  const [entries, posts] = await read(['entries', 'posts'], (tx) =>
    Promise.all([tx.objectStore('entries').count(), countPosts(tx)]),
  );
  const [{ usage, quota }, persisted, last] = await Promise.all([estimate(), isPersisted(), lastBackup()]);
  return {
    entries,
    posts,
    ...(usage !== undefined && { usedBytes: usage }),
    ...(quota !== undefined && { quotaBytes: quota }),
    persisted,
    ...(last !== undefined && { lastBackup: last }),
  };
}

/** Without reading them: how many creators have one post, how many two, and so on. */
async function countPosts(tx: Reading<'entries' | 'posts'>): Promise<number> {
  const index = tx.objectStore('posts').index('size');
  let posts = 0;
  for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue()) {
    posts += cursor.key * (await index.count(cursor.key));
  }
  return posts;
}

/** Asks the browser to keep the shortlist also when the disk is full. False when it will not. Never throws. */
export async function askPersistence(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}

async function estimate(): Promise<StorageEstimate> {
  try {
    return (await navigator.storage?.estimate?.()) ?? {};
  } catch {
    return {};
  }
}

async function isPersisted(): Promise<boolean | undefined> {
  try {
    return await navigator.storage?.persisted?.();
  } catch {
    return undefined;
  }
}
