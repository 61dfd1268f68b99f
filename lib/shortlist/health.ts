import { lastBackup } from './backup';
import { read } from './database';

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
    Promise.all([tx.objectStore('entries').count(), tx.objectStore('posts').count()]),
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
