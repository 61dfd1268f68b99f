/** What is under way, by key. Lost with the worker, and rightly: so is the work. */
const underWay = new Map<string, Promise<unknown>>();

/**
 * Does work after all earlier work of the same key, so that reading and writing back are not mixed with another's. Work of
 * a tab may wait for work on the creators, never the other way round.
 */
export function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = underWay.get(key) ?? Promise.resolve();
  const own = before.then(work, work);
  underWay.set(key, own);
  const done = () => {
    if (underWay.get(key) === own) underWay.delete(key);
  };
  own.then(done, done);
  return own;
}
