import { write } from './database';

/** Chromium gives a database's log at most 4 MB before it begins another (`leveldb_env::WriteBufferSize`). */
const ROWS = 80;
/** Below 64 kB, above which Chromium would put it into a file of its own. It is packed to next to nothing. */
const PADDING = ' '.repeat(60_000);

/**
 * Lets Chromium put everything that is kept into its tables and begin a new log. A browser that was killed just after it
 * had written the head of a record, and not the record, leaves that head at the end of the log; the next one finds
 * everything, but writes on behind it, and the one after that takes what it reads there for damage and deletes the database.
 * So it is called once at the start of a browser, about a tenth of a second. Throws a `Failure`.
 */
export async function beginFreshLog(): Promise<void> {
  await write(['meta'], async (tx) => {
    const meta = tx.objectStore('meta');
    const keys = Array.from({ length: ROWS }, (_, row) => `padding ${row}`);
    // In one transaction, so that there is never anything of it to be seen.
    await Promise.all(keys.map((key) => meta.put({ key, value: PADDING })));
    await Promise.all(keys.map((key) => meta.delete(key)));
  });
}
