import { changeSettings, readSettings } from '../../lib/settings/settings';

/** The list that is saved to with one click may have another id by now. */
export async function followList({ movedLists }: { movedLists: Record<string, string> }): Promise<void> {
  const { currentList } = await readSettings();
  const moved = movedLists[currentList];
  if (moved !== undefined) await changeSettings({ currentList: moved });
}
