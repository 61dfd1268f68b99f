import { browser } from 'wxt/browser';

/** One run of the content script in one document. Everything it starts ends with `signal`. */
export interface Life {
  signal: AbortSignal;
  end(): void;
  /** False, and the life ended, once the extension is gone: updated, switched off or removed while the page stayed open. */
  goesOn(): boolean;
}

/** Seen only by this extension's scripts: they have a world of their own. */
const HOLDER = Symbol.for('life');

/** Begins a life and ends that of an earlier copy in the same document. */
export function beginLife(): Life {
  const controller = new AbortController();
  const earlier: unknown = Reflect.get(globalThis, HOLDER);
  if (earlier instanceof AbortController) earlier.abort();
  Reflect.set(globalThis, HOLDER, controller);
  const { signal } = controller;
  return {
    signal,
    end: () => controller.abort(),
    goesOn() {
      if (!signal.aborted && !extensionIsThere()) controller.abort();
      return !signal.aborted;
    },
  };
}

function extensionIsThere(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
