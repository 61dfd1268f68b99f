import { Failure, type FailureCode } from '../model/failure';

/** What the browsers mean by the names of their errors, while a database is being opened and while it is used. */
const WHILE_OPENING: Record<string, FailureCode> = {
  VersionError: 'database-newer',
  // Firefox under "never remember history": "a mutation operation was attempted on a database that did not allow mutations".
  InvalidStateError: 'database-refused',
  // Storage switched off for the extension, by the person or by a policy.
  SecurityError: 'database-refused',
  NotAllowedError: 'database-refused',
  // No `indexedDB` at all.
  ReferenceError: 'database-refused',
  TypeError: 'database-refused',
  QuotaExceededError: 'quota',
  // Chromium's "Internal error opening backing store", Firefox's "failed for reasons unrelated to the database itself".
  UnknownError: 'database-lost',
  AbortError: 'database-lost',
  TimeoutError: 'database-lost',
};

const WHILE_USING: Record<string, FailureCode> = {
  QuotaExceededError: 'quota',
  UnknownError: 'database-lost',
  // Nobody of ours aborts without a reason of its own: the browser did.
  AbortError: 'database-lost',
  InvalidStateError: 'database-lost',
  TimeoutError: 'database-lost',
};

/** The failure that an error stands for; one that is a failure already stays what it is. */
export function toFailure(error: unknown, phase: 'opening' | 'using'): Failure {
  if (error instanceof Failure) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const code = (phase === 'opening' ? WHILE_OPENING : WHILE_USING)[name] ?? 'unknown';
  return new Failure(code, `${name || 'error'} while ${phase} the database`, { cause: error });
}
