import { t } from '../../../lib/i18n/text';
import { Progress } from '../../ui/progress';
import { Toast } from '../../ui/toast';
import type { Actions } from './use-actions';

/** How far what is being done to creators is, and what was done last. */
export function Doing({ progress, cancel, said, hush }: Pick<Actions, 'progress' | 'cancel' | 'said' | 'hush'>) {
  return (
    <>
      <Progress label={t('working')} share={progress} onCancel={cancel} />
      <div role="status">
        {said && (
          <Toast action={said.undo && { label: t('undo'), run: said.undo }} onGone={hush}>
            {said.text}
          </Toast>
        )}
      </div>
    </>
  );
}
