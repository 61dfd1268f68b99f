import { useCallback, useState } from 'react';
import { t } from '../../../lib/i18n/text';
import type { View } from '../../../lib/model/table-view';
import { Menu } from './menu';

interface Props {
  views: readonly View[];
  /** Id of the one that is shown as it was kept. */
  current: string | undefined;
  onShow: (view: View | null) => void;
  onKeep: (name: string) => void;
  onRemove: (view: View) => void;
}

/** The views that the person has kept: filter, columns and order under a name. */
export function ViewMenu({ views, current, onShow, onKeep, onRemove }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const open = useCallback((isNow: boolean) => setOpen(isNow), []);
  const shown = views.find(({ id }) => id === current);
  const show = (view: View | null) => {
    setOpen(false);
    onShow(view);
  };
  return (
    <Menu
      label={<bdi className="view-name">{shown?.name ?? t('views')}</bdi>}
      isOn={shown !== undefined}
      isOpen={isOpen}
      onOpen={open}
    >
      <ul className="menu-list">
        <li>
          <button type="button" data-first onClick={() => show(null)}>
            {t('view_all')}
          </button>
        </li>
        {views.map((view) => (
          <li key={view.id}>
            <button type="button" aria-current={view.id === current} onClick={() => show(view)}>
              <bdi>{view.name}</bdi>
            </button>
            <button
              type="button"
              className="remove"
              aria-label={t('view_remove', view.name)}
              title={t('remove')}
              onClick={() => onRemove(view)}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <form
        className="menu-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          onKeep(name.trim());
          setName('');
          setOpen(false);
        }}
      >
        <input
          aria-label={t('view_name')}
          placeholder={t('view_name')}
          maxLength={200}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit" disabled={name.trim() === ''}>
          {t('view_keep')}
        </button>
      </form>
      <p className="quiet small">{t('view_hint')}</p>
    </Menu>
  );
}
