import type { IDBPObjectStore } from 'idb';
import type { Schema, StoreName } from './schema';

/** SHA-256 of a key, in hexadecimal: tells whether a key was erased, and not which keys were. */
async function hashOf(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function hashesOf(keys: readonly string[]): Promise<string[]> {
  return Promise.all(keys.map(hashOf));
}

/** Who is saved by the person is no longer erased: the two can't be true at once. */
export async function dropErased(
  store: Pick<IDBPObjectStore<Schema, StoreName[], 'erased', 'readwrite'>, 'delete'>,
  hashes: readonly string[],
): Promise<void> {
  await Promise.all(hashes.map((hash) => store.delete(hash)));
}
