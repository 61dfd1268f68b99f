import { browser } from 'wxt/browser';

/**
 * The session's storage. Only the worker and the extension's pages reach it, it is gone when the browser closes, and it
 * outlives the worker: whatever one message must leave for the next is here. Larger things are kept as JSON texts, whose
 * size can be told: browsers count the memory that an object takes, which is several times its text.
 */
export async function readSession(keys: string[]): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.session.get(keys);
  } catch {
    return {};
  }
}

/** False when it could not be written: the storage is full, or there is none. */
export async function writeSession(items: Record<string, unknown>): Promise<boolean> {
  try {
    await browser.storage.session.set(items);
    return true;
  } catch {
    return false;
  }
}

export async function dropFromSession(keys: string[]): Promise<void> {
  try {
    await browser.storage.session.remove(keys);
  } catch {
    // What cannot be reached is not there.
  }
}

const encoder = new TextEncoder();

/** Bytes that a browser will count for a text: UTF-8 in one, two a character in another as soon as one needs them. */
export function sizeOf(text: string): number {
  const encoded = encoder.encode(text).length;
  return /[\u0100-\uffff]/.test(text) ? Math.max(encoded, 2 * text.length) : encoded;
}
