import type { CDPSession } from 'playwright-core';

/** A direct line to one target of the browser: popup windows and workers, which the driver itself does not follow. */
export interface Line {
  send<T = Record<string, unknown>>(method: string, params?: object): Promise<T>;
  /** Value of an expression in the target, promises awaited. Throws what it throws. */
  evaluate<T>(expression: string): Promise<T>;
  hangUp(): Promise<void>;
}

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

let last = 0;

/** Attaches to a target. `browser` is a session of the whole browser. */
export async function attach(browser: CDPSession, targetId: string): Promise<Line> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const receive = (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    const waiter = reply.id === undefined ? undefined : waiting.get(reply.id);
    if (!waiter || reply.id === undefined) return;
    waiting.delete(reply.id);
    if (reply.error) waiter.reject(new Error(reply.error.message));
    else waiter.resolve(reply.result);
  };
  const end = (event: { sessionId: string }) => {
    if (event.sessionId !== sessionId) return;
    for (const { reject } of waiting.values()) reject(new Error('The target is gone.'));
    waiting.clear();
  };
  browser.on('Target.receivedMessageFromTarget', receive);
  browser.on('Target.detachedFromTarget', end);

  async function send<T>(method: string, params: object = {}): Promise<T> {
    const id = ++last;
    const answered = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
    // A target that goes meanwhile refuses twice: this, and the sending, which is the one that is told.
    answered.catch(() => undefined);
    await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return (await answered) as T;
  }

  return {
    send,
    async evaluate<T>(expression: string): Promise<T> {
      const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
      const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', params);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
    async hangUp() {
      browser.off('Target.receivedMessageFromTarget', receive);
      browser.off('Target.detachedFromTarget', end);
      await browser.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
    },
  };
}

/** Tries until `what` gives something. Throws with `name` after `timeout` milliseconds. */
export async function until<T>(
  name: string,
  what: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  timeout = 30_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await what();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for: ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
