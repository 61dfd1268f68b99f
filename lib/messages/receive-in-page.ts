import { browser } from 'wxt/browser';
import { answer, isEnvelope } from './envelope';
import type { PageVerb, PageVerbs } from './verbs';

type PageHandlers = { [V in PageVerb]: (payload: PageVerbs[V][0]) => PageVerbs[V][1] };

/**
 * Answers the worker in a content script until the function that comes back is called. Only messages of this extension
 * reach a content script, and what they carry is the worker's own word: it is not checked again here.
 */
export function answerPageVerbs(handlers: PageHandlers): () => void {
  const listen = (message: unknown, sender: { id?: string }, sendResponse: (reply: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message) || !Object.hasOwn(handlers, message.verb)) return;
    const handle = handlers[message.verb as PageVerb] as (payload: unknown) => unknown;
    void answer(() => handle(message.payload)).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => {
    try {
      browser.runtime.onMessage.removeListener(listen);
    } catch {
      // The extension is gone, and its messages with it.
    }
  };
}
