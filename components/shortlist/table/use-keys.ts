import { useLayoutEffect, useRef } from 'react';

/** What a key asks the table to do. */
export interface KeyActions {
  move: (step: number | 'first' | 'last') => void;
  /** Moves by one and chooses what lies on the way. */
  extend: (step: 1 | -1) => void;
  choose: () => void;
  chooseAll: () => void;
  /** Closes or lets go of whatever is in the way last; false when nothing is. */
  leave: () => boolean;
  details: () => void;
  profile: () => void;
  edit: () => void;
  list: () => void;
  tag: () => void;
  status: () => void;
  remove: () => void;
  search: () => void;
  help: () => void;
  undo: () => void;
}

const PAGE = 10;

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('input:not([type=checkbox]), select, textarea') || target.isContentEditable;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary, [type=checkbox]') !== null;
}

/** Keys that are the same for every row: what they do when no field has the focus. */
const PLAIN: Record<string, (does: KeyActions) => void> = {
  ArrowDown: ({ move }) => move(1),
  ArrowUp: ({ move }) => move(-1),
  PageDown: ({ move }) => move(PAGE),
  PageUp: ({ move }) => move(-PAGE),
  Home: ({ move }) => move('first'),
  End: ({ move }) => move('last'),
  Delete: ({ remove }) => remove(),
  o: ({ profile }) => profile(),
  e: ({ edit }) => edit(),
  l: ({ list }) => list(),
  t: ({ tag }) => tag(),
  s: ({ status }) => status(),
  '/': ({ search }) => search(),
  '?': ({ help }) => help(),
};

function actionFor(event: KeyboardEvent, does: KeyActions): (() => void) | undefined {
  if (isField(event.target) || event.defaultPrevented) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) {
    if (event.shiftKey) return undefined;
    return { z: does.undo, a: does.chooseAll }[key];
  }
  if (event.shiftKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
    return () => does.extend(key === 'ArrowDown' ? 1 : -1);
  }
  // On a link or a button these are that control's own.
  if (key === 'Enter') return isControl(event.target) ? undefined : does.details;
  if (key === ' ') return isControl(event.target) ? undefined : does.choose;
  const plain = Object.hasOwn(PLAIN, key) ? PLAIN[key] : undefined;
  return plain && (() => plain(does));
}

/**
 * The table's keys. They work wherever the focus is, except in fields and in windows over the page: a table that scrolls may
 * have lost it.
 */
export function useKeys(actions: KeyActions, isOn: boolean): void {
  const latest = useRef(actions);
  // Before it is painted: a key pressed at once is about the rows on the screen.
  useLayoutEffect(() => {
    latest.current = actions;
  });
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape' && !event.defaultPrevented && !isField(event.target)) {
        if (latest.current.leave()) event.preventDefault();
        return;
      }
      const act = actionFor(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
}
