import { useCallback, useMemo, useState } from 'react';
import type { Field } from '../../../lib/model/field';
import { toColumns, type Column } from './columns';
import type { Order } from './order';
import { recall, remember, toOrder } from './remembered';

/** Columns and order, as the table was left with; the person's own fields are known a moment later. */
export function usePreferences(fields: readonly Field[]) {
  const [kept, setKept] = useState(recall);
  // Each from its own part: columns that stay the same in another order need no looking through again.
  const columns = useMemo(() => toColumns(kept.columns, fields), [kept.columns, fields]);
  const order = useMemo(() => toOrder(kept.order, fields), [kept.order, fields]);

  const arrange = useCallback((part: { columns?: readonly Column[]; order?: Order }) => {
    setKept((before) => {
      const after = { ...before, ...part };
      remember(after);
      return after;
    });
  }, []);

  return { columns, order, arrange };
}
