import { t } from '../../lib/i18n/text';
import { Toast } from './toast';
import type { Said } from './use-say';

interface Props {
  said: Said | null;
  /** It has been seen, or undone. */
  onGone: () => void;
}

/** What was done, for eyes and ears, with a button that undoes it where it can be undone. */
export function Outcome({ said, onGone }: Props) {
  const undo = said?.undo;
  const back = undo && {
    label: t('undo'),
    run: () => {
      undo();
      onGone();
    },
  };
  return (
    <div role="status">
      {said && (
        <Toast action={back} onGone={onGone}>
          {said.text}
        </Toast>
      )}
    </div>
  );
}
