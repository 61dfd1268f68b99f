import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { afterPaint } from '../../ui/after-paint';

/** Height of a row, in px; the style sheet says the same. */
export const ROW_HEIGHT = 36;
const SPARE_ROWS = 10;
/** In steps of so many, so that scrolling does not render at each pixel. */
const STEP_ROWS = 5;
const LEAST_ROWS = 12;

/**
 * Which rows are worth having in the document: those in view, and some beyond once these are painted in this order, since
 * another order is other rows and each takes its time. `end` is exclusive.
 */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number, order: unknown) {
  // Until it is measured, which costs a layout of its own, no table is taken to be higher than the window.
  const [view, setView] = useState(() => ({ top: 0, height: window.innerHeight }));
  const [painted, setPainted] = useState<{ order: unknown } | null>(null);
  useEffect(() => afterPaint(() => setPainted({ order })), [order]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let [kept, isAway] = [0, false];
    const measure = () => {
      // Behind another view: not every browser keeps the place there, and nothing need be shown.
      if (element.checkVisibility?.() === false) {
        isAway = true;
        return;
      }
      if (isAway) element.scrollTop = kept;
      isAway = false;
      kept = element.scrollTop;
      const step = ROW_HEIGHT * STEP_ROWS;
      const top = Math.floor(element.scrollTop / step) * step;
      const height = element.clientHeight;
      setView((before) => (before.top === top && before.height === height ? before : { top, height }));
    };
    element.addEventListener('scroll', measure, { passive: true });
    // Its size changes with the window, and with what stands above, below and beside it. Tells the first one too.
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      sizes.disconnect();
    };
  }, [scroller]);

  const rows = Math.max(Math.ceil(view.height / ROW_HEIGHT), LEAST_ROWS);
  const first = Math.max(0, Math.min(Math.floor(view.top / ROW_HEIGHT), count - rows));
  if (painted?.order !== order) return { start: first, end: Math.min(count, first + rows) };
  return { start: Math.max(0, first - SPARE_ROWS), end: Math.min(count, first + rows + STEP_ROWS + SPARE_ROWS) };
}
