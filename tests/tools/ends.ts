import { runInNewContext } from 'node:vm';

/** Milliseconds: many times what any of our work needs, and far less than work whose time grows with the square of its input. */
const LIMIT_MS = 30_000;

/**
 * True when `work` comes to an end within `limit` milliseconds; it is broken off otherwise, even within a regular
 * expression. It tells work without end from work with one, and nothing of how fast it is: that is for the bench.
 * Throws what `work` throws.
 */
export function ends(work: () => unknown, limit = LIMIT_MS): boolean {
  try {
    runInNewContext('work()', { work }, { timeout: limit });
    return true;
  } catch (error) {
    // Another realm's error, which `instanceof` does not know.
    if ((error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}
