import { useCallback, useMemo, useRef, useState } from 'react';
import type { Creator } from './creators';

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Which of the creators that are shown are chosen. Those that a filter hides are not: what is done is done to what can be
 * seen. They are chosen again when they come back.
 */
export function useSelection(creators: readonly Creator[]) {
  const [ids, setIds] = useState(NOBODY);
  // Where a range begins.
  const anchor = useRef<string>(undefined);

  const chosen = useMemo(() => (ids.size === 0 ? [] : creators.filter(({ row }) => ids.has(row.id))), [creators, ids]);

  const toggle = useCallback((id: string) => {
    anchor.current = id;
    setIds((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);

  /** Everything between this one and the one chosen last. */
  const extend = useCallback(
    (id: string) => {
      const from = creators.findIndex(({ row }) => row.id === (anchor.current ?? id));
      const to = creators.findIndex(({ row }) => row.id === id);
      if (from < 0 || to < 0) return;
      const range = creators.slice(Math.min(from, to), Math.max(from, to) + 1);
      setIds((before) => new Set([...before, ...range.map(({ row }) => row.id)]));
    },
    [creators],
  );

  const all = useCallback(() => setIds(new Set(creators.map(({ row }) => row.id))), [creators]);
  const none = useCallback(() => setIds(NOBODY), []);
  /** This one alone, unless something is chosen already. */
  const atLeast = useCallback((id: string) => {
    anchor.current = id;
    setIds((before) => (before.size > 0 ? before : new Set([id])));
  }, []);

  const choice: 'none' | 'some' | 'all' =
    chosen.length === 0 ? 'none' : chosen.length === creators.length ? 'all' : 'some';
  return { ids, chosen, choice, toggle, extend, all, none, atLeast };
}
