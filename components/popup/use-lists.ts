import { useEffect, useState } from 'react';
import { changeSettings, readSettings } from '../../lib/settings/settings';
import { allLists, createList } from '../../lib/shortlist/lists';
import type { List } from '../../lib/model/entry';

/** The person's lists and the one that a save goes to. */
export function useLists() {
  const [lists, setLists] = useState<List[]>([]);
  const [current, setCurrent] = useState('');

  useEffect(() => {
    let gone = false;
    // Without the lists a save still works: the worker then takes the current one.
    Promise.all([allLists(), readSettings()]).then(
      ([all, settings]) => {
        if (gone) return;
        setLists(all);
        setCurrent(all.some((list) => list.id === settings.currentList) ? settings.currentList : '');
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);

  /** Makes a list the current one, here and for the badge and the shortcut. */
  const choose = async (id: string) => {
    setCurrent(id);
    await changeSettings({ currentList: id });
  };

  /** Makes the list of that name the current one, a new one unless there is one already; answers with its id. */
  const create = async (name: string): Promise<string> => {
    const list = await createList(name, new Date().toISOString());
    setLists((all) => (all.some(({ id }) => id === list.id) ? all : [...all, list]));
    await choose(list.id);
    return list.id;
  };

  return { lists, current, choose, create };
}
