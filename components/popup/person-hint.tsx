import { failureText } from '../../lib/i18n/failures';
import { t, type MessageKey } from '../../lib/i18n/text';
import type { Person } from './use-person';

interface Props {
  person: Person;
  /** What is said of a creator who is not saved. */
  words?: MessageKey;
}

/** Why what the person says can't be kept at this moment: nothing to keep it with, or a failure. */
export function PersonHint({ person: { isSaved, failed }, words = 'person_not_saved' }: Props) {
  if (!isSaved) return <p className="quiet">{t(words)}</p>;
  return <p role="status">{failed && failureText(failed)}</p>;
}
