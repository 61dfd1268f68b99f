/** Calls `work` once what is in the document now has been painted. What comes back takes it back. */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Frames are asked for just before they are painted, so that a timer set there runs after.
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Resolves once what was just handed to React has been painted; at once on a page that nobody sees. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'hidden') resolve();
    // A frame may come before React has rendered.
    else afterPaint(() => afterPaint(resolve));
  });
}

/** Takes the steps of some long work one by one, each after a paint, so that the page goes on answering. What comes back ends it. */
export function stepByStep(steps: Iterator<unknown>): () => void {
  let stop: () => void = () => undefined;
  const goOn = () => {
    stop = afterPaint(() => {
      if (!steps.next().done) goOn();
    });
  };
  goOn();
  return () => stop();
}
