import { useCallback, useState } from 'react';

/** What was done, and the way back where there is one. */
export interface Said {
  text: string;
  undo?: () => void;
}

/** Says what was done, with a way back where there is one. */
export type Say = (text: string, undo?: () => void) => void;

/** What was said last, until it is hushed; for `Outcome` to show. */
export function useSay(): { said: Said | null; say: Say; hush: () => void } {
  const [said, setSaid] = useState<Said | null>(null);
  const say = useCallback<Say>((text, undo) => setSaid({ text, ...(undo && { undo }) }), []);
  const hush = useCallback(() => setSaid(null), []);
  return { said, say, hush };
}
