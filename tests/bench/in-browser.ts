import type { CDPSession } from 'playwright-core';

/** The value of an expression in a page, waited for. Throws what it throws. */
export async function evaluate<T>(session: CDPSession, expression: string): Promise<T> {
  const params = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', params);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Bytes that scripts hold. */
export async function heap(session: CDPSession, collect: boolean): Promise<number> {
  if (collect) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Milliseconds between one collection and the next: each stops the page. */
const COLLECT_EVERY = 500;

/**
 * The most that is held, looked at whenever the page takes a breath. With `collect` garbage is taken away before each look:
 * how much of it lies about is the browser's choice, and more where more is held anyway.
 */
export function watchHeap(session: CDPSession, collect = false): { stop(): Promise<number> } {
  let most = 0;
  let goesOn = true;
  const watching = (async () => {
    while (goesOn) {
      most = Math.max(most, await heap(session, collect));
      if (collect) await new Promise((resolve) => setTimeout(resolve, COLLECT_EVERY));
    }
  })();
  return {
    async stop() {
      goesOn = false;
      await watching;
      return most;
    },
  };
}
