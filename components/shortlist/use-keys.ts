import { useEffect, useRef } from 'react';

/** What a key asks the table to do. */
export interface KeyActions {
  move: (step: number | 'first' | 'last') => void;
  open: () => void;
  edit: () => void;
  remove: () => void;
  search: () => void;
  undo: () => void;
}

const PAGE = 10;

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches('input, select, textarea') || target.isContentEditable);
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary') !== null;
}

function actionFor(event: KeyboardEvent, does: KeyActions): (() => void) | undefined {
  const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
  if (isField(event.target) || event.defaultPrevented) return undefined;
  if (!plain) {
    const undoes = event.key.toLowerCase() === 'z' && !event.shiftKey && !event.altKey;
    return undoes ? does.undo : undefined;
  }
  switch (event.key) {
    case 'ArrowDown':
      return () => does.move(1);
    case 'ArrowUp':
      return () => does.move(-1);
    case 'PageDown':
      return () => does.move(PAGE);
    case 'PageUp':
      return () => does.move(-PAGE);
    case 'Home':
      return () => does.move('first');
    case 'End':
      return () => does.move('last');
    case 'Enter':
      // On a link or a button Enter is that control's own.
      return isControl(event.target) ? undefined : does.open;
    case 'e':
    case 'E':
      return does.edit;
    case 'Delete':
      return does.remove;
    case '/':
      return does.search;
    default:
      return undefined;
  }
}

/** The page's keys. They work wherever the focus is, except in fields: a table that scrolls may have lost it. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = actionFor(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
