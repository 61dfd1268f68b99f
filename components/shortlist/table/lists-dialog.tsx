import { useState } from 'react';
import { plural, t } from '../../../lib/i18n/text';
import type { List } from '../../../lib/model/entry';
import { createList, removeList, renameList } from '../../../lib/shortlist/lists';
import { Dialog } from '../../ui/dialog';
import { NameField } from './name-field';
import { SaidHere } from './said-here';
import type { Actions } from './use-actions';

interface Props {
  lists: readonly List[];
  /** How many creators are on each. */
  counts: ReadonlyMap<string, number>;
  actions: Actions;
  onClose: () => void;
}

/** The person's lists: new ones, other names, and away with them. */
export function ListsDialog({ lists, counts, actions: { act, keep, said }, onClose }: Props) {
  const [name, setName] = useState('');
  return (
    <Dialog title={t('lists_manage')} onClose={onClose}>
      <form
        className="manage-new"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          void keep((now) => createList(name.trim(), now), t('list_made', name.trim()));
          setName('');
        }}
      >
        <input
          data-first
          aria-label={t('save_new_list_name')}
          placeholder={t('save_new_list_name')}
          maxLength={200}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit" disabled={name.trim() === ''}>
          {t('add')}
        </button>
      </form>
      <ul className="manage">
        {lists.map((list) => (
          <li key={list.id}>
            <NameField
              label={t('list_name_of', list.name)}
              name={list.name}
              onRename={(to) => void keep(() => renameList(list.id, to), t('renamed', to))}
            />
            <span className="quiet">{plural('shortlist_total', counts.get(list.id) ?? 0)}</span>
            <button
              type="button"
              aria-label={t('list_remove', list.name)}
              title={t('remove')}
              onClick={() => void act((now) => removeList(list.id, now), t('list_removed', list.name))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('lists_hint')}</p>
      <SaidHere said={said} />
    </Dialog>
  );
}
