import { useState, type FormEvent } from 'react';
import { failureText } from '../../../lib/i18n/failures';
import { t } from '../../../lib/i18n/text';
import { failureCode } from '../../../lib/model/failure';
import { SITES } from '../../../lib/model/names';
import { findEntry } from '../../../lib/shortlist/entries';
import { accountAt } from '../../../lib/sites/addresses';

interface Props {
  /** Those that are there already. */
  taken: readonly string[];
  /** Nobody is there yet: this is where to begin. */
  isFirst: boolean;
  onFound: (id: string) => void;
}

/** The keys under which a creator may be saved that a person names by a handle or an address. */
function keysFor(given: string): string[] {
  const account = accountAt(given);
  if (account) return [account.key];
  const handle = given.replace(/^@/, '').toLowerCase();
  return SITES.map((site) => `${site}:@${handle}`);
}

/** Takes one more saved creator into the comparison, by handle or address. */
export function AddCreator({ taken, isFirst, onFound }: Props) {
  const [given, setGiven] = useState('');
  const [said, setSaid] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const name = given.trim();
    if (name === '') return;
    try {
      const entry = await findEntry(keysFor(name));
      if (!entry) setSaid(t('compare_not_found', name));
      else if (taken.includes(entry.id)) setSaid(t('compare_already', name));
      else {
        setGiven('');
        setSaid('');
        onFound(entry.id);
      }
    } catch (error) {
      setSaid(failureText(failureCode(error)));
    }
  };
  return (
    <form className="compare-add" onSubmit={(event) => void add(event)}>
      <input
        aria-label={t('compare_add')}
        placeholder={t('compare_add')}
        autoFocus={isFirst}
        value={given}
        onChange={(event) => setGiven(event.target.value)}
      />
      <button type="submit">{t('compare_add_button')}</button>
      <span role="status">{said}</span>
    </form>
  );
}
