import { useCallback, useMemo, useState } from 'react';
import type { Creator } from './creators';

/** The row that the keys act on; `index`: its place among the creators, -1 where there is none. */
export function useCursor(creators: readonly Creator[]) {
  const [active, setActive] = useState<string>();
  // Raised whenever the keyboard moved, so that the row takes the focus.
  const [moves, setMoves] = useState(0);
  const index = useMemo(
    () => (active === undefined ? -1 : creators.findIndex(({ row }) => row.id === active)),
    [creators, active],
  );

  const refocus = useCallback(() => setMoves((count) => count + 1), []);
  /** Answers with the creator that it came to. */
  const goTo = (place: number): Creator | undefined => {
    const creator = creators[Math.max(0, Math.min(place, creators.length - 1))];
    if (!creator) return undefined;
    setActive(creator.row.id);
    refocus();
    return creator;
  };
  const move = (step: number | 'first' | 'last') => {
    if (step === 'first') return goTo(0);
    if (step === 'last') return goTo(creators.length - 1);
    return goTo(index < 0 ? 0 : index + step);
  };
  /** To the row after these are gone. */
  const leave = (gone: ReadonlySet<string>) => {
    const after = creators.slice(Math.max(index, 0)).find(({ row }) => !gone.has(row.id));
    const before = creators.slice(0, Math.max(index, 0)).findLast(({ row }) => !gone.has(row.id));
    setActive((after ?? before)?.row.id);
    refocus();
  };

  return { index, current: creators[index], moves, setActive, move, leave, refocus };
}
