import { useId, useRef, useState } from 'react';
import { t } from '../../lib/i18n/text';
import type { RequirementList as List } from '../../lib/model/requirement';
import type { Settings } from '../../lib/model/settings';
import { toListFile, withNewIds } from '../../lib/settings/list-file';
import { download } from '../ui/download';
import { ImportList } from './import-list';
import type { Say } from '../ui/use-say';
import { RequirementList } from './requirement-list';
import { Section } from './section';
import type { Change } from './use-settings';
import './requirement-lists.css';

/** "vett-requirements-summer-2026.json": letters and digits of the list's name, whatever its script. */
function fileName(name: string): string {
  const plain = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return `vett-requirements-${[...plain.join('-')].slice(0, 60).join('') || 'list'}.json`;
}

/** The person's requirement lists: which one is in use, and what stands in each. */
export function RequirementLists({ settings, change, say }: { settings: Settings; change: Change; say: Say }) {
  const id = useId();
  const { requirementLists: lists, currentRequirements } = settings;
  const newList = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const current = lists.some((list) => list.id === currentRequirements) ? currentRequirements : '';

  const changeList = (listId: string, work: (list: List) => List) =>
    change((now) => ({
      requirementLists: now.requirementLists.map((list) => (list.id === listId ? work(list) : list)),
    }));

  const insert = (list: List, index = lists.length) => {
    // The first list is there to be used.
    change((now) => ({
      requirementLists: now.requirementLists.toSpliced(index, 0, list),
      ...(now.requirementLists.length === 0 && { currentRequirements: list.id }),
    }));
    setOpen(list.id);
  };

  const create = () => insert({ id: crypto.randomUUID(), name: t('options_list_new_name'), requirements: [] });

  const copy = (list: List, index: number) => {
    const name = t('options_list_copy_name', list.name).slice(0, 200);
    insert({ ...withNewIds(list, () => crypto.randomUUID()), name }, index + 1);
  };

  const exportList = (list: List) => {
    const name = fileName(list.name);
    download(new Blob([toListFile(list)], { type: 'application/json' }), name);
    say(t('options_list_exported', list.name, name));
  };

  const remove = (list: List, index: number) => {
    const wasCurrent = currentRequirements === list.id;
    change((now) => ({
      requirementLists: now.requirementLists.filter((one) => one.id !== list.id),
      ...(wasCurrent && { currentRequirements: '' }),
    }));
    // The button that had the focus is gone with its list.
    newList.current?.focus();
    say(t('options_list_deleted', list.name), () =>
      change((now) => ({
        requirementLists: now.requirementLists.toSpliced(index, 0, list),
        ...(wasCurrent && now.currentRequirements === '' && { currentRequirements: list.id }),
      })),
    );
  };

  return (
    <Section id="requirements" title={t('options_requirements')} hint={t('options_requirements_hint')}>
      {lists.length === 0 ? (
        <p>{t('options_no_lists')}</p>
      ) : (
        <div className="field">
          <label htmlFor={id}>{t('options_current')}</label>
          <select
            id={id}
            value={current}
            onChange={(event) => {
              const chosen = event.target.value;
              change(() => ({ currentRequirements: chosen }));
            }}
          >
            <option value="">{t('options_current_none')}</option>
            {lists.map((list) => (
              <option key={list.id} value={list.id}>
                {list.name}
              </option>
            ))}
          </select>
        </div>
      )}
      {lists.map((list, index) => (
        <RequirementList
          key={list.id}
          list={list}
          settings={settings}
          isOpen={open === list.id}
          onOpen={(isOpen) => setOpen((before) => (isOpen ? list.id : before === list.id ? null : before))}
          changeList={(work) => changeList(list.id, work)}
          onCopy={() => copy(list, index)}
          onExport={() => exportList(list)}
          onDelete={() => remove(list, index)}
          say={say}
        />
      ))}
      <div className="buttons">
        <button ref={newList} type="button" onClick={create}>
          {t('options_list_new')}
        </button>
        <ImportList
          onList={(list) => {
            insert(list);
            say(t('options_list_imported', list.name));
          }}
        />
      </div>
    </Section>
  );
}
