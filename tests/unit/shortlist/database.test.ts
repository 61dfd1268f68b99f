import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UPGRADES, type Upgrade } from '../../../lib/shortlist/upgrades';
import { emptyBrowser, openContext, type Context } from './open';
import { exact, facts, post } from './samples';

let store: Context;
beforeEach(async () => {
  emptyBrowser();
  store = await openContext();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Every connection that is opened from now on. */
function watchConnections(): IDBDatabase[] {
  const opened: IDBDatabase[] = [];
  const { open } = IDBFactory.prototype;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...given) {
    const request = open.apply(this, given);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  });
  return opened;
}

/** Makes opening fail with an error of that name. */
function refuseToOpen(name: string): void {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('as told by the browser', name);
  });
}

describe('the connection', () => {
  it('is one for a context, however many ask at once', async () => {
    const opened = watchConnections();
    await Promise.all([store.allEntries(), store.allLists(), store.saveCreator(facts({}))]);
    await store.allEntries();
    expect(opened).toHaveLength(1);
  });

  it('is made anew after the browser has closed it', async () => {
    const opened = watchConnections();
    const entry = await store.saveCreator(facts({}));
    forceCloseDatabase(opened[0] as never);
    await vi.waitFor(async () => expect(await store.allEntries()).toEqual([entry]));
    expect(opened).toHaveLength(2);
  });

  it('is made anew when it turns out to be closed only at the moment of use', async () => {
    const opened = watchConnections();
    const entry = await store.saveCreator(facts({}));
    opened[0]!.close();
    expect(await store.setNote(entry.id, 'kept', '2026-11-23T09:00:00Z')).toMatchObject({ note: 'kept' });
    expect(opened).toHaveLength(2);
  });

  it('lets go when a newer Vett wants to upgrade, and then says that the database is newer', async () => {
    const entry = await store.saveCreator(facts({}));
    const newer = await openDB('vett', 99);
    expect(await newer.getAll('entries')).toEqual([entry]);
    await expect(store.allEntries()).rejects.toMatchObject({ code: 'database-newer' });
    await expect(store.saveCreator(facts({}))).rejects.toMatchObject({ code: 'database-newer' });
    expect(await newer.getAll('entries')).toEqual([entry]);
    newer.close();
  });
});

describe('an upgrade', () => {
  const nothingToDo = () => undefined;
  /** A page that does not hear that it should let go. */
  const holdOn = () => openDB('vett', UPGRADES.length);
  const settle = async () => {
    for (let i = 0; i < 40; i += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'opened',
      (error: { code: string }) => error.code,
    );

  beforeEach(async () => {
    await store.saveCreator(facts({}));
  });

  it('starts at once when the other pages are ours: they let go', async () => {
    const later = await openContext(nothingToDo);
    expect(await later.allEntries()).toHaveLength(1);
    await expect(store.allEntries()).rejects.toMatchObject({ code: 'database-newer' });
  });

  it('that a page blocks is said to be blocked, to all who ask, and comes when the page is gone', async () => {
    const page = await holdOn();
    const later = await openContext(nothingToDo);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = [codeOf(later.allEntries()), codeOf(later.saveCreator(facts({ handle: 'other' })))];
    await settle();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await Promise.all(asked)).toEqual(['database-blocked', 'database-blocked']);
    expect(await codeOf(later.allEntries())).toBe('database-blocked');
    page.close();
    await settle();
    expect(await later.allEntries()).toHaveLength(1);
  });

  it('that waits behind another one hears nothing, and is said to be blocked all the same', async () => {
    const page = await holdOn();
    const [first, second] = [await openContext(nothingToDo), await openContext(nothingToDo)];
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = [codeOf(first.allEntries()), codeOf(second.allEntries())];
    await settle();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await Promise.all(asked)).toEqual(['database-blocked', 'database-blocked']);
    page.close();
    await settle();
    expect(await codeOf(second.allEntries())).toBe('opened');
  });

  it('that takes long is waited for', async () => {
    let finish = false;
    const later = await openContext(async (_db, tx) => {
      while (!finish) await tx.objectStore('entries').count();
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = codeOf(later.allEntries());
    await settle();
    await vi.advanceTimersByTimeAsync(60_000);
    finish = true;
    expect(await asked).toBe('opened');
  });

  it.each([
    ['fails', 'quota', () => Promise.reject(new DOMException('full', 'QuotaExceededError'))],
    [
      'fails at once',
      'unknown',
      () => {
        throw new Error('a mistake of ours');
      },
    ],
    ['would lose a row', 'unknown', (_db: unknown, tx: Parameters<Upgrade>[1]) => tx.objectStore('entries').clear!()],
    ['would lose a store', 'unknown', (db: Parameters<Upgrade>[0]) => db.deleteObjectStore('entries')],
  ])('that %s leaves everything as it was', async (_what, code, step) => {
    const before = await store.allEntries();
    const later = await openContext(step);
    expect(await codeOf(later.allEntries())).toBe(code);
    expect(await (await openContext()).allEntries()).toEqual(before);
  });
});

describe('a browser that does not open the database', () => {
  it.each([
    ['InvalidStateError', 'database-refused'],
    ['SecurityError', 'database-refused'],
    ['VersionError', 'database-newer'],
    ['UnknownError', 'database-lost'],
    ['AbortError', 'database-lost'],
    ['QuotaExceededError', 'quota'],
    ['SomethingElse', 'unknown'],
  ])('%s means %s, and the next time may be better', async (name, code) => {
    refuseToOpen(name);
    await expect(store.allEntries()).rejects.toMatchObject({ name: 'Failure', code });
    vi.restoreAllMocks();
    expect(await store.allEntries()).toEqual([]);
  });

  it('for want of one refuses it', async () => {
    const { indexedDB } = globalThis;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    try {
      await expect(store.allEntries()).rejects.toMatchObject({ code: 'database-refused' });
    } finally {
      globalThis.indexedDB = indexedDB;
    }
  });
});

describe('writing', () => {
  it('is strict in every verb that writes, and a save is one transaction', async () => {
    await store.allEntries();
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const modes = () => begun.mock.calls.splice(0).map(([, mode, options]) => [mode, options?.durability]);
    const strict = ['readwrite', 'strict'];
    const entry = await store.saveCreator(facts({ recent: [post('a')] }));
    expect(modes()).toEqual([strict]);
    await store.setNote(entry.id, 'x', '2026-11-23');
    await store.createList('Summer', '2026-11-01');
    const removed = await store.removeEntry(entry.id);
    await store.restoreEntry(removed);
    expect(modes()).toEqual([strict, strict, strict, strict]);
  });

  it('answers only when the transaction is complete', async () => {
    await store.allEntries();
    const events: string[] = [];
    const { transaction } = IDBDatabase.prototype;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      const tx = transaction.apply(this, given);
      tx.addEventListener('complete', () => events.push('complete'));
      return tx;
    });
    await store.saveCreator(facts({}));
    events.push('answered');
    expect(events).toEqual(['complete', 'answered']);
  });

  it('comes one after the other, in two contexts and in stores that have nothing in common', async () => {
    const other = await openContext();
    const events: string[] = [];
    await Promise.all([
      store.write(['lists'], async (tx) => {
        for (let request = 0; request < 5; request += 1) await tx.objectStore('lists').count();
        events.push('first');
      }),
      other.write(['views'], async (tx) => {
        await tx.objectStore('views').count();
        events.push('second');
      }),
    ]);
    expect(events).toEqual(['first', 'second']);
  });

  it('that runs out of space at its end keeps nothing of it and says so', async () => {
    const before = await store.saveCreator(facts({ followers: exact(1), recent: [post('a')] }, 20));
    failAtCommit('QuotaExceededError');
    const about = { followers: exact(2), recent: [post('b')] };
    await expect(store.saveCreator(facts(about, 22))).rejects.toMatchObject({ code: 'quota' });
    vi.restoreAllMocks();
    expect(await store.allEntries()).toEqual([before]);
    expect((await store.postsOf(before.id)).map(({ id }) => id)).toEqual(['a']);
    expect(await store.snapshotsOf(before.id)).toHaveLength(1);
  });

  it('that the browser breaks off is said to be lost', async () => {
    const before = await store.saveCreator(facts({}, 20));
    failAtCommit('UnknownError');
    await expect(store.setNote(before.id, 'x', '2026-11-23')).rejects.toMatchObject({ code: 'database-lost' });
    vi.restoreAllMocks();
    expect(await store.allEntries()).toEqual([before]);
  });

  it('that fails half-way undoes the first half', async () => {
    const before = await store.saveCreator(facts({ accountId: '501', recent: [post('a')] }, 20));
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'snapshots') throw new DOMException('broken', 'DataError');
      return put.apply(this, given);
    });
    await expect(store.saveCreator(facts({ accountId: '777', recent: [post('b')] }))).rejects.toMatchObject({
      code: 'unknown',
    });
    vi.restoreAllMocks();
    expect(await store.allEntries()).toEqual([before]);
  });

  /** Lets every request succeed, and then breaks off instead of committing. */
  function failAtCommit(name: string): void {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      const { transaction } = this as unknown as { transaction: { _abort(errName: string): void; aborting?: boolean } };
      if (!transaction.aborting) {
        transaction.aborting = true;
        setImmediate(() => transaction._abort(name));
      }
      return request;
    });
  }
});
