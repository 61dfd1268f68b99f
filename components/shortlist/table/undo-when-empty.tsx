import { useEffect, useState } from 'react';
import { onShortlistChanged } from '../../../lib/shortlist/changed';
import { undoSteps } from '../../../lib/shortlist/undo';
import { UndoMenu } from './undo-menu';
import type { Actions } from './use-actions';

/** The way back where no row is left: there as long as anything can be undone. */
export function UndoWhenEmpty({ actions }: { actions: Actions }) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const look = () =>
      void undoSteps().then(
        (steps) => setShown(steps.length > 0),
        // What cannot be read has its own place on the page.
        () => undefined,
      );
    look();
    return onShortlistChanged(look);
  }, []);
  return isShown ? <UndoMenu actions={actions} atStart /> : null;
}
