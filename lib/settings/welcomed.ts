import { browser } from 'wxt/browser';

const KEY = 'welcomed';

/**
 * True the first time that it is asked in this browser profile, and never again: browsers call it an installation each time
 * that an unpacked extension is loaded. Where the storage fails, nobody is welcomed twice for certain, so the answer is false.
 */
export async function isFirstTime(): Promise<boolean> {
  try {
    const stored = await browser.storage.local.get(KEY);
    if (stored[KEY] !== undefined) return false;
    await browser.storage.local.set({ [KEY]: true });
    return true;
  } catch {
    return false;
  }
}
