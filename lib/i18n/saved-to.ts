import type { Saved } from '../model/verdict';
import { t, uiLanguage } from './text';

/** "Saved to Summer and Autumn": where a creator is saved. */
export function savedTo({ lists }: Saved): string {
  if (lists.length === 0) return t('saved_now');
  return t('badge_saved_to', new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(lists));
}
