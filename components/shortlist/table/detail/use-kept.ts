import { useEffect, useRef } from 'react';

/**
 * For the field with this id, which is kept when it is left. `keep` hands on what is new; `last` is what it last held, or was
 * given to keep; `onKeep` answers whether it was. What was kept comes back as `value` a moment later, and what was changed elsewhere at any time: it is shown,
 * unless somebody is writing here just then.
 */
export function useKept(id: string, value: string, onKeep: (text: string) => Promise<boolean>) {
  const kept = useRef(value);
  useEffect(() => {
    kept.current = value;
    const element = document.getElementById(id);
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    if (isField && element !== document.activeElement) element.value = value;
  }, [id, value]);
  return {
    last: () => kept.current,
    keep(text: string) {
      if (text === kept.current) return;
      kept.current = text;
      void onKeep(text).then((isKept) => {
        // To leave the field once more tries again.
        if (!isKept && kept.current === text) kept.current = value;
      });
    },
  };
}
