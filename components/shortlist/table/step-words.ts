import { plural, type PluralKey } from '../../../lib/i18n/text';
import type { UndoKind, UndoStep } from '../../../lib/shortlist/undo-step';

const WORDS = {
  'add-tags': 'step_add_tags',
  'remove-tags': 'step_remove_tags',
  'add-to-list': 'step_add_to_list',
  'remove-from-list': 'step_remove_from_list',
  'set-status': 'step_set_status',
  'remove-entries': 'step_remove_entries',
  'remove-list': 'step_remove_list',
  'remove-field': 'step_remove_field',
  'join-profiles': 'step_join_profiles',
  'part-profile': 'step_part_profile',
  import: 'step_import',
} as const satisfies Record<UndoKind, PluralKey>;

/** What was done, in words. */
export function stepText({ kind, count }: Pick<UndoStep, 'kind' | 'count'>): string {
  return plural(WORDS[kind], count);
}
