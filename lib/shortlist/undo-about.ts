import type { UndoItem } from './undo-step';

/** True for what a step did to the creator with that id or any of these keys. */
export function isAbout(item: UndoItem, id: string, keys: readonly string[]): boolean {
  const isOne = (one: { id: string; keys: readonly string[] }) =>
    one.id === id || one.keys.some((key) => keys.includes(key));
  if (item.what === 'removed') return isOne(item.removed.entry);
  if ('id' in item) return item.id === id;
  if (item.store === 'declined') return item.before?.keys.some((key) => keys.includes(key)) ?? false;
  if (item.store === 'candidates') return item.before?.key !== undefined && keys.includes(item.before.key);
  return false;
}
