import { failureText } from '../../../lib/i18n/failures';
import { formatNumber } from '../../../lib/i18n/numbers';
import { t } from '../../../lib/i18n/text';
import { Failure, failureCode } from '../../../lib/model/failure';

/** Why nothing was imported, and what can be done about it. */
export function importProblem(error: unknown): string {
  if (!(error instanceof Failure)) {
    // A file that has been moved or taken away since it was chosen.
    return error instanceof DOMException ? t('import_broken') : failureText('unknown');
  }
  if (error.code !== 'bad-file') return failureText(failureCode(error));
  return error.line === undefined ? t('import_broken') : t('import_broken_line', formatNumber(error.line));
}
