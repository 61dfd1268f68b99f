import { useEffect, useState } from 'react';
import type { List } from '../../lib/model/entry';

// The database and the settings with their schemas come after the first paint: a verdict needs neither.
const shortlist = () => import('../../lib/shortlist/lists');
const settings = () => import('../../lib/settings/settings');

/** The person's lists and the one that a save goes to. */
export function useLists() {
  const [lists, setLists] = useState<List[]>([]);
  const [current, setCurrent] = useState('');

  useEffect(() => {
    let gone = false;
    // Without the lists a save still works: the worker then takes the current one.
    Promise.all([
      shortlist().then(({ allLists }) => allLists()),
      settings().then(({ readSettings }) => readSettings()),
    ]).then(
      ([all, { currentList }]) => {
        if (gone) return;
        setLists(all);
        setCurrent(all.some((list) => list.id === currentList) ? currentList : '');
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
    await (await settings()).changeSettings({ currentList: id });
  };

  /** Makes the list of that name the current one, a new one unless there is one already; answers with its id. */
  const create = async (name: string): Promise<string> => {
    const list = await (await shortlist()).createList(name, new Date().toISOString());
    setLists((all) => (all.some(({ id }) => id === list.id) ? all : [...all, list]));
    await choose(list.id);
    return list.id;
  };

  return { lists, current, choose, create };
}
