import { openDB, type IDBPTransaction } from 'idb';
import { Failure } from '../model/failure';
import { toFailure } from './failures';
import type { Database, Reading, Schema, StoreName, Writing } from './schema';
import { runUpgrades, UPGRADES, type Upgrade } from './upgrades';

const DATABASE_NAME = 'vett';

/** How long a page of an older Vett gets to let go of the database: it is told to, and needs a moment for its last writes. */
const BLOCKED_MS = 2_000;
/**
 * Only the first that waits for a blocked upgrade is told so (w3c/IndexedDB#223), all others hear nothing, ever. Much longer
 * than a slow disk needs.
 */
const SILENT_MS = 15_000;

interface Opening {
  opened: Promise<Database>;
  /** Rejects when it takes too long; `opened` may still come true later and is then used. */
  stuck: Promise<never>;
}

// The one connection of this context (worker or page), made when it is first needed.
let current: Opening | undefined;

function open(): Opening {
  let giveUp: () => void = () => undefined;
  const stuck = new Promise<never>((_, reject) => {
    giveUp = () => reject(new Failure('database-blocked'));
  });
  stuck.catch(() => undefined);
  let timer = setTimeout(giveUp, SILENT_MS);

  const opening: Opening = {
    stuck,
    opened: connect({
      onBlocked() {
        clearTimeout(timer);
        timer = setTimeout(giveUp, BLOCKED_MS);
      },
      // From here on nobody is in the way, and a long upgrade is only long.
      onUpgrade: () => clearTimeout(timer),
      onGone: () => forget(opening),
    }).finally(() => clearTimeout(timer)),
  };
  opening.opened.catch(() => forget(opening));
  return opening;
}

function forget(opening: Opening): void {
  if (current === opening) current = undefined;
}

interface Hears {
  onBlocked: () => void;
  onUpgrade: () => void;
  onGone: () => void;
}

async function connect({ onBlocked, onUpgrade, onGone }: Hears): Promise<Database> {
  let stepFailed: unknown;
  try {
    const db = await openDB<Schema>(DATABASE_NAME, UPGRADES.length, {
      blocked: onBlocked,
      upgrade(upgraded, from, _to, tx) {
        onUpgrade();
        const [anyDb, anyTx] = [upgraded, tx] as unknown as Parameters<Upgrade>;
        // The aborted transaction's own promise says no more than the opening does.
        tx.done.catch(() => undefined);
        runUpgrades(anyDb, anyTx, from, UPGRADES).catch((error: unknown) => {
          stepFailed = error;
          abort(tx);
        });
      },
      // A newer Vett wants to upgrade: whoever holds on to the old version keeps it from starting. Running transactions
      // are finished first.
      blocking() {
        onGone();
        db.close();
      },
      terminated: onGone,
    });
    return db;
  } catch (error) {
    throw toFailure(stepFailed ?? error, 'opening');
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}

/**
 * A transaction on the open database. Throws a `Failure` when it does not open: `database-blocked`, `-refused`, `-newer`,
 * `-lost`, `quota`. The next call tries anew.
 */
async function begin<Name extends StoreName, Mode extends IDBTransactionMode>(
  stores: Name[],
  mode: Mode,
  options?: IDBTransactionOptions,
): Promise<IDBPTransaction<Schema, Name[], Mode>> {
  const opening = (current ??= open());
  // `opened` comes first: once it is open it no longer matters that it took long.
  const db = await Promise.race([opening.opened, opening.stuck]);
  try {
    return db.transaction(stores, mode, options);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    // Closed a moment ago, and the event that says so is still to come. Nothing was done yet, so it may begin again.
    forget(opening);
    return begin(stores, mode, options);
  }
}

/** Runs `work` in a transaction that only reads. Throws a `Failure`. */
export async function read<Name extends StoreName, T>(
  stores: Name[],
  work: (tx: Reading<Name>) => Promise<T>,
): Promise<T> {
  try {
    const tx = await begin(stores, 'readonly');
    tx.done.catch(() => undefined);
    return await work(tx);
  } catch (error) {
    throw toFailure(error, 'using');
  }
}

/**
 * In every transaction that writes, so that there is never more than one at work. Chromium (seen in 156) deletes the whole
 * database of an extension at the start after a crash when two were under way, though their stores had nothing in common: it
 * means to undo both, and takes it for damage that both hold the database ("Invalid locks on disk" in its
 * `LevelDBScopes::Initialize`).
 */
const ONE_AT_A_TIME: StoreName = 'meta';

/**
 * Runs `work` in one transaction that writes, and answers when it is complete and on the disk. All or nothing: whatever
 * `work` throws undoes all of it. `work` may wait for requests of the transaction and for nothing else. One after the other,
 * in all pages together. Throws a `Failure`.
 */
export async function write<Name extends StoreName, T>(
  stores: Name[],
  work: (tx: Writing<Name>) => Promise<T>,
): Promise<T> {
  let tx: Writing<Name> | undefined;
  try {
    const scope = [...new Set<StoreName>([...stores, ONE_AT_A_TIME])];
    tx = (await begin(scope, 'readwrite', { durability: 'strict' })) as unknown as Writing<Name>;
    tx.done.catch(() => undefined);
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    if (!tx) throw toFailure(error, 'using');
    abort(tx);
    // A full disk shows as the transaction's error; the requests in it only say that they were aborted.
    throw toFailure(tx.error ?? error, 'using');
  }
}
