import { useEffect, useMemo, useState } from 'react';
import { uiLanguage } from '../../../lib/i18n/text';
import { stepByStep } from '../../ui/after-paint';
import type { Column } from './columns';
import { passing, toCreators } from './creators';
import { toTest, type Filter } from './filter';
import { learningWords, sortCreators, type Order } from './order';
import type { Row } from './row';
import { TextOrder } from './text-order';
import type { Own } from './use-own';

/** What of the shortlist is shown and in which order, and what there is to filter by. */
export function useShown(
  rows: readonly Row[],
  own: Own,
  columns: readonly Column[],
  order: Order,
  filter: Filter,
  now: number,
) {
  // Comparing texts as a language does is slow: what is shown is put in order once it is painted, before it is asked for.
  const [texts] = useState(() => new TextOrder(uiLanguage()));

  const lists = useMemo(() => new Map(own.lists.map(({ id, name }) => [id, name])), [own.lists]);
  const names = useMemo(() => ({ lists, stages: own.stages, texts }), [lists, own.stages, texts]);
  useEffect(() => stepByStep(learningWords(rows, columns, names)), [rows, columns, names]);

  const all = useMemo(() => toCreators(rows), [rows]);
  const sorted = useMemo(() => sortCreators(all, order, names), [all, order, names]);
  const creators = useMemo(() => passing(sorted, toTest(filter, { lists, now })), [sorted, filter, lists, now]);

  /** What can be asked for: only what is there. */
  const offered = useMemo(() => {
    const [sites, tags, statuses] = [new Set<Row['site']>(), new Set<string>(), new Set(own.stages)];
    for (const row of rows) {
      sites.add(row.site);
      row.tags.forEach((tag) => tags.add(tag));
      statuses.add(row.status);
    }
    return {
      sites: [...sites].toSorted(),
      tags: tags.size > 1 ? texts.inOrder(tags) : [...tags],
      statuses: [...statuses],
    };
  }, [rows, own.stages, texts]);

  return { creators, total: all.length, lists, ...offered };
}
