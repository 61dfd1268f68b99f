import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useWindow } from '../../../../../components/shortlist/table/use-window';

afterEach(() => vi.unstubAllGlobals());

/** A table of a thousand rows, ten of them in view; browsers tell by `resize` when it is hidden and shown. */
function tableInView() {
  let resize: () => void = () => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        resize = told;
      }
      observe() {
        resize();
      }
      disconnect() {}
    },
  );
  const element = document.createElement('div');
  let isVisible = true;
  element.checkVisibility = () => isVisible;
  Object.defineProperty(element, 'clientHeight', { get: () => (isVisible ? 360 : 0) });
  const scroller = { current: element };
  const { result, rerender } = renderHook(({ order }) => useWindow(scroller, 1_000, order), {
    initialProps: { order: 'by name' },
  });
  return {
    rerender,
    element,
    result,
    show: (is: boolean) =>
      act(() => {
        isVisible = is;
        resize();
      }),
  };
}

it('comes back to the rows that were in view when another view was in front of it', () => {
  const { element, result, show } = tableInView();
  act(() => {
    element.scrollTop = 18_000;
    element.dispatchEvent(new Event('scroll'));
  });
  expect(result.current.start).toBeGreaterThan(480);
  const before = result.current;
  // As browsers do with what is not displayed.
  element.scrollTop = 0;
  show(false);
  show(true);
  expect(element.scrollTop).toBe(18_000);
  expect(result.current).toEqual(before);
});

it('has the rows beyond those in view once these are painted, and so again in another order', async () => {
  const { result, rerender } = tableInView();
  expect(result.current).toEqual({ start: 0, end: 12 });
  await vi.waitFor(() => expect(result.current.end).toBeGreaterThan(20));
  const whole = result.current;
  rerender({ order: 'by followers' });
  expect(result.current).toEqual({ start: 0, end: 12 });
  await vi.waitFor(() => expect(result.current).toEqual(whole));
});
