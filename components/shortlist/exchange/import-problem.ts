import { failureText } from '../../../lib/i18n/failures';
import { formatNumber } from '../../../lib/i18n/numbers';
import { t, type MessageKey } from '../../../lib/i18n/text';
import { Failure, failureCode } from '../../../lib/model/failure';

const REASONS = {
  workbook: 'import_workbook',
  empty: 'import_empty',
  'too-large': 'import_table_large',
} as const satisfies Record<string, MessageKey>;

/** A file that is nothing Vett can take in. */
export class UnusableFile extends Error {
  constructor(readonly why: keyof typeof REASONS) {
    super(why);
  }
}

/** Why nothing was imported, and what can be done about it. */
export function importProblem(error: unknown): string {
  if (error instanceof UnusableFile) return t(REASONS[error.why]);
  // A file that has been moved or taken away since it was chosen.
  if (error instanceof DOMException) return t('import_broken');
  if (!(error instanceof Failure) || error.code !== 'bad-file') return failureText(failureCode(error));
  return error.line === undefined ? t('import_broken') : t('import_broken_line', formatNumber(error.line));
}
