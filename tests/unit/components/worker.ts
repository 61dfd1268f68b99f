import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, isEnvelope } from '../../../lib/messages/envelope';
import type { WorkerVerb, WorkerVerbs } from '../../../lib/messages/verbs';

type Handlers = { [V in WorkerVerb]?: (payload: WorkerVerbs[V][0]) => WorkerVerbs[V][1] | Promise<WorkerVerbs[V][1]> };

/** Every request that reached the worker, in order. */
export type Asked = { verb: string; payload: unknown }[];

/** Stands in for the worker: answers verbs through the real envelope and as JSON, the way Chromium sends them. */
export function fakeWorker(handlers: Handlers): Asked {
  const asked: Asked = [];
  fakeBrowser.runtime.onMessage.addListener(
    (message: unknown, _sender: unknown, sendResponse: (reply: unknown) => void) => {
      if (!isEnvelope(message)) return undefined;
      asked.push({ verb: message.verb, payload: message.payload });
      const handle = (handlers as Record<string, ((payload: unknown) => unknown) | undefined>)[message.verb];
      void answer(() => handle?.(message.payload)).then((reply) => sendResponse(JSON.parse(JSON.stringify(reply))));
      return true;
    },
  );
  return asked;
}
