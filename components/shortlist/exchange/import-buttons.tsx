import { t } from '../../../lib/i18n/text';
import { isNothingRead, namesAccounts } from './open-table';
import type { useImport } from './use-import';

interface Props {
  actions: ReturnType<typeof useImport>;
  withErased: boolean;
  onClose: () => void;
}

/** What can be done at each step of an import. */
export function ImportButtons({ actions, withErased, onClose }: Props) {
  const { step, isBusy } = actions;
  const openTable = step.at === 'preview' ? step.open : undefined;
  const isOver = step.at === 'done' || step.at === 'undone';
  return (
    <div className="exchange-buttons">
      {step.at === 'columns' && (
        <button
          type="button"
          className="button-primary"
          disabled={isBusy || !namesAccounts(step.open.mapping)}
          onClick={() => void actions.preview(step.open)}
        >
          {t('import_next')}
        </button>
      )}
      {step.at === 'preview' && (
        <button
          type="button"
          className="button-primary"
          disabled={isBusy || isNothingRead(step.report, step.leftOut)}
          onClick={() => void actions.commit(withErased)}
        >
          {t('import_do')}
        </button>
      )}
      {openTable && (
        <button type="button" disabled={isBusy} onClick={() => actions.editColumns(openTable)}>
          {t('import_edit_columns')}
        </button>
      )}
      {(step.at === 'columns' || step.at === 'preview') && (
        <button type="button" disabled={isBusy} onClick={actions.restart}>
          {t('import_another_file')}
        </button>
      )}
      {step.at === 'done' && step.undoStep !== '' && (
        <button type="button" disabled={isBusy} onClick={() => void actions.takeBack(step.undoStep)}>
          {t('undo')}
        </button>
      )}
      <button type="button" onClick={onClose}>
        {t(isOver ? 'close' : 'cancel')}
      </button>
    </div>
  );
}
