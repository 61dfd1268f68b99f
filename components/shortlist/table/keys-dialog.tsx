import { t, type MessageKey } from '../../../lib/i18n/text';
import { Dialog } from '../../ui/dialog';

const KEYS: readonly [keys: string, what: MessageKey][] = [
  ['↑ ↓ · Page ↑ ↓ · Home End', 'keys_move'],
  ['Enter', 'keys_details'],
  ['O', 'keys_profile'],
  ['Space', 'keys_choose'],
  ['Shift + ↑ ↓', 'keys_extend'],
  ['Ctrl + A', 'keys_all'],
  ['Esc', 'keys_leave'],
  ['L', 'keys_list'],
  ['T', 'keys_tag'],
  ['S', 'keys_status'],
  ['E', 'keys_note'],
  ['Del', 'keys_remove'],
  ['Ctrl + Z', 'keys_undo'],
  ['/', 'keys_search'],
  ['?', 'keys_help'],
];

/** What each key does. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('keys_title')} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
