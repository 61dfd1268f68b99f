import type { FailureCode } from '../model/failure';
import { t, type MessageKey } from './text';

type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Name;

/** What went wrong and what the person can do about it. */
export function failureText(code: FailureCode): string {
  // Not a table of them: it would ride in every content script.
  const key: MessageKey = `failure_${code.replaceAll('-', '_') as Underscored<FailureCode>}`;
  // A page that has outlived an update may be told a code that it does not know.
  return t(key) || t('failure_unknown');
}
