/** A window that is not in sight paints nothing, milliseconds. */
const AT_MOST = 300;

/** Comes once the first thing that was rendered is on the screen: the browser tells when it has shown it. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, AT_MOST);
    // Told also of what was painted before anyone asked.
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
  });
}
