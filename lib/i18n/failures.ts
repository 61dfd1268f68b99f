import type { FailureCode } from '../model/failure';
import { t, type MessageKey } from './text';

const KEYS = {
  'database-blocked': 'failure_database_blocked',
  'database-refused': 'failure_database_refused',
  'database-newer': 'failure_database_newer',
  'database-lost': 'failure_database_lost',
  quota: 'failure_quota',
  'nothing-to-save': 'failure_nothing_to_save',
  'not-found': 'failure_not_found',
  'extension-gone': 'failure_extension_gone',
  unknown: 'failure_unknown',
} as const satisfies Record<FailureCode, MessageKey>;

/** What went wrong and what the person can do about it. */
export function failureText(code: FailureCode): string {
  return t(KEYS[code]);
}
