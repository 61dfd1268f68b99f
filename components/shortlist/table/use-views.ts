import { useState } from 'react';
import { t } from '../../../lib/i18n/text';
import type { View } from '../../../lib/model/table-view';
import { keepView, removeView } from '../../../lib/shortlist/views';
import { toColumns, type Column } from './columns';
import { NO_FILTER, ofWhatThereIs, parseFilter, type Filter } from './filter';
import { SUGGESTED, type Order } from './order';
import { toOrder } from './remembered';
import type { Actions } from './use-actions';
import type { Own } from './use-own';

/** What of the table belongs to a view. */
interface Shown {
  columns: readonly Column[];
  order: Order;
  filter: Filter;
}

/** What a view shows of the table: it may name what is gone by now. */
function shownBy({ columns, order, filter }: View, own: Own): [Column[], Order, Filter] {
  return [toColumns(columns, own.fields), toOrder(order, own.fields), ofWhatThereIs(parseFilter(filter), own)];
}

/** The views: showing one, keeping what is shown under a name, taking one away. */
export function useViews(own: Own, shown: Shown, onShow: (shown: Shown) => void, { keep, say }: Actions) {
  const [id, setId] = useState<string>();
  const view = own.views.find((one) => one.id === id);
  // A view that has been narrowed further is no longer the view that was kept.
  const isAsKept =
    view !== undefined &&
    JSON.stringify(shownBy(view, own)) === JSON.stringify([shown.columns, shown.order, shown.filter]);

  const show = (next: View | null) => {
    setId(next?.id);
    if (!next) return onShow({ columns: shown.columns, order: SUGGESTED, filter: NO_FILTER });
    const [columns, order, filter] = shownBy(next, own);
    onShow({ columns, order, filter });
  };

  /** One of that name already is kept anew. */
  const keepAs = async (name: string) => {
    const same = own.views.find((one) => one.name.toLocaleLowerCase() === name.toLocaleLowerCase());
    const made = {
      id: same?.id ?? crypto.randomUUID(),
      columns: [...shown.columns],
      order: shown.order,
      filter: shown.filter,
    };
    const isKept = await keep(
      (now) => keepView({ ...made, name, createdAt: same?.createdAt ?? now }),
      t('view_kept', name),
    );
    if (isKept) setId(made.id);
  };

  const remove = async (gone: View) => {
    if (!(await keep(() => removeView(gone.id)))) return;
    say(t('view_removed', gone.name), () => void keep(() => keepView(gone), t('restored_creator', gone.name)));
  };

  return { current: isAsKept ? id : undefined, show, keepAs, remove };
}
