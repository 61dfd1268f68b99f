import { useLayoutEffect } from 'react';

/** Letters that decide, wherever the focus is but in a field. `isOff`: something else is being asked. */
export function useDecisionKeys(isOff: boolean, does: Record<'k' | 'd' | 'l' | 'n', () => unknown>): void {
  // Before it is painted: a key pressed at once is about the creator on the screen, not the one before.
  useLayoutEffect(() => {
    if (isOff) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const { target, altKey, ctrlKey, metaKey, repeat, defaultPrevented } = event;
      if (altKey || ctrlKey || metaKey || repeat || defaultPrevented) return;
      if (target instanceof Element && target.closest('input, select, textarea')) return;
      const key = event.key.toLowerCase();
      if (key !== 'k' && key !== 'd' && key !== 'l' && key !== 'n') return;
      event.preventDefault();
      does[key]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
