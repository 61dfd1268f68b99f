import { useCallback, useMemo } from 'react';
import { plural, t } from '../../../lib/i18n/text';
import { createList } from '../../../lib/shortlist/lists';
import { addTags, addToList, removeFromList, removeTags, setStatus } from '../../../lib/shortlist/bulk';
import { joinProfiles } from '../../../lib/shortlist/person';
import { comparePage } from '../compare-page';
import { idsOf, type Creator } from './creators';
import { MarkMenu, type Mark } from './mark-menu';
import { Menu } from './menu';
import { StatusMenu } from './status-menu';
import type { Actions } from './use-actions';
import type { Own } from './use-own';
import './bulk-bar.css';

/** A creator with more profiles than that is a slip of the hand. */
const MOST_JOINED = 20;

/** The menus of the bar; a key opens them too. */
export type BulkMenu = 'list' | 'tag' | 'status';

interface Props {
  chosen: readonly Creator[];
  own: Own;
  /** Every tag that there is. */
  tags: readonly string[];
  actions: Actions;
  open: BulkMenu | null;
  onOpen: (menu: BulkMenu | null) => void;
  onExport: () => void;
  onRemove: () => void;
  onNone: () => void;
}

/** How many of the creators have each mark. */
function counted(chosen: readonly Creator[], of: (creator: Creator) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const creator of chosen) for (const mark of of(creator)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}

/** What can be done with all that is chosen, at the foot of the page. */
export function BulkBar({ chosen, own, tags, actions, open, onOpen, onExport, onRemove, onNone }: Props) {
  const { act, isBusy } = actions;
  const ids = useMemo(() => idsOf(chosen), [chosen]);
  const toggle = {
    list: useCallback((isOpen: boolean) => onOpen(isOpen ? 'list' : null), [onOpen]),
    tag: useCallback((isOpen: boolean) => onOpen(isOpen ? 'tag' : null), [onOpen]),
    status: useCallback((isOpen: boolean) => onOpen(isOpen ? 'status' : null), [onOpen]),
  };
  const does: typeof act = (work, text) => {
    onOpen(null);
    return act(work, text);
  };

  const onLists = counted(chosen, ({ row }) => row.lists);
  const lists: Mark[] = own.lists.map(({ id, name }) => ({ value: id, label: name, on: onLists.get(id) ?? 0 }));
  const tagged: Mark[] = [...counted(chosen, ({ row }) => row.tags)].map(([tag, on]) => ({
    value: tag,
    label: tag,
    on,
  }));
  const [first, ...rest] = new Set(chosen.map(({ row }) => row.status));
  const compared = comparePage(chosen.map(({ row }) => row.id));

  return (
    <div className="bulk-bar" role="group" aria-label={t('chosen_actions')}>
      <b aria-live="polite">{plural('chosen', chosen.length)}</b>
      <Menu label={t('column_lists')} keys="l" isOpen={open === 'list'} onOpen={toggle.list} up>
        <MarkMenu
          legend={t('column_lists')}
          marks={lists}
          of={chosen.length}
          newLabel={t('save_new_list_name')}
          onSet={(list, isOn) => void does((now, long) => (isOn ? addToList : removeFromList)(ids, list, now, long))}
          onNew={(name) => void does(async (now, long) => addToList(ids, (await createList(name, now)).id, now, long))}
        />
      </Menu>
      <Menu label={t('column_tags')} keys="t" isOpen={open === 'tag'} onOpen={toggle.tag} up>
        <MarkMenu
          legend={t('column_tags')}
          marks={tagged}
          of={chosen.length}
          newLabel={t('tag_new')}
          suggestions={tags}
          onSet={(tag, isOn) => void does((now, long) => (isOn ? addTags : removeTags)(ids, [tag], now, long))}
          onNew={(tag) => void does((now, long) => addTags(ids, [tag], now, long))}
        />
      </Menu>
      <Menu label={t('column_status')} keys="s" isOpen={open === 'status'} onOpen={toggle.status} up>
        <StatusMenu
          stages={own.stages}
          current={rest.length === 0 ? first : undefined}
          onSet={(status, reason) => void does((now, long) => setStatus(ids, status, reason, now, long))}
        />
      </Menu>
      {compared !== undefined && <a href={compared}>{t('compare')}</a>}
      {chosen.length > 1 && chosen.length <= MOST_JOINED && (
        <button
          type="button"
          disabled={isBusy}
          title={t('profiles_join_hint')}
          onClick={() => void does((now) => joinProfiles(ids, now))}
        >
          {t('profiles_join')}
        </button>
      )}
      <button type="button" onClick={onExport}>
        {t('export_title')} …
      </button>
      <button type="button" disabled={isBusy} onClick={onRemove}>
        {t('remove')}
      </button>
      <button type="button" className="button-link" onClick={onNone}>
        {t('choose_none')}
      </button>
    </div>
  );
}
