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
