/**
 * Calls `onMove` after the address may have changed, at a moment when `location` has the new one already. (The Navigation
 * API's own `navigate` comes before the commit, while `location` still has the old.)
 */
export function watchAddress(onMove: () => void, signal: AbortSignal): void {
  const navigation: unknown = Reflect.get(globalThis, 'navigation');
  if (navigation instanceof EventTarget) {
    navigation.addEventListener('currententrychange', onMove, { signal });
    navigation.addEventListener('navigatesuccess', onMove, { signal });
  }
  window.addEventListener('popstate', onMove, { signal });
}

/** Calls `start` now, or when a page that the browser loads in advance is really opened. */
export function whenOpened(start: () => void, signal: AbortSignal): void {
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', start, { once: true, signal });
  else start();
}
