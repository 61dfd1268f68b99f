import { t } from '../../lib/i18n/text';
import type { List } from '../../lib/model/entry';

/** The choice that asks for a name; no list can have it as its id. */
export const NEW_LIST = 'new list';

interface Props {
  lists: List[];
  /** Id of the list that saves go to; '' while there is none: the first save makes it. */
  current: string;
  /** The name being typed for a new list; null while none is asked for. */
  newName: string | null;
  onChoose: (id: string) => void;
  onNewName: (name: string) => void;
}

/** Which list a save goes to, and a field for the name of a new one. */
export function ListChoice({ lists, current, newName, onChoose, onNewName }: Props) {
  return (
    <>
      <select
        className="save-list"
        aria-label={t('save_list')}
        value={newName === null ? current : NEW_LIST}
        onChange={(event) => onChoose(event.target.value)}
      >
        {current === '' && <option value="">{t('list_default_name')}</option>}
        {lists.map((list) => (
          <option key={list.id} value={list.id}>
            {list.name}
          </option>
        ))}
        <option value={NEW_LIST}>{t('save_new_list')}</option>
      </select>
      {newName !== null && (
        <input
          className="save-new-list"
          aria-label={t('save_new_list_name')}
          placeholder={t('save_new_list_name')}
          required
          maxLength={200}
          autoFocus
          value={newName}
          onChange={(event) => onNewName(event.target.value)}
        />
      )}
    </>
  );
}
