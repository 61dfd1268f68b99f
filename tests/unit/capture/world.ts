import { vi } from 'vitest';

/** What an XMLHttpRequest of the tests answers. */
export const xhrAnswer = { type: '', text: '{"from":"xhr"}' };

/** Stands in for a page on YouTube: real events, requests and responses, a fetch that answers as told. */
export function enterPage(fetch: (...args: never[]) => unknown): void {
  class Node extends EventTarget {
    get baseURI() {
      return 'https://www.youtube.com/@someone';
    }
  }
  class XMLHttpRequest extends EventTarget {
    sent: unknown[] = [];
    get responseType() {
      return xhrAnswer.type;
    }
    get responseText() {
      if (xhrAnswer.type !== '' && xhrAnswer.type !== 'text') throw new TypeError('not a text');
      return xhrAnswer.text;
    }
    get response() {
      return xhrAnswer.type === 'json' ? JSON.parse(xhrAnswer.text) : xhrAnswer.text;
    }
    open(method: string, url: string) {
      this.sent.push(method, url);
    }
    send(body?: unknown) {
      this.sent.push(body);
      this.dispatchEvent(new Event('load'));
    }
  }
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('Node', Node);
  vi.stubGlobal('document', new Node());
  vi.stubGlobal('location', new URL('https://www.youtube.com/@someone'));
  vi.stubGlobal('XMLHttpRequest', XMLHttpRequest);
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback));
  vi.stubGlobal('fetch', fetch);
}

/** Lets everything that was promised, and every idle moment, come about. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await new Promise((resolve) => setTimeout(resolve));
}
